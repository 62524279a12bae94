import { selectCell } from "../../src/excel/select-cell";
import { watchChanges } from "../../src/excel/watch-changes";
import { filedReturn } from "../returns";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { layOutReturn, openExcelWithAddIn } from "./excel";

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcelWithAddIn();
  await layOutReturn(filedReturn("00020-sensetime-202301"));
});
afterEach(() => excel.uninstall());

test("a cell on another sheet is gone to", async () => {
  await selectCell({ sheet: "II Issued", row: 8, column: 2 });
  expect(excel.grid.selection()).toEqual({ sheet: "II Issued", address: "C9" });
});

test("a sheet that is gone is said, and nothing is selected", async () => {
  const before = excel.grid.selection();
  await expect(selectCell({ sheet: "Gone", row: 0, column: 0 })).rejects.toMatchObject({
    failure: "sheetGone",
    detail: "Gone",
  });
  expect(excel.grid.selection()).toEqual(before);
});

test("a cell that is typed into is heard of, a cell that is only recalculated is not", async () => {
  const heard: string[] = [];
  await watchChanges((_sheet, address) => heard.push(address));
  excel.grid.type("II Issued", "C8", "5");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual(["C8"]);
});
