import { sheetNames } from "../../src/monthly-return";
import { expectAccessible } from "./accessibility";
import { openWorkbench, WorkbenchPage } from "./workbench-page";

let workbench: Awaited<ReturnType<typeof openWorkbench>>;
beforeAll(async () => (workbench = await openWorkbench()), 60_000);
afterAll(() => workbench?.close());
jest.setTimeout(90_000);

const open = (example: string) => WorkbenchPage.open(workbench.browser, `${workbench.url}?example=${example}`);

/** The cell of the closing balance of the first class in Part II, by column and row counted from 0. */
const returns = [
  {
    example: "00020-sensetime-202301",
    column: 2,
    row: 8,
    wrong: "25948809929",
    says: "25,948,809,928",
    difference: "1",
  },
  { example: "01723-moon-inc-202601", column: 2, row: 9, wrong: "478272100", says: "478,272,000", difference: "100" },
];

test.each(returns)(
  "$example: a wrong closing balance is found, gone to, undone",
  async ({ example, column, row, wrong, says, difference }) => {
    const page = await open(example);
    await page.says("The return is laid out on");
    expect(await page.sheetNames()).toEqual(["Sheet1", ...sheetNames]);
    expect(await page.validate()).toContain("Figures reconcile");
    expect(await page.pane.locator(".finding").count()).toBe(0);

    await page.goToSheet("II Issued");
    await page.type(column, row, wrong);
    await page.says("Changed since:");
    expect(await page.validate()).toContain("Not ready: 1 must fix");
    const finding = page.pane.locator('.finding[data-rule="II-closing"]');
    expect(await page.pane.locator(".finding").count()).toBe(1);
    expect(await finding.innerText()).toContain(says);
    expect(await finding.locator("dd").last().innerText()).toBe(difference);

    await page.goToSheet("Sheet1");
    await finding.locator("button.go").click();
    await page.selects({ sheet: "II Issued", column, row });

    await page.undo();
    expect(await page.validate()).toContain("Figures reconcile");
    expect(page.errors).toEqual([]);
  },
);

test("the list of findings is worked by keyboard alone: arrows move, Enter goes to the cell", async () => {
  const page = await open("00020-sensetime-202301");
  await page.says("The return is laid out on");
  await page.goToSheet("II Issued");
  await page.type(2, 8, "1");
  await page.type(2, 14, "2");
  expect(await page.validate()).toContain("Not ready: 2 must fix");
  await page.pane.locator("button.go").first().focus();
  await page.page.keyboard.press("ArrowDown");
  await page.page.keyboard.press("Enter");
  await page.selects({ sheet: "II Issued", column: 2, row: 14 });
});

test("the buttons of the ribbon do what the manifest says", async () => {
  const page = await open("none");
  await page.says("No return in this workbook yet");
  await page.page.getByText("New return", { exact: true }).first().click();
  await page.says("Blank, for a month");
  await page.press('[data-example="01723-moon-inc-202601"]');
  await page.says("The return is laid out on");
  await page.page.getByText("Validate", { exact: true }).first().click();
  await page.says("Figures reconcile");
});

test("a blank return is laid out for a month, and a second one asks before it replaces the first", async () => {
  const page = await open("none");
  await page.press('[data-action="new-return"]');
  await page.press('[data-action="lay-out"]');
  await page.says("Choose the month");
  await page.pane.locator('input[name="month"]').fill("2026-02");
  await page.pane.locator('input[name="classes"]').fill("2");
  await page.pane.locator('input[name="options"]').check();
  await page.says("Form FF301 v 1.2.0");
  await page.press('[data-action="lay-out"]');
  await page.says("The return is laid out on");
  expect(await page.pane.locator(".finding.mustFix").count()).toBe(0);

  await page.press('[data-action="new-return"]');
  await page.press('[data-example="00020-sensetime-202301"]');
  await page.says("This workbook already holds a return");
  await page.press('[data-action="cancel"]');
  expect(await page.sheetNames()).toEqual(["Sheet1", ...sheetNames]);
  await page.press('[data-action="new-return"]');
  await page.press('[data-example="00020-sensetime-202301"]');
  await page.press('[data-action="replace"]');
  await page.says("The return is laid out on");
  expect(await page.validate()).toContain("Figures reconcile");
});

test("a document that is no return says what is wrong with it, and nothing is lost", async () => {
  const page = await open("none");
  await page.press('[data-action="new-return"]');
  await page.openDocument("{ not json");
  await page.says("It is not JSON");
  await page.openDocument('{"formVersion":"1.2.0","issued":{"classes":[{"issued":{"opening":"12,5OO"}}]}}');
  await page.says('"issued.classes[0].issued.opening" is "12,5OO", which is no figure.');
  expect(await page.sheetNames()).toEqual(["Sheet1"]);
});

test("a part is made applicable and Not applicable in its place", async () => {
  const page = await open("00020-sensetime-202301");
  await page.says("The return is laid out on");
  await page.press(".parts summary");
  await page.press('[data-part="III(A)"]');
  await page.says("Making it Not applicable clears them.");
  await page.press('[data-action="clear-part"]');
  await page.says("was laid out anew in its place");
  expect(await page.validate()).not.toContain("Not ready");
});

test("words from a document are shown as words, never run", async () => {
  const page = await open("none");
  await page.press('[data-action="new-return"]');
  const issuer = '<img src=x onerror="window.ran=true">=HYPERLINK("http://x")';
  const text = JSON.stringify({ formVersion: "1.2.0", cover: { issuer, monthEnded: "31 January 2026" } });
  await page.openDocument(text);
  await page.says("The return is laid out on");
  await page.validate();
  expect(await page.pane.evaluate(() => (window as unknown as { ran?: boolean }).ran)).toBeUndefined();
});

test("a narrow pane holds the findings, and passes axe in light and in dark", async () => {
  const page = await open("00020-sensetime-202301");
  await page.says("The return is laid out on");
  await page.goToSheet("II Issued");
  await page.type(2, 8, "1");
  await page.validate();
  await expectAccessible(page, [320, 350]);
});
