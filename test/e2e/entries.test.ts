import { expectAccessible } from "./accessibility";
import { openWorkbench, WorkbenchPage } from "./workbench-page";

let workbench: Awaited<ReturnType<typeof openWorkbench>>;
beforeAll(async () => (workbench = await openWorkbench()), 60_000);
afterAll(() => workbench?.close());
jest.setTimeout(90_000);

const scheme = "options.classes[0].schemes[0]";
const summary = (name: string) => `details > summary:has-text("${name}")`;

/** The example of SenseTime with the parts of the return folded out. */
async function openParts(): Promise<WorkbenchPage> {
  const page = await WorkbenchPage.open(workbench.browser, `${workbench.url}?example=00020-sensetime-202301`);
  await page.says("The return is laid out on");
  await page.press(".parts summary");
  return page;
}

/** The same with the schemes of III(A) folded out. */
async function openSchemes(): Promise<WorkbenchPage> {
  const page = await openParts();
  await page.press(summary("III(A)"));
  await page.press('[data-entry="options.classes[0]"] summary');
  return page;
}

test("a scheme is added, its first cell is selected, and what is typed there is part of the return", async () => {
  const page = await openSchemes();
  await page.press('[data-add="options.classes[0].schemes"]');
  await page.says("Scheme 2 was added on the sheet III(A) Options, row 10.");
  await page.selects({ sheet: "III(A) Options", column: 1, row: 9 });
  await page.type(1, 9, "2024 Share Scheme");
  await page.type(2, 9, "1000");
  await page.type(4, 9, "-200");
  await page.type(6, 9, "7");
  expect(await page.validate()).toContain("Not ready");
  const finding = page.pane.locator('.finding[data-rule="II-change"]');
  expect(await finding.innerText()).toContain("should be 7");
  expect(await page.shown("III(A) Options", 5, 9)).toBe("800");
  expect(await page.pane.locator('[data-entry="options.classes[0].schemes[1]"]').innerText()).toContain(
    "Scheme 2 (2024 Share Scheme)",
  );
  expect(page.errors).toEqual([]);
});

test("a class of shares comes to Parts I and II, and goes from one of them", async () => {
  const page = await openParts();
  await page.press(summary("Part II:"));
  await page.press('[data-add="issued.classes"]');
  await page.says("Class 3 was added to Parts I and II. Its rows in this part begin on the sheet II Issued, row 17.");
  await page.selects({ sheet: "II Issued", column: 2, row: 16 });
  await page.press('[data-remove="issued.classes[2]"]');
  await page.says("Class 3 is blank. Removing it deletes its rows.");
  await page.says("It goes from Part II alone");
  await page.press('[data-action="remove-entry"]');
  await page.says("Class 3 was removed.");
  expect(await page.pane.locator('[data-entry="issued.classes[2]"]').count()).toBe(0);
  await page.press(summary("Part I:"));
  expect(await page.pane.locator('[data-entry="authorised.classes[2]"]').innerText()).toContain("Class 3");
  await page.press('[data-remove="authorised.classes[2]"]');
  await page.press('[data-action="remove-entry"]');
  await page.says("Class 3 was removed.");
  expect(await page.validate()).toContain("Figures reconcile");
});

test("what goes with an entry is shown first; cancelled, nothing goes", async () => {
  const page = await openSchemes();
  await page.press(`[data-remove="${scheme}"]`);
  await page.says("has 6 filled cells. Removing it deletes its rows.");
  await page.press('[data-action="cancel"]');
  expect(await page.validate()).toContain("Figures reconcile");
  expect(await page.shown("III(A) Options", 2, 7)).toBe("3,725,976,530");
  await page.press(`[data-remove="${scheme}"]`);
  await page.press('[data-action="remove-entry"]');
  await page.says("was removed.");
  expect(await page.pane.locator(`[data-entry="${scheme}"]`).count()).toBe(0);
});

test("an entry that has changed since it was shown is shown again before it goes", async () => {
  const page = await openSchemes();
  await page.press(`[data-remove="${scheme}"]`);
  await page.says("has 6 filled cells.");
  await page.goToSheet("III(A) Options");
  await page.type(2, 8, "1 June 2020");
  await page.press('[data-action="remove-entry"]');
  await page.says("has 7 filled cells.");
  await page.press('[data-action="remove-entry"]');
  await page.says("was removed.");
});

test("a movement is added to a scheme; a blank row that is there already is gone to", async () => {
  const page = await openSchemes();
  await page.press(`[data-entry="${scheme}"] summary`);
  await page.press(`[data-add="${scheme}.movements"]`);
  await page.says("Movement 2 was added on the sheet III(A) Options, row 9.");
  await page.selects({ sheet: "III(A) Options", column: 3, row: 8 });
  await page.press('[data-add="options.classes[0].schemes"]');
  await page.says("Scheme 2 was added");
  await page.press('[data-entry="options.classes[0].schemes[1]"] summary');
  await page.press('[data-add="options.classes[0].schemes[1].movements"]');
  await page.says("A blank row for it is there already: on the sheet III(A) Options, row 11.");
  await page.selects({ sheet: "III(A) Options", column: 3, row: 10 });
});

test("the blank line for a currency total is gone to, however often one is asked for", async () => {
  const page = await WorkbenchPage.open(workbench.browser, `${workbench.url}?example=none`);
  await page.press('[data-action="new-return"]');
  await page.pane.locator('input[name="month"]').fill("2026-02");
  await page.press('[data-action="lay-out"]');
  await page.says("The return is laid out on");
  await page.press(".parts summary");
  await page.press(summary("Part I:"));
  for (let times = 0; times < 2; times++) {
    await page.press('[data-add="authorised.totals"]');
    await page.says("A blank row for it is there already: on the sheet I Authorised, row 12.");
    await page.selects({ sheet: "I Authorised", column: 5, row: 11 });
  }
});

test("the tree is worked by keyboard alone, and the keyboard stays where it was", async () => {
  const page = await openSchemes();
  const { keyboard } = page.page;
  const focused = () =>
    page.pane.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent);
  await page.pane.locator('[data-entry="options.classes[0]"] summary').first().focus();
  await keyboard.press("Enter");
  expect(await page.pane.locator(`[data-entry="${scheme}"]`).count()).toBe(0);
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  // The class is the only one of III(A): it goes when the part is switched, and has no button of its own.
  expect(await focused()).toMatch(/^Scheme 1/);
  await keyboard.press("Tab");
  expect(await focused()).toContain("Remove Scheme 1");
  await keyboard.press("Enter");
  await page.says("has 6 filled cells.");
  expect(await focused()).toBe("Remove scheme 1?");
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await page.says("Parts of the return");
  expect(await focused()).toContain("Remove Scheme 1");
});

test("a sheet with something unread on it is left alone", async () => {
  const page = await openSchemes();
  await page.goToSheet("III(A) Options");
  await page.type(1, 8, "These words stand on the form's own");
  await page.press('[data-add="options.classes[0].schemes"]');
  await page.says("holds something that cannot be read. Validate, mend the findings, then try again.");
});

test("the tree and what asks before an entry goes pass axe at 320 px, in light and in dark", async () => {
  const page = await openSchemes();
  await page.press(`[data-entry="${scheme}"] summary`);
  await expectAccessible(page);
  await page.press(`[data-remove="${scheme}"]`);
  await page.says("has 6 filled cells.");
  await expectAccessible(page);
});
