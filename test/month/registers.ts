import type { MonthlyReturn } from "../../src/model/monthly-return";
import type { NamedRegister } from "../../src/registers/fill";
import { nameOfRegister } from "../../src/registers/names";
import type { RegisterId } from "../../src/registers/register";
import { readRegister, type RegisterDocument } from "../registers/registers";

/** The cells of a table that is written with a bar between columns. */
export function cellsOf(table: string): string[][] {
  const lines = table.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => line.split("|").map((cell) => cell.trim()));
}

/** A register of a team's, written as a table, read as the wizard reads it with every suggestion taken, and called as its sheet is. */
export function register(
  id: RegisterId,
  sheet: string,
  table: string,
  r: MonthlyReturn,
  said: Partial<Omit<RegisterDocument, "register" | "rows">> = {},
): NamedRegister {
  const read = readRegister({ register: id, source: sheet, rows: cellsOf(table), ...said }, r);
  return { ...read, source: nameOfRegister(read.mapping) };
}
