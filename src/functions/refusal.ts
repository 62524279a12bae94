import { rowsText, type RowRanges } from "../registers/row-ranges";

/** Why a figure can't be told, in a sentence that is shown beside the cell's error: #N/A where what is asked for is not there, else #VALUE!. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly code: "invalidValue" | "notAvailable" = "invalidValue",
  ) {
    super(message);
  }
}

const longestQuoted = 40;

/** Words of a person's sheet within a sentence, cut where they are long. */
export function quoted(words: unknown): string {
  const all = String(words);
  return `"${all.length > longestQuoted ? `${all.slice(0, longestQuoted)}…` : all}"`;
}

const mostListed = 6;

/** A few of the words that a person may choose from. */
export function listed(words: readonly string[]): string {
  const more = words.length - mostListed;
  const few = words.slice(0, mostListed).map((one) => one.slice(0, longestQuoted));
  return words.length === 0 ? "none" : few.join("; ") + (more > 0 ? `; and ${more} more` : "");
}

/** Rows of the range as a sentence begins with them: "Row 5", "Rows 5, 9-12". */
export function rowsNamed(rows: RowRanges): string {
  const all = rowsText(rows);
  const text = all.length > longestQuoted ? `${all.slice(0, longestQuoted)}…` : all;
  return /^\d+$/.test(text) ? `Row ${text}` : `Rows ${text}`;
}
