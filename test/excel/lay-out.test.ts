import { layOutSheets, newSheetPrefix } from "../../src/excel/lay-out";
import { WorkbookFailure } from "../../src/excel/failure";
import { noKnownSheets, readWorkbook } from "../../src/excel/read-workbook";
import { toDocument } from "../../src/model/document";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { blankReturn, layOut, readReturn, review, sheetNames } from "../../src/monthly-return";
import type { Reading } from "../../src/sheet/read";
import { en } from "../../src/texts/en";
import { withoutAgreeing } from "../arbitrary-return";
import { filedReturn } from "../returns";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { openExcelWithAddIn } from "./excel";

const examples = ["00020-sensetime-202301", "01723-moon-inc-202601"];
const lay = (r: MonthlyReturn, replaced: readonly string[] = [], signal?: AbortSignal) =>
  layOutSheets({ laidOut: layOut(r, newSheetPrefix), replaced, ...(signal && { signal }) });
const readAll = (known = noKnownSheets()) => readWorkbook(known, (sheet) => readReturn([sheet]) !== undefined);
const everything = () => excel.grid.sheetNames().map((name) => [name, excel.grid.cells(name)]);

let excel: ExcelInNode;
beforeEach(async () => (excel = await openExcelWithAddIn()));
afterEach(() => excel.uninstall());

describe.each(examples)("%s", (name) => {
  test("is laid out beside the user's own sheets, read back equal, and reconciles", async () => {
    const r = filedReturn(name);
    expect(await lay(r)).toEqual(sheetNames);
    expect(excel.grid.sheetNames()).toEqual(["Sheet1", ...sheetNames]);
    const reading = readReturn(await readAll()) as Reading;
    expect(reading.problems).toEqual([]);
    expect(toDocument(reading.return)).toEqual(toDocument(withoutAgreeing(r)));
    expect(review(reading, en).verdict.text).toBe("Figures reconcile");
  });
});

test("the grid reconciles live: capital, totals and the column beside the tables", async () => {
  await lay(filedReturn("00020-sensetime-202301"));
  const { grid } = excel;
  expect(grid.value("I Authorised", "G8")).toBe(49800);
  expect(grid.value("I Authorised", "G19")).toBe(50000);
  expect(grid.text("I Authorised", "H10")).toBe("✓ reconciled");
  grid.type("I Authorised", "C10", "1992000000001");
  expect(grid.text("I Authorised", "H10")).toContain("1");
  expect(grid.text("I Authorised", "H10")).not.toContain("reconciled");
  grid.type("I Authorised", "C8", "1992000000001");
  expect(grid.text("I Authorised", "H10")).toBe("✓ reconciled");
});

test("laying out takes as many round trips for forty classes as for one", async () => {
  const requestsFor = async (classes: number) => {
    const own = await openExcelWithAddIn();
    const blank = blankReturn({ monthEnded: "2026-01-31", classes, applicable: ["options", "convertibles"] });
    await lay(blank);
    const { requests } = own.host.counters;
    expect(readReturn(await readAll())?.problems).toEqual([]);
    own.uninstall();
    return requests;
  };
  const one = await requestsFor(1);
  expect(one).toBeLessThanOrEqual(4);
  expect(await requestsFor(40)).toBe(one);
}, 60_000);

test("a return of ten classes has fewer than 80 cells with the add-in's functions", () => {
  const r = blankReturn({ monthEnded: "2026-01-31", classes: 10, applicable: ["options", "convertibles"] });
  const cells = layOut(r).sheets.flatMap((sheet) => sheet.cells);
  expect(cells.filter(({ content }) => String(content).includes("HKMR.")).length).toBeLessThan(80);
});

test("reading takes one round trip once the sheets are known, and writes nothing", async () => {
  await lay(filedReturn("01723-moon-inc-202601"));
  const known = noKnownSheets();
  await readAll(known);
  const before = everything();
  excel.host.reset();
  await readAll(known);
  // The second lets go of what the first referred to; the client sends it by itself, and no one waits for it.
  expect(excel.host.counters.requests).toBeLessThanOrEqual(2);
  expect(excel.host.counters.requestBytes).toBeLessThan(12_000);
  expect(everything()).toEqual(before);
});

test("a return already there is replaced whole, and the user's own sheets stay", async () => {
  excel.grid.addSheet("Registrar");
  excel.grid.type("Registrar", "A1", "25948809928");
  await lay(filedReturn("00020-sensetime-202301"));
  const own = excel.grid.cells("Registrar");
  await lay(filedReturn("01723-moon-inc-202601"), sheetNames);
  expect(excel.grid.sheetNames()).toEqual(["Sheet1", "Registrar", ...sheetNames]);
  expect(excel.grid.cells("Registrar")).toEqual(own);
  expect((readReturn(await readAll()) as Reading).return.cover.issuer).toBe("Moon Inc.");
});

test("a sheet of the user's that has a name of ours is never touched", async () => {
  excel.grid.addSheet("II Issued");
  await expect(lay(filedReturn("01723-moon-inc-202601"))).rejects.toMatchObject({
    failure: "nameTaken",
    detail: "II Issued",
  });
  expect(excel.grid.sheetNames()).toEqual(["Sheet1", "II Issued"]);
});

test("cancelling leaves the workbook as it was", async () => {
  const aborted = new AbortController();
  const before = everything();
  const release = excel.host.faults.holdRequest(2);
  const work = lay(filedReturn("01723-moon-inc-202601"), [], aborted.signal);
  await new Promise((resolve) => setTimeout(resolve, 50));
  aborted.abort();
  release();
  expect(await work).toBeUndefined();
  expect(everything()).toEqual(before);
});

describe("a fault at any action", () => {
  const replaced = sheetNames;
  const r = filedReturn("01723-moon-inc-202601");

  test.each(["a new return", "a return that replaces another"])(
    "leaves the workbook as it was: %s",
    async (what) => {
      const isReplacing = what !== "a new return";
      if (isReplacing) await lay(filedReturn("00020-sensetime-202301"));
      const before = everything();
      excel.host.reset();
      await lay(r, isReplacing ? replaced : []);
      const { actions } = excel.host.counters;
      for (const action of sample(actions, isReplacing ? 12 : 30)) {
        excel.uninstall();
        excel = await openExcelWithAddIn();
        if (isReplacing) await lay(filedReturn("00020-sensetime-202301"));
        excel.host.reset();
        excel.host.faults.failAction(action);
        const failed = await lay(r, isReplacing ? replaced : []).then(
          () => false,
          (error: unknown) => error instanceof WorkbookFailure,
        );
        if (failed) expect(everything()).toEqual(before);
        else expect(readReturn(await readAll())?.problems).toEqual([]);
      }
    },
    180_000,
  );
});

/** Numbers from 1 to the last, spread evenly, the last few among them. */
function sample(last: number, count: number): number[] {
  const spread = Array.from({ length: count }, (_, i) => 1 + Math.floor((i * last) / count));
  return [...spread, last - 24, last - 16, last - 8, last - 4, last - 2, last - 1, last];
}
