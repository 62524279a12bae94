import { WorkbookFailure } from "../../src/excel/failure";
import { noKnownSheets } from "../../src/excel/read-workbook";
import { toDocument } from "../../src/model/document";
import { blankReturn, layOut, review, sheetNames } from "../../src/monthly-return";
import { en } from "../../src/texts/en";
import { withoutAgreeing } from "../arbitrary-return";
import { filedReturn } from "../returns";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { layOutReturn, openExcelWithAddIn, readWhole } from "./excel";

const examples = ["00020-sensetime-202301", "01723-moon-inc-202601"];
const everything = () => excel.grid.sheetNames().map((name) => [name, excel.grid.cells(name)]);

let excel: ExcelInNode;
beforeEach(async () => (excel = await openExcelWithAddIn()));
afterEach(() => excel.uninstall());

describe.each(examples)("%s", (name) => {
  test("is laid out beside the user's own sheets, read back equal, and reconciles", async () => {
    const r = filedReturn(name);
    expect(await layOutReturn(r)).toEqual(sheetNames);
    expect(excel.grid.sheetNames()).toEqual(["Sheet1", ...sheetNames]);
    const reading = await readWhole();
    expect(reading.problems).toEqual([]);
    expect(toDocument(reading.return)).toEqual(toDocument(withoutAgreeing(r)));
    expect(review(reading, en).verdict.severity).toBe("reconcile");
  });
});

test("the grid reconciles live: capital, totals and the column beside the tables", async () => {
  await layOutReturn(filedReturn("00020-sensetime-202301"));
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

test("laying out takes few round trips and actions for one class, and hardly more for forty", async () => {
  const countersFor = async (classes: number) => {
    const own = await openExcelWithAddIn();
    const blank = blankReturn({ monthEnded: "2026-01-31", classes, applicable: ["options", "convertibles"] });
    await layOutReturn(blank);
    const { requests, actions, requestBytes } = own.host.counters;
    expect((await readWhole()).problems).toEqual([]);
    own.uninstall();
    return { requests, actions, requestBytes };
  };
  const one = await countersFor(1);
  expect(one.requests).toBeLessThanOrEqual(3);
  expect(one.actions).toBeLessThanOrEqual(1300);
  expect(one.requestBytes).toBeLessThanOrEqual(300_000);
  const forty = await countersFor(40);
  expect(forty.requests).toBeLessThanOrEqual(7);
  expect(forty.actions).toBeLessThanOrEqual(2000);
}, 60_000);

test("a return of ten classes has fewer than 80 cells with the add-in's functions", () => {
  const r = blankReturn({ monthEnded: "2026-01-31", classes: 10, applicable: ["options", "convertibles"] });
  const cells = layOut(r).sheets.flatMap((sheet) => sheet.cells);
  expect(cells.filter(({ content }) => String(content).includes("HKMR.")).length).toBeLessThan(80);
});

test("reading takes one round trip once the sheets are known, and writes nothing", async () => {
  await layOutReturn(filedReturn("01723-moon-inc-202601"));
  const known = noKnownSheets();
  await readWhole(known);
  const before = everything();
  excel.host.reset();
  await readWhole(known);
  // The second lets go of what the first referred to; the client sends it by itself, and no one waits for it.
  expect(excel.host.counters.requests).toBeLessThanOrEqual(2);
  expect(excel.host.counters.requestBytes).toBeLessThan(12_000);
  expect(everything()).toEqual(before);
});

test("a return already there is replaced whole, and the user's own sheets stay", async () => {
  excel.grid.addSheet("Registrar");
  excel.grid.type("Registrar", "A1", "25948809928");
  await layOutReturn(filedReturn("00020-sensetime-202301"));
  const own = excel.grid.cells("Registrar");
  await layOutReturn(filedReturn("01723-moon-inc-202601"), sheetNames);
  expect(excel.grid.sheetNames()).toEqual(["Sheet1", "Registrar", ...sheetNames]);
  expect(excel.grid.cells("Registrar")).toEqual(own);
  expect((await readWhole()).return.cover.issuer).toBe("Moon Inc.");
});

test("a sheet of the user's that has a name of ours is never touched", async () => {
  excel.grid.addSheet("II Issued");
  await expect(layOutReturn(filedReturn("01723-moon-inc-202601"))).rejects.toMatchObject({
    failure: "nameTaken",
    detail: "II Issued",
  });
  expect(excel.grid.sheetNames()).toEqual(["Sheet1", "II Issued"]);
});

test("cancelling leaves the workbook as it was", async () => {
  const aborted = new AbortController();
  const before = everything();
  const release = excel.host.faults.holdRequest(2);
  const work = layOutReturn(filedReturn("01723-moon-inc-202601"), [], aborted.signal);
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
      if (isReplacing) await layOutReturn(filedReturn("00020-sensetime-202301"));
      const before = everything();
      excel.host.reset();
      await layOutReturn(r, isReplacing ? replaced : []);
      const { actions } = excel.host.counters;
      for (const action of sample(actions, isReplacing ? 12 : 30)) {
        excel.uninstall();
        excel = await openExcelWithAddIn();
        if (isReplacing) await layOutReturn(filedReturn("00020-sensetime-202301"));
        excel.host.reset();
        excel.host.faults.failAction(action);
        const failed = await layOutReturn(r, isReplacing ? replaced : []).then(
          () => false,
          (error: unknown) => error instanceof WorkbookFailure,
        );
        if (failed) expect(everything()).toEqual(before);
        else expect((await readWhole()).problems).toEqual([]);
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

test("a sheet of the user's that only says Notes is none of the return's", async () => {
  excel.grid.addSheet("Option register");
  excel.grid.type("Option register", "B1", "Notes");
  expect(await readWhole()).toBeUndefined();
  await layOutReturn(filedReturn("01723-moon-inc-202601"));
  expect((await readWhole()).problems).toEqual([]);
});

test("a sheet of the user's with a name that replacing needs is refused before anything is touched", async () => {
  await layOutReturn(filedReturn("00020-sensetime-202301"));
  excel.grid.addSheet("~old 1");
  const before = everything();
  await expect(layOutReturn(filedReturn("01723-moon-inc-202601"), sheetNames)).rejects.toMatchObject({
    failure: "nameTaken",
  });
  expect(everything()).toEqual(before);
});

test("a row that the form always prints is missed when someone deletes it", async () => {
  await layOutReturn(filedReturn("01723-moon-inc-202601"));
  const total = excel.grid.cells("I Authorised").find(({ value }) => String(value).startsWith("Total authorised"));
  excel.grid.deleteRows("I Authorised", Number(/\d+/.exec(total!.address)![0]));
  expect((await readWhole()).problems).toMatchObject([{ kind: "labelMissing", part: "I" }]);
});
