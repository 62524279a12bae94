/** A cell of a register as its source gives it: words, a number, or "" for blank; in a sheet days are numbers. */
export type RegisterCell = string | number | boolean;

/** Why a cell of a register is refused, so that its row is not counted. */
export type CellProblem =
  | "cellError"
  | "notReadable"
  | "notANumber"
  | "digitsLost"
  | "notWhole"
  | "notADate"
  | "orderUnknown"
  | "currencyDiffers"
  | "missing"
  | "surplus"
  | "mayBeTotal";

const errors =
  /^\s*(#(NAME\?|VALUE!|REF!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!|EXTERNAL!|PYTHON!|TIMEOUT!)|Err:\d{3})\s*$/i;
/** Characters that nobody sees: marks of direction, spaces and hyphens of no width. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u2060\ufeff]/g;
/** Characters that could not be decoded, and such as turn the order of what is shown. */
const unreadable = /[\ufffd\u202a-\u202e\u2066-\u2069]/;
/** Names of schemes are long; what is longer is no name. */
const longestWords = 2000;

/** Whether a cell shows an error of the spreadsheet. */
export function isError(cell: RegisterCell): boolean {
  return typeof cell === "string" && errors.test(cell);
}

/** The words of a cell, its ends and runs of spaces trimmed, without what nobody sees; a number by its digits. */
export function wordsOf(cell: RegisterCell | undefined): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell !== "string") return String(cell).toUpperCase();
  return cell
    .replace(unseen, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** Whether words are such as a person can read and a sheet can keep. */
export function isReadable(words: string): boolean {
  return words.length <= longestWords && !unreadable.test(words);
}

/** A text as figures and days are read: what nobody sees taken out, full-width characters as narrow ones, ends and runs of spaces trimmed. */
export function narrowed(text: string): string {
  return wordsOf(text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)));
}
