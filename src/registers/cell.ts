/** A cell of a register as its source gives it: words, a number, or "" for blank; in a sheet days are numbers. */
export type RegisterCell = string | number | boolean;

/** Why a cell of a register is refused, so that its row is not counted. */
export type CellProblem =
  "cellError" | "notANumber" | "digitsLost" | "notWhole" | "notADate" | "orderUnknown" | "missing";

const errors =
  /^#(NAME\?|VALUE!|REF!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!)$/i;

/** Whether a cell shows an error of the spreadsheet. */
export function isError(cell: RegisterCell): boolean {
  return typeof cell === "string" && cell.startsWith("#") && errors.test(cell.trim());
}

/** The words of a cell, its ends and runs of spaces trimmed; a number by its digits. */
export function wordsOf(cell: RegisterCell | undefined): string {
  if (cell === undefined || cell === "") return "";
  return typeof cell === "string" ? cell.replace(/\s+/g, " ").trim() : String(cell);
}
