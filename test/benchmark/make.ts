import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Truth } from "./answer";
import { totalsSheet } from "./totals-sheet";
import { Workbook, type FileCell } from "./workbook";
import { facts, headers } from "./workload";
import { cellsOf, csvHeader, csvLine } from "./written";

export const sheetOfTotals = "Totals";
const pieceLength = 1_000_000;
/** Columns of days. */
const days = [3, 5];

/** Writes the register of so many rows as a CSV file; returns what it comes to. */
export function make(rows: number, folder: string) {
  const truth = new Truth();
  const file = openSync(pathOf(rows, folder), "w");
  let text = csvHeader;
  for (const fact of facts(rows)) {
    truth.take(fact);
    text += csvLine(fact);
    if (text.length < pieceLength) continue;
    writeSync(file, text);
    text = "";
  }
  writeSync(file, text);
  closeSync(file);
  return truth.answer;
}

/** Writes the register as an .xlsx file, and once more with the formulas that a spreadsheet adds it up by. */
export function makeWorkbooks(rows: number, folder: string) {
  const truth = new Truth();
  const register: FileCell[][] = [[...headers]];
  for (const fact of facts(rows)) {
    truth.take(fact);
    register.push(cellsOf(fact));
  }
  const plain = new Workbook();
  plain.add("Register", register, days);
  writeFileSync(pathOf(rows, folder, "xlsx"), plain.bytes);
  const calculated = new Workbook();
  const { totals, withColumns } = totalsSheet(truth.answer, register);
  calculated.add(sheetOfTotals, totals);
  calculated.add("Register", withColumns, days);
  writeFileSync(withTotals(pathOf(rows, folder, "xlsx")), calculated.bytes);
  return truth.answer;
}

/** Where the register of so many rows stands. */
export function pathOf(rows: number, folder: string, extension = "csv"): string {
  return join(folder, `register-${rows}.${extension}`);
}

/** Where the same register stands with its totals. */
export function withTotals(path: string): string {
  return path.replace(/\.xlsx$/, "-totals.xlsx");
}
