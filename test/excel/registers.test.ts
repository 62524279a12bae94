import { addSheets } from "../../src/excel/add-sheets";
import { registerAreas, registerPlaces } from "../../src/excel/register-area";
import { readRegisterRows } from "../../src/excel/read-register";
import { selectedCell, selectRows } from "../../src/excel/select-cell";
import type { RowBlock } from "../../src/registers/register-reading";
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
