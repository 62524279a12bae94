import { addSheets } from "../../src/excel/add-sheets";
import { registerAreas, registerPlaces } from "../../src/excel/register-area";
import { readRegisterRows } from "../../src/excel/read-register";
import { selectedCell, selectRows } from "../../src/excel/select-cell";
import type { RowBlock } from "../../src/registers/register-reading";
import { mostGroups } from "../../src/registers/tallying";
import { SheetRegister } from "../../src/taskpane/registers/sheet-register";
import { planFor } from "../registers/dirty-registers";
import { workbook } from "../registers/example";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { openExcelWithAddIn } from "./excel";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await openExcelWithAddIn();
  await addSheets(workbook.sheets as Parameters<typeof addSheets>[0]);
});
afterEach(() => excel.uninstall());

async function rowsOf(name: string, kind: "sheet" | "table" | "name" = "sheet"): Promise<RowBlock[]> {
  const [area] = await registerAreas([{ kind, name }]);
  const blocks: RowBlock[] = [];
  if (area)
    await readRegisterRows(
      area,
      { from: area.firstRow, to: area.firstRow + area.rows - 1 },
      (block) => void blocks.push(block),
    );
  return blocks;
}

test("sheets, tables and names of the workbook are the places where registers may stand", async () => {
  const places = await registerPlaces(new Set(["Sheet1"]));
  expect(places.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    ...workbook.sheets.map(({ name }) => `sheet ${name}`),
    "table AwardRegister",
    "name WarrantRegister",
  ]);
});

test("rows are read as they stand, by their numbers on the sheet", async () => {
  const [block] = await rowsOf("Options");
  const own = workbook.sheets.find(({ name }) => name === "Options")!.rows;
  expect(block.firstRow).toBe(1);
  expect(block.rows.length).toBe(own.length);
  own.forEach((row, i) => expect(block.rows[i].slice(0, row.length)).toEqual(row));
  expect((await rowsOf("AwardRegister", "table"))[0].firstRow).toBe(3);
  expect((await rowsOf("WarrantRegister", "name"))[0].rows.length).toBe(4);
});

test("hidden rows are told", async () => {
  excel.grid.hideRows("Options", 10, 3);
  const [{ hidden }] = await rowsOf("Options");
  expect([...(hidden ?? [])]).toEqual([10, 11, 12]);
});

test("a place that is gone, or holds nothing, is none", async () => {
  excel.grid.addSheet("Blank");
  const gone = [{ kind: "sheet", name: "Blank" }, { kind: "table", name: "Gone" }, { kind: "name", name: "Gone" }] as const; // prettier-ignore
  expect(await registerAreas(gone)).toEqual([undefined, undefined, undefined]);
});

test("rows of a register are gone to", async () => {
  await selectRows({ sheet: "Options", first: 12, last: 14 });
  expect(excel.grid.selection()).toEqual({ sheet: "Options", address: "A12:T14" });
  expect(await selectedCell()).toEqual({ sheet: "Options", row: 11, column: 0 });
});

test("sheets whose names are taken are refused before anything is written", async () => {
  const before = excel.grid.sheetNames();
  const again = addSheets([{ name: "New", rows: [["x"]], dates: [], formats: {} }, ...(workbook.sheets as Parameters<typeof addSheets>[0])]); // prettier-ignore
  await expect(again).rejects.toMatchObject({ failure: "nameTaken" });
  expect(excel.grid.sheetNames()).toEqual(before);
});

describe("a register that is longer than its head", () => {
  /** Lays out so many balances, each of a scheme of its own, beside a column that is blank but for its ends. */
  async function layOutBalances(count: number, lastRow = count + 1): Promise<void> {
    excel.grid.addSheet("Balances");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Balances");
      const rows = Array.from({ length: count }, (_, i) => [`Scheme ${i + 1}`, 5]);
      sheet.getRange(`A1:B${count + 1}`).values = [["Scheme", "Closing"], ...rows];
      await context.sync();
    });
    for (const row of [1, lastRow]) excel.grid.type("Balances", `CV${row}`, "Remarks");
  }

  async function tallied({ signal = new AbortController().signal, onProgress = (_done: number) => {} } = {}) {
    const [register] = await SheetRegister.find([{ kind: "sheet", name: "Balances" }]);
    const { plan, headerRow } = planFor({ register: "options", rows: (await register.head()).rows });
    return register.tally(plan, headerRow, signal, onProgress);
  }

  test("is tallied whole", async () => {
    await layOutBalances(2_500);
    const tallies = await tallied();
    expect([tallies?.counts.read, tallies?.tallies.at(-1)?.keys.scheme]).toEqual([2500, "Scheme 2500"]);
  });

  test("comes to nothing when it is cancelled", async () => {
    await layOutBalances(2_500);
    const aborted = new AbortController();
    expect(await tallied({ signal: aborted.signal, onProgress: () => aborted.abort() })).toBeUndefined();
  });

  test("is refused when rows come in while it is read", async () => {
    await layOutBalances(2_500);
    const onProgress = (done: number) => void (done === 1000 && excel.grid.insertRows("Balances", 10));
    await expect(tallied({ onProgress })).rejects.toMatchObject({ failure: "registerChanged", detail: "Balances" });
  });

  test("is refused, and read no further, once it has more schemes than there can be", async () => {
    await layOutBalances(mostGroups + 1, 23_000);
    const progress: number[] = [];
    const tooWide = tallied({ onProgress: (done) => void progress.push(done) });
    await expect(tooWide).rejects.toMatchObject({ failure: "registerTooWide", detail: "Balances" });
    expect(progress.at(-1)).toBe(20_000);
    excel.grid.deleteRows("Balances", 2);
    expect((await tallied())?.tallies.length).toBe(mostGroups);
  });
});
