import type { TieOutTexts } from "../tie-out-texts";

/** The tie-out. */
export const tieOut: TieOutTexts = {
  received: "Received",
  toChase: "To chase",
  readOn: (date) => `Read on ${date}`,
  nextDayReturns: "Next day disclosure returns",
  pool: (shares) => `${shares}: shares under depositary receipts`,
  notOnReturn: "The return has no such row. Fill it from the register, or strike the row there.",
  sinceNextDay: (day) =>
    `It is as at ${day}. The difference is what moved after that day and what needs no next day return.`,
  withinIssued: "The return has no figure of its own for it; it may not be more than the issued shares, and it is not.",
  moreThanIssued: "More shares are under depositary receipts than are issued.",
  causes: {
    typedOver: (on) => `The cell was filled with this figure on ${on} and has been typed over since.`,
    counted: (words, figure, rows) =>
      `${words} ${figure}${inRows(rows)} is all of the difference: the source counts it and the return does not, or the other way round.`,
    sign: (words, figure, rows) => `${words} ${figure}${inRows(rows)} may have the wrong sign on one side.`,
    refused: (rows) =>
      `${isOne(rows) ? `Row ${rows} of the source could not be read and is` : `Rows ${rows} of the source could not be read and are`} not counted.`,
    twice: (rows) =>
      `${isOne(rows) ? `Row ${rows} of the source has` : `Rows ${rows} of the source have`} a reference that stands twice.`,
  },
};

function inRows(rows: string): string {
  return rows === "" ? "" : ` (${isOne(rows) ? "row" : "rows"} ${rows})`;
}

function isOne(rows: string): boolean {
  return /^\d+$/.test(rows);
}
