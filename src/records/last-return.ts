import { parseDocument, toDocument } from "../model/document";
import type { MonthlyReturn } from "../model/monthly-return";
import type { Problem } from "../model/problem";
import { problemsOfEntries, type ReadRecord } from "./read-record";
import type { RecordSheet, RecordSpec } from "./record";
import { recordSheet } from "./record-sheet";

/** Characters of a line; a cell takes 32,767. */
const longestLine = 1000;

/** Last month's return as it was filed, frozen as the lines of its JSON document. */
export const lastReturnSpec: RecordSpec = {
  id: "last-return",
  sheet: "Last return",
  title: "Last month's Monthly Return as it was filed",
  advice:
    "Opening balances are checked against it; another month's return takes its place as a whole, and it is not meant to be edited by hand.",
  columns: [
    { key: "number", header: "Line", width: 8, kind: "figure", isFixed: true },
    { key: "text", header: "JSON document", width: 120, kind: "text", isFixed: true },
  ],
};

/** The sheet of last month's return. */
export function lastReturnRecord(r: MonthlyReturn): RecordSheet {
  const lines = JSON.stringify(toDocument(r), null, 1).split("\n").map((line) => line.trimStart()).flatMap(broken); // prettier-ignore
  return recordSheet(
    lastReturnSpec,
    lines.map((text, i) => ({ number: String(i + 1), text })),
  );
}

/** Last month's return, if its lines are all there and make one. */
export function readLastReturn(record: ReadRecord): {
  readonly previous?: MonthlyReturn;
  readonly problems: readonly Problem[];
} {
  const problems = problemsOfEntries(record);
  const lines = [...record.rows].sort((a, b) => Number(a.entries.number) - Number(b.entries.number));
  const gap = lines.findIndex(({ entries }, i) => entries.number !== String(i + 1));
  const parsed = gap < 0 ? parsedOf(lines.map(({ entries }) => entries.text).join("")) : { found: String(gap + 1) };
  if ("return" in parsed) return { previous: parsed.return, problems };
  return { problems: problems.length > 0 ? problems : [notWhole(record, parsed.found)] };
}

function parsedOf(text: string): { readonly return: MonthlyReturn } | { readonly found: string } {
  try {
    const parsed = parseDocument(JSON.parse(text));
    return "return" in parsed ? parsed : { found: parsed.errors[0].path };
  } catch (error) {
    return { found: error instanceof Error ? error.message : String(error) };
  }
}

function notWhole({ sheet, table, spec }: ReadRecord, found: string): Problem {
  const at = { sheet: sheet.name, row: sheet.firstRow + table.headerRow, column: sheet.firstColumn };
  return { kind: "recordEntryUnreadable", part: "", at, subject: spec.title, found };
}

/** A long line in several, no character in two. */
function broken(line: string): string[] {
  if (line.length <= longestLine) return [line];
  const at = /[\uD800-\uDBFF]$/.test(line.slice(0, longestLine)) ? longestLine - 1 : longestLine;
  return [line.slice(0, at), ...broken(line.slice(at))];
}
