import { optionalParts, sheetNames } from "../../src/monthly-return";
import { expectAccessible } from "./accessibility";
import { openWorkbench, WorkbenchPage } from "./workbench-page";

let workbench: Awaited<ReturnType<typeof openWorkbench>>;
beforeAll(async () => (workbench = await openWorkbench()), 60_000);
afterAll(() => workbench?.close());
jest.setTimeout(90_000);

async function open(example: string): Promise<WorkbenchPage> {
  const page = await WorkbenchPage.open(workbench.browser, `${workbench.url}?example=${example}`);
  if (example !== "none") await page.says("The return is laid out on");
  return page;
}

async function changeTo(page: WorkbenchPage, choice: { version?: string; language?: string }): Promise<void> {
  await page.press('[data-action="change-form"]');
  for (const [name, value] of Object.entries(choice))
    await page.pane.locator(`select[name="${name}"]`).selectOption(value);
}

const apply = '[data-action="apply-form"]';
const preview = (page: WorkbenchPage) => page.pane.locator(".preview").innerText();

test("the sheets turn Chinese and English again; figures and verdict stay", async () => {
  const page = await open("00020-sensetime-202301");
  const balances = async () => [await page.shown("II Issued", 2, 8), await page.shown("III(A) Options", 5, 7)];
  const before = { verdict: await page.validate(), balances: await balances() };
  await page.says("FF301 v 1.0.1 · English · 31 January 2023");
  await changeTo(page, { language: "zh" });
  await page.says("The form's own words and the values of its lists become 繁體中文.");
  expect(await preview(page)).toContain("No filled cell is cleared.");
  await page.press(apply);
  await page.says("The sheets are now form FF301 v 1.0.1 in 繁體中文.");
  expect(await page.shown("II Issued", 1, 4)).toMatch(/\p{Script=Han}/u);
  expect({ verdict: await page.validate(), balances: await balances() }).toEqual(before);
  await page.says("FF301 v 1.0.1 · 繁體中文 · 31 January 2023");
  await changeTo(page, { language: "en" });
  await page.press(apply);
  await page.says("The sheets are now form FF301 v 1.0.1 in English.");
  expect({ verdict: await page.validate(), balances: await balances() }).toEqual(before);
  expect(page.errors).toEqual([]);
});

test("a return moves to another version once the filled cells that go have been shown", async () => {
  const page = await open("01723-moon-inc-202601");
  await changeTo(page, {});
  await page.says("The month ended 31 January 2026 calls for v 1.2.0.");
  await page.says("These are the version and the language that the sheets have now.");
  expect(await page.pane.locator(apply).isDisabled()).toBe(true);
  await page.press('[data-action="cancel"]');
  await changeTo(page, { version: "1.1.1" });
  await page.says("These 2 filled cells have no place in v 1.1.1 and are cleared:");
  const shown = await preview(page);
  expect(shown).toContain("Ordinary shares (01723): public float complied with");
  expect(shown).toContain("Ordinary shares (01723): applicable public float threshold");
  expect(shown).toContain("7 fields go");
  expect(shown).toContain("percentage held by the public");
  await page.press(apply);
  await page.says("The sheets are now form FF301 v 1.1.1 in English.");
  await page.says("Form FF301 v 1.1.1 · English");
  expect(await page.validate()).toContain("Not ready: 1 must fix");
  expect(await page.pane.locator('.finding[data-rule="cover-version"]').count()).toBe(1);
});

test("a cell that is filled after the preview is shown before it is cleared", async () => {
  const page = await open("01723-moon-inc-202601");
  await changeTo(page, { version: "1.1.1" });
  await page.says("These 2 filled cells");
  const cell = await page.page.evaluate(() => {
    const { getters } = window.workbench!.model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === "II Issued")!;
    for (let row = 0; row < 40; row++)
      for (let col = 0; col < 8; col++)
        if (/percentage/i.test(getters.getEvaluatedCell({ sheetId, col, row }).formattedValue)) return { col, row };
    return { col: 0, row: 0 };
  });
  await page.goToSheet("II Issued");
  await page.type(cell.col + 1, cell.row, "31");
  await page.press(apply);
  await page.says("The sheets have changed meanwhile. Look again at what is cleared.");
  await page.says("These 3 filled cells");
});

test("a new return is laid out in Chinese with every part", async () => {
  const page = await open("none");
  await page.press('[data-action="new-return"]');
  await page.pane.locator('input[name="month"]').fill("2026-02");
  await page.pane.locator('select[name="language"]').selectOption("zh");
  for (const part of optionalParts) await page.pane.locator(`input[name="${part}"]`).check();
  await expectAccessible(page);
  await page.press('[data-action="lay-out"]');
  await page.says("The return is laid out on");
  expect(await page.sheetNames()).toEqual(["Sheet1", ...sheetNames]);
  await page.says("Form FF301 v 1.2.0 · 繁體中文");
  await page.press(".parts summary");
  expect(await page.pane.locator('[data-part][aria-pressed="false"]').count()).toBe(0);
  await expectAccessible(page);
  // What is blank is still to be typed; the sheets themselves are read whole.
  expect(await page.validate()).toContain("Not ready");
  expect(await page.pane.locator(".finding").count()).toBeGreaterThan(0);
  expect(await page.pane.locator('.finding[data-rule^="system-"]').count()).toBe(0);
});

test("where Excel speaks Chinese, Chinese is what a new return is laid out in", async () => {
  const page = await WorkbenchPage.open(workbench.browser, `${workbench.url}?example=none`, undefined, (tab) =>
    tab.route("**/workbench.js", async (route) => {
      const script = await (await route.fetch()).text();
      await route.fulfill({ body: script.replace(/(GetAppUILocale:\s*\(\)\s*=>\s*)"en-US"/, '$1"zh-HK"') });
    }),
  );
  await page.press('[data-action="new-return"]');
  await page.press('[data-example="00020-sensetime-202301"]');
  await page.says("Form FF301 v 1.0.1 · 繁體中文");
});

test("the line of the form and the preview of a change pass axe at 320 px, in light and in dark", async () => {
  const page = await open("00020-sensetime-202301");
  await expectAccessible(page);
  await changeTo(page, { version: "1.2.0", language: "zh" });
  await page.says("fields come");
  await page.pane.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  await expectAccessible(page);
});
