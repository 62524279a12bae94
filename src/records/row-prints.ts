import type { RowPrint } from "../registers/tally";
import type { ReadRecord } from "./read-record";
import type { RecordSheet, RecordSpec } from "./record";
import { recordSheet } from "./record-sheet";

/** Characters of a line; a cell takes 32,767. */
const longestLine = 4000;

/** What was read of a register's rows when it was last filled from. */
export interface PrintsOfRegister {
  readonly register: string;
  /** How many rows were read. */
  readonly read: number;
  /** Undefined for a register too long to be told row by row. */
  readonly prints?: readonly RowPrint[];
}

/** What was read of each row, for telling new, changed and vanished ones. */
export const rowPrintsSpec: RecordSpec = {
  id: "row-prints",
  sheet: "Register rows",
  title: "Rows of the registers as they were last read",
  advice:
    "How many rows each register had, and for each row its number, its reference and a checksum: by them the next filling says which rows are new, changed or gone. It is not meant to be edited.",
  columns: [
    { key: "register", header: "Register", width: 40, kind: "text", isFixed: true },
    { key: "number", header: "Line", width: 8, kind: "figure", isFixed: true },
    { key: "text", header: "Rows", width: 120, kind: "text", isFixed: true },
  ],
};

/** The sheet of the rows as they were read. */
export function rowPrintsRecord(all: readonly PrintsOfRegister[]): RecordSheet {
  return recordSheet(
    rowPrintsSpec,
    all.flatMap(({ register, read, prints }) =>
      [`${read} rows`, ...(prints ? linesOf(prints) : [])].map((text, i) => {
        return { register, number: String(i + 1), text };
      }),
    ),
  );
}

/** The rows as they were read, register by register. */
export function rowPrintsIn({ rows }: ReadRecord): PrintsOfRegister[] {
  const lines = new Map<string, string[]>();
  for (const { entries } of rows) lines.set(entries.register, [...(lines.get(entries.register) ?? []), entries.text]);
  return [...lines].map(([register, [first, ...others]]) => ({
    register,
    read: Number(/^\d+/.exec(first)?.[0] ?? 0),
    ...(others.length > 0 && { prints: others.flatMap((text) => text.split("|").flatMap(printIn)) }),
  }));
}

function linesOf(prints: readonly RowPrint[]): string[] {
  const lines = [""];
  for (const { row, reference, hash } of prints) {
    const own = `${row} ${hash} ${encodeURIComponent(reference)}`;
    const last = lines.length - 1;
    if (lines[last].length + own.length > longestLine) lines.push(own);
    else lines[last] = lines[last] === "" ? own : `${lines[last]}|${own}`;
  }
  return lines;
}

function printIn(text: string): RowPrint[] {
  const [, row, hash, reference] = /^(\d+) (\w+) (.*)$/.exec(text) ?? [];
  if (row === undefined) return [];
  try {
    return [{ row: Number(row), hash, reference: decodeURIComponent(reference) }];
  } catch {
    return [];
  }
}
