import type { WorkbookFailure } from "../../src/excel/failure";
import { readRegisterRows, type RowsWanted } from "../../src/excel/read-register";
import { registerAreas, registerPlaces, type RegisterArea } from "../../src/excel/register-area";
import type { RowBlock } from "../../src/registers/register-reading";
import type { Batch } from "../../src/workbench/wire/messages";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { openExcelWithAddIn } from "./excel";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await openExcelWithAddIn();
});
afterEach(() => {
  jest.restoreAllMocks();
  excel.uninstall();
});

const placesNow = async () => (await registerPlaces(new Set())).map(({ kind, name }) => `${kind} ${name}`);

async function inExcel(work: (workbook: Excel.Workbook) => unknown): Promise<void> {
  await Excel.run((context) => {
    work(context.workbook);
    return context.sync();
  });
}

describe("places where registers may stand", () => {
  beforeEach(() => inExcel(({ names, worksheets }) => names.add("Held", worksheets.getFirst().getRange("A1:B2"))));

  test.each(["Hidden", "VeryHidden"] as const)(
    "leave out a sheet that is %s, until it is shown",
    async (visibility) => {
      const set = (to: "Hidden" | "VeryHidden" | "Visible") =>
        inExcel(({ worksheets }) => (worksheets.getItem("Other").visibility = to));
      excel.grid.addSheet("Other");
      await set(visibility);
      expect(await placesNow()).toEqual(["sheet Sheet1", "name Held"]);
      await set("Visible");
      expect(await placesNow()).toEqual(["sheet Sheet1", "sheet Other", "name Held"]);
    },
  );

  // The host knows names of ranges only, Excel others too.
  test.each(["String", "Double", "Array", "Error"] as const)("leave out a name of the type %s", async (type) => {
    jest.spyOn(excel.Excel.NamedItem.prototype, "type", "get").mockReturnValue(type);
    expect(await placesNow()).toEqual(["sheet Sheet1"]);
  });

  test("leave out a table on a sheet that is hidden, or that is the product's own", async () => {
    excel.grid.addTable("Sheet1", "C3:E6", "Awards");
    expect(await placesNow()).toEqual(["sheet Sheet1", "table Awards", "name Held"]);
    expect(await registerPlaces(new Set(["Sheet1"]))).toEqual([{ kind: "name", name: "Held" }]);
  });

  test.each([
    ["of several areas", "=Sheet1!$A$1:$B$2,'Log, 2026'!$D$1", []],
    ["of one area on a sheet with a comma in its name", "='Log, 2026'!$D$1:$F$9", ["name Held"]],
    ["whose area a function finds", "=OFFSET(Sheet1!$A$1,0,0,5,3)", ["name Held"]],
  ])("list a name %s as far as it has a range", async (_, formula, listed) => {
    jest.spyOn(excel.Excel.NamedItem.prototype, "formula", "get").mockReturnValue(formula);
    expect(await placesNow()).toEqual(["sheet Sheet1", ...listed]);
  });

  test("leave out a name that is hidden", async () => {
    jest.spyOn(excel.Excel.NamedItem.prototype, "visible", "get").mockReturnValue(false);
    expect(await placesNow()).toEqual(["sheet Sheet1"]);
  });
});

describe("the area of a register", () => {
  const areaOf = async (kind: "sheet" | "table" | "name", name: string) => (await registerAreas([{ kind, name }]))[0];
  const held = { sheet: "Sheet1", firstRow: 3, firstColumn: 2, rows: 4, columns: 3, is1904: false };

  test("is where the cells of a sheet stand, formats beside them aside", async () => {
    excel.grid.type("Sheet1", "C3", "Scheme");
    excel.grid.type("Sheet1", "E6", "1");
    await inExcel(({ worksheets }) => (worksheets.getFirst().getRange("A1:H9").format.fill.color = "#FFFF00"));
    expect(await areaOf("sheet", "Sheet1")).toEqual(held);
  });

  test("is a table with its header, or of a name, however far it reaches, the cells that hold something", async () => {
    excel.grid.addTable("Sheet1", "C3:E6", "Awards");
    excel.grid.type("Sheet1", "C3", "Scheme");
    excel.grid.type("Sheet1", "E6", "1");
    await inExcel(({ names, worksheets }) => names.add("Held", worksheets.getFirst().getRange("B1:F99")));
    expect([await areaOf("table", "Awards"), await areaOf("name", "Held")]).toEqual([held, held]);
  });

  test("says where days are counted from 1904", async () => {
    excel.grid.type("Sheet1", "A1", "Scheme");
    expect((await areaOf("sheet", "Sheet1"))?.is1904).toBe(false);
    excel.host.book.is1904 = true;
    expect((await areaOf("sheet", "Sheet1"))?.is1904).toBe(true);
  });

  test("takes no more round trips for thirty registers than for one", async () => {
    const sources = Array.from({ length: 30 }, (_, i) => ({ kind: "sheet" as const, name: `Register ${i}` }));
    for (const { name } of sources) excel.grid.addSheet(name);
    for (const { name } of sources) excel.grid.type(name, "A1", name);
    const requestsFor = async (some: typeof sources) => {
      excel.host.reset();
      expect((await registerAreas(some)).map((area) => area?.sheet)).toEqual(some.map(({ name }) => name));
      return excel.host.counters.requests;
    };
    expect(await requestsFor(sources)).toBe(await requestsFor(sources.slice(0, 1)));
  });

  test.each([
    ["is none for a name that is a constant by now", "Gone", undefined],
    ["is refused for a name of several areas, for which Excel has no range", "Sheet1", "other"],
  ])("%s", async (_, sheet, failure) => {
    await inExcel(({ names, worksheets }) => names.add("Held", worksheets.getFirst().getRange("C3:E6")));
    const lead = function (this: Excel.NamedItem) {
      return this.context.workbook.worksheets.getItemOrNullObject(sheet).getRange("A1,C1");
    };
    jest.spyOn(excel.Excel.NamedItem.prototype, "getRangeOrNullObject").mockImplementation(lead);
    const found = areaOf("name", "Held").catch((error: WorkbookFailure) => error.failure);
    expect(await found).toBe(failure);
  });
});

describe("a register of 2,500 rows and 100 columns", () => {
  const blocks: RowBlock[] = [];
  const progress: (readonly [number, number])[] = [];
  let area: RegisterArea;
  const sizes = () => blocks.map(({ firstRow, rows }) => [firstRow, rows.length]);

  beforeEach(async () => {
    blocks.length = progress.length = 0;
    excel.grid.type("Sheet1", "CV2500", "last");
    for (const row of [1, 1000, 1001, 2500]) excel.grid.type("Sheet1", `A${row}`, `row ${row}`);
    area = (await registerAreas([{ kind: "sheet", name: "Sheet1" }]))[0]!;
  });

  const read = (wanted: Partial<RowsWanted> = {}) => {
    const onProgress = (...told: [number, number]) => void progress.push(told);
    return readRegisterRows(area, { from: 1, to: 2500, onProgress, ...wanted }, (block) => void blocks.push(block));
  };

  /** Answers of more rows than that are refused, as by Excel on the web; gives of how many rows each block is asked for. */
  function refuseOver(most: number, code = "ResponsePayloadSizeLimitExceeded"): number[] {
    const { counters, faults } = excel.host;
    const asked: number[] = [];
    const count = counters.request.bind(counters);
    jest.spyOn(counters, "request").mockImplementation((body) => {
      const n = count(body);
      const path = Object.values((body as Batch).ObjectPaths).find(({ Name }) => Name === "GetRangeByIndexes");
      const rows = Number(path?.ArgumentInfo?.Arguments?.[2] ?? 0);
      if (path) asked.push(rows);
      if (rows > most) faults.failRequest(n, code);
      return n;
    });
    return asked;
  }

  test("is read block by block, each row once and in its order, and how far it is is told", async () => {
    expect(await read()).toBe(true);
    expect(sizes()).toEqual([[1, 1000], [1001, 1000], [2001, 500]]); // prettier-ignore
    const texts = blocks.flatMap(({ rows }) => rows.map(([first]) => first)).filter((text) => text !== "");
    expect(texts).toEqual(["row 1", "row 1000", "row 1001", "row 2500"]);
    expect(progress).toEqual([[1000, 2500], [2000, 2500], [2500, 2500]]); // prettier-ignore
  });

  test("is read from any row to any other, told by how many they are", async () => {
    await read({ from: 1001, to: 1001 });
    expect([sizes(), blocks[0].rows[0][0], progress]).toEqual([[[1001, 1]], "row 1001", [[1, 1]]]);
  });

  test.each(["ResponsePayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded"])(
    "is read in halves where Excel says %s, its hidden rows by their numbers",
    async (code) => {
      excel.grid.hideRows("Sheet1", 500, 2);
      refuseOver(500, code);
      expect(await read()).toBe(true);
      expect(sizes()).toEqual([1, 501, 1001, 1501, 2001].map((first) => [first, 500]));
      expect(blocks.map(({ hidden }) => hidden && [...hidden])).toEqual([[500], [501], undefined, undefined, undefined]); // prettier-ignore
      expect(progress).toEqual([[1000, 2500], [2000, 2500], [2500, 2500]]); // prettier-ignore
    },
  );

  test("fails where a single row is too large, and nothing of its block is taken", async () => {
    const asked = refuseOver(0);
    const failed = { failure: "other", detail: expect.stringContaining("ResponsePayloadSizeLimitExceeded") as string };
    await expect(read()).rejects.toMatchObject(failed);
    expect(asked).toEqual([1000, 500, 250, 125, 63, 32, 16, 8, 4, 2, 1]);
    expect([blocks, progress]).toEqual([[], []]);
  });

  test("is not asked for in halves where Excel refuses it for another reason", async () => {
    const asked = refuseOver(0, "GeneralException");
    await expect(read()).rejects.toMatchObject({ failure: "other" });
    expect(asked).toEqual([1000]);
  });

  test.each([0, 1, 3])("that is cancelled after block %i is read no further, and left as it was", async (last) => {
    const aborted = new AbortController();
    if (last === 0) aborted.abort();
    const before = [excel.grid.cells("Sheet1"), excel.grid.selection()];
    const asked = refuseOver(1000);
    const onProgress = () => void (blocks.length === last && aborted.abort());
    expect(await read({ signal: aborted.signal, onProgress })).toBe(false);
    expect([blocks.length, asked.length]).toEqual([last, last]);
    expect([excel.grid.cells("Sheet1"), excel.grid.selection()]).toEqual(before);
  });

  test("says which rows are hidden, and asks row by row only where some of a block are and some are not", async () => {
    excel.grid.hideRows("Sheet1", 1, 1000);
    excel.grid.hideRows("Sheet1", 2500);
    excel.host.reset();
    await read();
    expect(blocks.map(({ hidden }) => hidden?.size)).toEqual([1000, undefined, 1]);
    expect(excel.host.counters.members["Range.GetRowProperties"]).toBe(1);
  });
});
