import { expectAccessible } from "./accessibility";
import { openWorkbench, WorkbenchPage } from "./workbench-page";

let workbench: Awaited<ReturnType<typeof openWorkbench>>;
beforeAll(async () => (workbench = await openWorkbench()), 60_000);
afterAll(() => workbench?.close());
jest.setTimeout(120_000);

const change = { sheet: "III(A) Options", column: 4, row: 7 };
const closing = { sheet: "II Issued", column: 2, row: 8 };
const code = { sheet: "II Issued", column: 2, row: 5 };

/** The example of SenseTime with a figure as text, a code of two digits, and a figure typed over a formula. */
async function openDisturbed(wrongClosing = "25948809928"): Promise<WorkbenchPage> {
  const page = await WorkbenchPage.open(workbench.browser, `${workbench.url}?example=00020-sensetime-202301`);
  await page.says("The return is laid out on");
  await page.goToSheet(change.sheet);
  await page.type(change.column, change.row, "(29,519,059)");
  await page.goToSheet(closing.sheet);
  await page.type(closing.column, closing.row, wrongClosing);
  await page.type(code.column, code.row, "20");
  await page.validate();
  return page;
}

const shown = (page: WorkbenchPage, { sheet, column, row }: typeof change) => page.shown(sheet, column, row);
const items = async (page: WorkbenchPage) => {
  const all = await page.pane.locator(".fixes li").all();
  return Promise.all(all.map(async (item) => (await item.innerText()).replace(/\s+/g, " ").trim()));
};

test("all safe findings are shown cell by cell, fixed at once, and taken back", async () => {
  const page = await openDisturbed();
  const before = await Promise.all([change, closing, code].map((cell) => shown(page, cell)));
  await page.press('[data-action="fix-safe"]');
  await page.says("Nothing is written yet.");
  const previewed = await items(page);
  expect(previewed).toHaveLength(3);
  expect(previewed.join("\n")).toContain("Now “(29,519,059)” Becomes -29,519,059");
  expect(previewed.join("\n")).toContain("Becomes the form's formula: 25,948,809,928");
  expect(previewed.join("\n")).toContain("Becomes “00020”");
  expect(await Promise.all([change, closing, code].map((cell) => shown(page, cell)))).toEqual(before);
  await page.press('[data-action="apply-fixes"]');
  await page.says("3 cells were fixed.");
  expect(await page.pane.locator(".finding").count()).toBe(0);
  expect(await Promise.all([change, closing, code].map((cell) => shown(page, cell)))).toEqual(["-29,519,059", "25,948,809,928", "00020"]); // prettier-ignore
  await page.press('[data-action="take-back-fixes"]');
  await page.says("3 cells were put back as before the fixes.");
  expect(await Promise.all([change, closing, code].map((cell) => shown(page, cell)))).toEqual(before);
  expect(await page.pane.locator('[data-action="take-back-fixes"]').count()).toBe(0);
  expect(await page.pane.locator('[data-action="fix-safe"]').count()).toBe(1);
  expect(page.errors).toEqual([]);
});

test("one finding is fixed by keyboard alone, and Ctrl+Z in the grid undoes it in one step", async () => {
  const page = await openDisturbed();
  const { keyboard } = page.page;
  await page.pane.locator('[data-rule="system-figureAsText"] .fix').focus();
  await keyboard.press("Enter");
  await page.says("Nothing is written yet.");
  expect(await page.pane.evaluate(() => document.activeElement?.id)).toBe("fix-preview");
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await page.says("1 cell was fixed.");
  expect(await shown(page, change)).toBe("-29,519,059");
  expect(await page.pane.locator('[data-rule="system-figureAsText"]').count()).toBe(0);
  await page.undo();
  expect(await shown(page, change)).toBe("(29,519,059)");
  await page.validate();
  expect(await page.pane.locator('[data-rule="system-figureAsText"]').count()).toBe(1);
});

test("a suggestion is not ticked, and nothing is written until it is", async () => {
  const page = await openDisturbed("25948809929");
  await page.press('[data-rule="II-closing"] .fix');
  await page.says("A suggestion: look whether this figure is the one to change before you tick it.");
  expect(await page.pane.locator('[data-action="apply-fixes"]').isDisabled()).toBe(true);
  await page.pane.locator('.fixes input[type="checkbox"]').check();
  await page.press('[data-action="apply-fixes"]');
  await page.says("1 cell was fixed.");
  expect(await shown(page, closing)).toBe("25,948,809,928");
});

test("what is unticked stays, and a cell that changed meanwhile is shown anew before anything is written", async () => {
  const page = await openDisturbed();
  await page.press('[data-action="fix-safe"]');
  await page.says("Nothing is written yet.");
  await page.goToSheet(code.sheet);
  await page.type(code.column, code.row, "21");
  await page.press('[data-action="apply-fixes"]');
  await page.says("Cells have changed since the fixes were shown, and nothing was written. Look again.");
  expect(await shown(page, change)).toBe("(29,519,059)");
  expect((await items(page)).join("\n")).toContain("Becomes “00021”");
  await page.pane.locator(".fixes li", { hasText: "00021" }).locator("input").uncheck();
  await page.press('[data-action="apply-fixes"]');
  await page.says("2 cells were fixed.");
  expect(await shown(page, code)).toBe("21");
});

test("a fix whose cell has moved is shown where it stands now, and nothing is written to the cell of its address", async () => {
  const page = await openDisturbed();
  await page.press('[data-rule="system-formulaOvertyped"] .fix');
  await page.says("Nothing is written yet.");
  await page.insertRows(closing.sheet, 5, 2);
  await page.says("Changed since: II Issued!");
  await page.press('[data-action="apply-fixes"]');
  await page.says("Cells have changed since the fixes were shown, and nothing was written. Look again.");
  expect((await items(page)).join("\n")).toContain("'II Issued'!C11");
  await page.press('[data-action="apply-fixes"]');
  await page.says("1 cell was fixed.");
  expect(await page.content(closing.sheet, closing.column, closing.row)).toBe("25,948,809,928");
  expect(await page.content(closing.sheet, closing.column, closing.row + 2)).toMatch(/^=/);
});

test("a fix that is gone by the time it is looked at is said to be", async () => {
  const page = await openDisturbed();
  await page.goToSheet(change.sheet);
  await page.type(change.column, change.row, "-29519059");
  await page.press('[data-rule="system-figureAsText"] .fix');
  await page.says("There is nothing left to fix; the return was checked again.");
});

test("cancelled, nothing is written; a failure leads back to what was ticked", async () => {
  const page = await openDisturbed();
  await page.press('[data-action="fix-safe"]');
  await page.press('[data-action="cancel"]');
  await page.says("Fix 3 safe findings…");
  expect(await shown(page, code)).toBe("20");
  await page.press('[data-action="fix-safe"]');
  await page.pane.locator(".fixes input").first().uncheck();
  await page.page.evaluate(() => {
    const { host } = window.workbench!;
    host.reset();
    host.faults.failRequest(1);
  });
  await page.press('[data-action="apply-fixes"]');
  await page.says("That did not work");
  await page.press('[data-action="back"]');
  await page.says("Nothing is written yet.");
  expect(await page.pane.locator(".fixes input").first().isChecked()).toBe(false);
});

test("the preview passes axe at 320 px, in light and in dark", async () => {
  const page = await openDisturbed("25948809929");
  await expectAccessible(page);
  await page.press('[data-rule="II-closing"] .fix');
  await page.says("A suggestion");
  await expectAccessible(page);
});
