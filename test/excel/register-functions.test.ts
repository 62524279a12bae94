import type { ExcelInNode } from "../workbench/excel-in-node";
import { openExcelWithAddIn } from "./excel";

let excel: ExcelInNode;

const register = [
  ["Register of options", "", "", ""],
  ["Scheme", "Event", "Date", "Number"],
  ["2019 Scheme", "Granted", "=DATE(2025,3,15)", "1000"],
  ["2019 Scheme", "Exercised", "=DATE(2026,1,5)", "300"],
  ["2021 Plan", "Granted", "=DATE(2026,1,20)", "4,000"],
];

beforeEach(async () => {
  excel = await openExcelWithAddIn();
  register.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell !== "") excel.grid.type("Sheet1", `${"ABCD"[column]}${row + 1}`, cell);
    }),
  );
});

function result(formula: string): unknown {
  excel.grid.type("Sheet1", "F1", formula);
  return excel.grid.value("Sheet1", "F1");
}

test.each([
  ['=HKMR.REGISTER.OPENING(A1:D50,DATE(2026,1,31),"2019 Scheme")', 1000],
  ['=HKMR.REGISTER.MOVEMENT(A2:D50,"Exercised","31 January 2026")', -300],
  ["=HKMR.REGISTER.CLOSING(A2:D50,DATE(2026,1,31),A3)", 700],
  ["=HKMR.REGISTER.CLOSING(A2:D50,DATE(2025,12,31))", 1000],
])("in a cell, %s", (formula, expected) => expect(result(formula)).toBe(expected));

test("a figure that is not sure is an error of the cell", () => {
  expect(result('=HKMR.REGISTER.CLOSING(A2:D50,DATE(2026,1,31),"2018 Scheme")')).toBe("#N/A");
  expect(result('=HKMR.REGISTER.MOVEMENT(A2:D50,"Adjusted",DATE(2026,1,31))')).toBe("#VALUE!");
});
