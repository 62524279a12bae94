import type { CauseTexts } from "../texts";

const and = (rows: readonly string[]) => [rows.slice(0, -1).join(", "), ...rows.slice(-1)].filter((one) => one !== "").join(" and "); // prettier-ignore

/** What may have caused a difference: checked by its figures, not known. */
export const causes: CauseTexts = {
  cutOff: ({ rows: [row], detail }) =>
    `${row} is as large as the difference and dated ${detail}, within five business days of the month end: check in which month it belongs.`,
  leftOut: ({ rows: [row] }) => `${row} is what lacks: it may have been left out.`,
  countedTwice: ({ rows: [row] }) => `${row} is what is too much: it may have been counted twice.`,
  signOfRow: ({ rows: [row] }) => `${row} may have been taken with the other sign: the difference is twice its number.`,
  signOfFigure: ({ asserted, calculated }) => `${asserted} is ${calculated} with the other sign.`,
  treasury: ({ difference, detail }) =>
    `${detail} differs by ${difference} the other way: shares cancelled may stand as treasury shares, or the reverse.`,
  otherClass: ({ difference, detail }) =>
    `${detail} differs by ${difference} the other way: the number may stand under the wrong class or row.`,
  opening: ({ difference, detail }) =>
    `${detail} differs from last month's return by ${difference} the other way: the balance brought forward may be wrong.`,
  notCarried: ({ asserted }) =>
    `${asserted} is the balance with which last month's return opened: its movements may not have been carried forward.`,
  rowOfLastMonth: ({ rows: [row] }) =>
    `${row} of last month's return is as large as the difference: it may have been left out or counted twice.`,
  factor: ({ asserted, calculated, detail }) =>
    `${asserted} and ${calculated} are ${detail} times each other: a unit or noughts may have been mistaken.`,
  transposed: ({ asserted, calculated, detail }) =>
    `With its digits ${detail} changed round ${asserted} is ${calculated}.`,
  ratio: ({ asserted, calculated, detail }) =>
    `${asserted} and ${calculated} are exactly ${detail} times each other: a sub-division or consolidation may not have been applied, or applied twice.`,
  digitMissing: ({ asserted, calculated, detail }) => `${asserted} is ${calculated} with a ${detail} missing.`,
  digitTooMany: ({ asserted, calculated, detail }) => `${asserted} is ${calculated} with a ${detail} too many.`,
  digitWrong: ({ asserted, calculated, detail }) => `${asserted} is ${calculated} but for one digit (${detail}).`,
  rowsLeftOut: ({ rows }) => `${and(rows)} are together what lacks: they may have been left out.`,
  rowsCountedTwice: ({ rows }) => `${and(rows)} are together what is too much: they may have been counted twice.`,
};
