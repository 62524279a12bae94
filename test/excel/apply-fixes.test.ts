import { applyFixes } from "../../src/excel/apply-fixes";
import { noKnownSheets, readWorkbook } from "../../src/excel/read-workbook";
import { fixesOf, readReturn, review, type FindingFix, type ReadReturn } from "../../src/monthly-return";
import { en } from "../../src/texts/en";
import { filedReturn } from "../returns";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { layOutReturn, openExcelWithAddIn } from "./excel";
import { wholeWorkbook } from "./looks";

const senseTime = filedReturn("00020-sensetime-202301");
const issuer = ` ${senseTime.cover.issuer}  `;
const merging = { requirementSets: { ExcelApi: "1.20", CustomFunctionsRuntime: "1.3", SharedRuntime: "1.1" } };

/** The request that writes: the one after the sheets and the cells were looked at. */
const writing = 3;

jest.setTimeout(90_000);

let excel: ExcelInNode;
afterEach(() => {
  jest.restoreAllMocks();
  excel.uninstall();
});

/** A return with a figure as text in a cell of text, an overtyped formula, and words with spaces, on three sheets. */
async function open(options: Parameters<typeof openExcelWithAddIn>[0] = {}): Promise<void> {
  excel = await openExcelWithAddIn(options);
  await layOutReturn(senseTime);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("III(A) Options").getRange("E8").numberFormat = [["@"]];
    await context.sync();
  });
  excel.grid.type("III(A) Options", "E8", "(29,519,059)");
  excel.grid.type("II Issued", "C9", "25948809928");
  excel.grid.type("FF301 Cover", "C9", issuer);
}

async function found() {
  const reading = readReturn(await readWorkbook(noKnownSheets(), (sheet) => readReturn([sheet]) !== undefined)) as ReadReturn; // prettier-ignore
  const { findings } = review(reading, en);
  return { findings: findings.map(({ rule }) => rule), fixes: fixesOf(findings, reading, en) };
}

const untouched = () => ["III(A) Options!E8", "II Issued!C9", "FF301 Cover!C9"].map((at) => excel.grid.formula(...(at.split("!") as [string, string]))); // prettier-ignore
const standing = ["(29,519,059)", 25948809928, issuer];

describe.each([
  ["merges several syncs into one step of Undo", merging, true],
  ["does not", {}, false],
] as const)("where Excel %s", (_, options, isOneUndo) => {
  beforeEach(() => open(options));

  test("every fix is written, the findings are gone, and one step of Undo brings all of it back", async () => {
    const { findings, fixes } = await found();
    expect(findings).toEqual(["system-wordsUntidy", "system-figureAsText", "system-formulaOvertyped"]);
    const before = wholeWorkbook(excel);
    const run = jest.spyOn(excel.Excel, "run");
    const applied = await applyFixes(fixes);
    expect(run.mock.calls.map(([option]) => (typeof option === "function" ? undefined : option))).toEqual([
      isOneUndo ? { mergeUndoGroup: true } : undefined,
    ]);
    expect(applied.isOneUndo).toBe(isOneUndo);
    expect((await found()).findings).toEqual([]);
    expect(excel.grid.value("III(A) Options", "E8")).toBe(-29519059);
    expect(excel.grid.format("III(A) Options", "E8").numberFormat).toBe("#,##0");
    expect(excel.grid.value("II Issued", "C9")).toBe(25948809928);
    excel.grid.undo();
    expect(wholeWorkbook(excel)).toEqual(before);
  });

  test("what was written is taken back: contents, number formats and texts that look like numbers", async () => {
    const before = wholeWorkbook(excel);
    const { back } = await applyFixes((await found()).fixes);
    await applyFixes(back);
    expect(wholeWorkbook(excel)).toEqual(before);
  });

  test("nothing is taken back where a fixed cell was changed since", async () => {
    const { back } = await applyFixes((await found()).fixes);
    excel.grid.type("III(A) Options", "E8", "-5");
    const now = wholeWorkbook(excel);
    await expect(applyFixes(back)).rejects.toMatchObject({ failure: "changedMeanwhile", detail: "III(A) Options" });
    expect(wholeWorkbook(excel)).toEqual(now);
  });

  test.each(["30", "=1+1", ""])("nothing is written where a cell says %j by now", async (typed) => {
    const { fixes } = await found();
    excel.grid.type("II Issued", "C9", typed);
    const now = wholeWorkbook(excel);
    await expect(applyFixes(fixes)).rejects.toMatchObject({ failure: "changedMeanwhile", detail: "II Issued" });
    expect(wholeWorkbook(excel)).toEqual(now);
  });

  test("nothing is written where one of the sheets is protected, or gone", async () => {
    const { fixes } = await found();
    excel.grid.protect("II Issued");
    await expect(applyFixes(fixes)).rejects.toMatchObject({ failure: "protectedSheet", detail: "II Issued" });
    excel.grid.renameSheet("II Issued", "Other");
    await expect(applyFixes(fixes)).rejects.toMatchObject({ failure: "sheetGone", detail: "II Issued" });
    expect(excel.grid.value("III(A) Options", "E8")).toBe("(29,519,059)");
  });
});

describe("a fault at any action", () => {
  test("leaves the workbook as it was, where nothing is merged", async () => {
    await open();
    const { fixes } = await found();
    const before = wholeWorkbook(excel);
    for (let action = 1, isDone = false; !isDone; action++) {
      excel.host.reset();
      excel.host.faults.failAction(action);
      const failure: unknown = await applyFixes(fixes).then(() => undefined, (error: unknown) => error); // prettier-ignore
      isDone = failure === undefined;
      if (isDone) continue;
      expect(failure).toMatchObject({ failure: "other" });
      expect(wholeWorkbook(excel)).toEqual(before);
      expect(action).toBeLessThan(100);
    }
  });

  test("of a group that Excel refuses to merge is made good by writing plainly", async () => {
    await open(merging);
    const { fixes } = await found();
    for (let action = 1, isDone = false; !isDone; action++) {
      excel.host.reset();
      excel.host.faults.failAction(action, "UndoNotSupported", "The operation does not support undo.");
      const { isOneUndo, back } = await applyFixes(fixes);
      expect((await found()).findings).toEqual([]);
      isDone = isOneUndo;
      excel.host.reset();
      await applyFixes(back);
      expect(untouched()).toEqual(standing);
      expect(action).toBeLessThan(100);
    }
  });

  test("is said where not even what had been written can be taken back", async () => {
    await open();
    const { fixes } = await found();
    excel.host.reset();
    excel.host.faults.failRequest(writing);
    excel.host.faults.failRequest(writing + 1);
    await expect(applyFixes(fixes)).rejects.toMatchObject({
      failure: "notTakenBack",
      detail: "FF301 Cover, III(A) Options, II Issued",
    });
  });
});

test("fixes on several sheets take as many requests as one fix", async () => {
  await open();
  const { fixes } = await found();
  const requests = async (some: readonly FindingFix[]) => {
    excel.host.reset();
    const { back } = await applyFixes(some);
    const { requests } = excel.host.counters;
    await applyFixes(back);
    return requests;
  };
  expect(await requests(fixes)).toBe(await requests(fixes.slice(0, 1)));
  expect(await requests(fixes)).toBeLessThanOrEqual(writing + 1);
});
