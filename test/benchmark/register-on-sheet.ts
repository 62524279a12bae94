import { createRequire } from "node:module";
import { openExcel, type ExcelInNode } from "../workbench/excel-in-node";
import { Truth, type Answer } from "./answer";
import { facts, headers } from "./workload";
import { cellsOf } from "./written";

type Model = new (data: { readonly sheets: readonly object[] }, ...rest: unknown[]) => object;

export const sheetName = "Register";
const spreadsheet = createRequire(__filename)("@odoo/o-spreadsheet") as { Model: Model };

/** Excel over our host with the register on a sheet, and what it comes to; the grid is given all cells at once, for by Office.js that takes minutes. */
export async function openWithRegister(rows: number): Promise<{ readonly excel: ExcelInNode; readonly truth: Answer }> {
  const { truth, cells } = registerCells(rows);
  const sheet = { id: sheetName, name: sheetName, colNumber: headers.length + 3, rowNumber: rows + 10, cells };
  const { Model } = spreadsheet;
  spreadsheet.Model = class extends Model {
    constructor(data: { readonly sheets: readonly object[] }, ...rest: unknown[]) {
      super({ ...data, sheets: [...data.sheets, sheet] }, ...rest);
    }
  };
  try {
    const excel = await openExcel();
    excel.install();
    return { excel, truth };
  } finally {
    spreadsheet.Model = Model;
  }
}

function registerCells(rows: number) {
  const truth = new Truth();
  const cells: Record<string, string> = {};
  const put = (values: readonly (string | number)[], row: number) =>
    values.forEach((value, column) => {
      cells[`${String.fromCharCode(65 + column)}${row}`] = typeof value === "number" ? String(value) : `'${value}`;
    });
  put(headers, 1);
  let row = 2;
  for (const fact of facts(rows)) {
    truth.take(fact);
    put(cellsOf(fact), row++);
  }
  return { truth: truth.answer, cells };
}
