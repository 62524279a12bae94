import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbook } from "../registers/example";
import { expectAccessible } from "./accessibility";
import { action, connectAll, openExample, openJanuary } from "./example-months";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

let workbench: Awaited<ReturnType<typeof openWorkbench>>;
beforeAll(async () => (workbench = await openWorkbench()), 60_000);
afterAll(() => workbench?.close());
jest.setTimeout(240_000);

const open = () => openExample(workbench.browser, workbench.url);

/** Types what no register has: into Part II the public float, on the cover the day. */
async function typeTheRest(page: WorkbenchPage, day: string): Promise<void> {
  await page.goToSheet("FF301 Cover");
  await page.type(2, 9, day);
  await page.goToSheet("II Issued");
  await page.type(0, 12, "✔");
  await page.type(2, 15, "Initial Prescribed Threshold - 25% of the total number of issued shares in the class to which the listed shares belong (excluding treasury shares)"); // prettier-ignore
}

async function explain(page: WorkbenchPage, rule: string): Promise<void> {
  const { pane } = page;
  await pane.locator(`.finding[data-rule="${rule}"] ${action("explain")}`).click();
  await pane.locator('[name="reason"]').selectOption({ index: 1 });
  await pane.locator('[name="words"]').fill("120,000 options were exercised at the month's end and allotted after it.");
  await pane.locator('[name="by"]').fill("Lam Wing Yan");
  await page.press(action("keep"));
  await page.says("The explanation stands on the Explanations sheet.");
}

test("a made-up issuer's months: from empty sheets to Figures reconcile, the next with one click, and one in which nothing moved", async () => {
  const page = await open();
  await openJanuary(page);
  await connectAll(page);
  await typeTheRest(page, "05 February 2026");
  await page.goToSheet("III(A) Options");
  await page.type(9, 10, "38,986,000");
  expect(await page.validate()).toContain("1 to explain");
  await explain(page, "III-A-exercised");
  expect(await page.validate()).toContain("Figures reconcile");
  expect(await page.shown("II Issued", 2, 9)).toBe("1,213,358,820");
  await page.says("figures come from registers or last month's return.");

  await page.press(action("roll-forward"));
  await page.says("Closing balances become opening balances");
  await expectAccessible(page);
  await page.press(action("confirm-roll"));
  await page.says("The sheets now hold the month ended 28 February 2026");
  await page.press(action("fill"));
  await page.says("figures filled in or confirmed from the registers.");
  expect([await page.shown("II Issued", 2, 7), await page.shown("II Issued", 2, 8), await page.shown("II Issued", 2, 9)]).toEqual(["1,213,358,820", "-320,000", "1,213,038,820"]); // prettier-ignore
  await typeTheRest(page, "05 March 2026");
  expect(await page.validate()).toContain("1 to explain");
  await explain(page, "III-A-exercised");
  expect(await page.validate()).toContain("Figures reconcile");

  await page.press(action("nil-month"));
  await page.says("confirmations are still to be given.");
  await expectAccessible(page);
  await page.press(action("confirm-roll"));
  await page.says("filled in or confirmed from the registers.");
  await typeTheRest(page, "08 April 2026");
  expect(await page.validate()).toContain("Figures reconcile");

  await page.press('summary:has-text("Months filed")');
  await page.press('button[data-month="2026-02-28"]');
  await page.says("The sheets now hold the return for the month ended 28 February 2026");
  await page.goToSheet("III(A) Options");
  await page.type(9, 10, "39,074,001");
  await page.press(action("back-to-set-aside"));
  await page.says("1 field of February 2026 was changed and not kept as filed.");
  await expectAccessible(page);
  await page.press(action("confirm-give-up"));
  await page.says("The sheets now hold the return for the month ended 31 March 2026");
  expect(page.errors).toEqual([]);
});

/** The rows of a sheet of the example as a CSV file, its days written as Excel writes them out. */
function csvOf(sheet: string, more: readonly string[] = []): Buffer {
  const { rows, dates } = workbook.sheets.find(({ name }) => name === sheet)!;
  const isDay = (cell: unknown, column: number) =>
    typeof cell === "number" && dates.includes("ABCDEFGHIJKLMNOP"[column]);
  const shown = (cell: unknown, column: number) =>
    isDay(cell, column) ? new Date(Date.UTC(1899, 11, 30 + (cell as number))).toISOString().slice(0, 10) : String(cell);
  const quoted = (cell: unknown, column: number) => `"${shown(cell, column).replaceAll('"', '""')}"`;
  return Buffer.from([...rows.map((row) => row.map(quoted).join(",")), ...more].join("\r\n"));
}

test("a register in a file is read beside the pane: its progress is seen, it is cancelled, and read to the end", async () => {
  const page = await open();
  const { pane } = page;
  await openJanuary(page);
  const folder = mkdtempSync(join(tmpdir(), "registers-"));
  const choose = async (name: string, content: Buffer) => {
    writeFileSync(join(folder, name), content);
    await pane.locator('input[name="register-file"]').setInputFiles(join(folder, name));
  };
  await page.press(action("connect"));
  await choose("empty.csv", Buffer.from(""));
  await page.says("The file is empty. Nothing was changed.");
  await page.press(action("back"));
  const lapse = '"2001","二零二三計劃","07999","僱員Z","2024-01-02","失效","2024-06-03","(1)","8.15"';
  await choose(
    "options.csv",
    csvOf(
      "Options",
      Array.from({ length: 400_000 }, () => lapse),
    ),
  );
  await page.says("Columns of options.csv");
  await page.press(action("read-register"));
  await pane.getByText(/options\.csv\): \d+ %/).waitFor();
  await page.press(action("cancel"));
  await page.says("Cancelled. Nothing was changed.");
  await page.says("Columns of options.csv");
  await page.press(action("read-register"));
  await page.says("400,180 rows read");
  await page.says("399,999 counted and doubtful");
  await page.press(action("cancel"));
  await page.press(action("connect"));
  await choose("options.csv", csvOf("Options"));
  await page.press(action("read-register"));
  await page.says("180 rows read, none refused.");
  rmSync(folder, { recursive: true });
  expect(page.errors).toEqual([]);
});

test("with the keyboard alone a register is connected, a figure traced to its rows, and what was filled in taken back", async () => {
  const page = await open();
  const { pane } = page;
  const { keyboard } = page.page;
  const enter = async (selector: string) => {
    await pane.locator(selector).first().focus();
    await keyboard.press("Enter");
  };
  await openJanuary(page);
  await enter(action("connect"));
  await enter('button[data-source="Issues and buy-backs"]');
  await page.says("Columns of Issues and buy-backs");
  expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  await enter(action("read-register"));
  await enter(action("keep-register"));
  await page.says("What the registers fill in");
  const tick = pane.locator('.change[data-place*="events[0]"] input').first();
  await tick.focus();
  for (const isTicked of [false, true]) {
    await keyboard.press("Space");
    expect(await tick.isChecked()).toBe(isTicked);
  }
  await enter(action("apply-fill"));
  await page.says("filled in or confirmed from the registers.");
  await enter('summary:has-text("Where the figures come from")');
  await enter('summary:has-text("filled in")');
  await enter('button[data-place="otherMovements.classes[0].events[1].issued"]');
  await page.says("How this figure was made");
  await expectAccessible(page);
  await enter(".made-steps button.cell");
  await page.selects({ sheet: "Issues and buy-backs", column: 0, row: 11 });
  await enter(action("back"));
  await enter(action("take-back-written"));
  await page.says("What was written is taken back");
  expect(page.errors).toEqual([]);
});

test("a return whose cover says no month is still shown whole, and says what is missing", async () => {
  const page = await open();
  await openJanuary(page);
  await page.goToSheet("FF301 Cover");
  await page.click(2, 4);
  await page.page.keyboard.press("Delete");
  await page.press(action("validate"));
  await page.says("The cover does not say which month the return is for.");
  await page.says("Not ready");
  expect(await page.pane.locator(action("roll-forward")).count()).toBe(0);
  await page.says("Explanations");
  await expectAccessible(page);
  expect(page.errors).toEqual([]);
});
