import { date, figure, list, part, record, text, tick, type Fields, type Infer, type PathIn } from "./shape";
import type { FormVersion } from "./versions";

const money = record({ currency: text, amount: figure });

/** The three lines of every balance: closing is computed, and holds a figure only where one is asserted. */
const movement = record({ opening: figure, change: figure, closing: figure });

/** What identifies a class: kind and letter (the captions "class" and "type" swap between versions 1.0.1 and 1.0.2), stock code, description. */
const shareClass = record({
  kind: text,
  letter: text,
  listed: text,
  stockCode: text,
  description: text,
  multiCounter: list(record({ stockCode: text, currency: text, description: text })),
});

/** Part I, one class: number of shares, par value and share capital on the three lines. */
const authorisedClass = record({
  shares: shareClass,
  number: movement,
  par: record({ opening: money, closing: money }),
  capital: record({ opening: money, change: money, closing: money }),
});

/** Part II, one class; treasury and total from version 1.1.0, public float from 1.2.0; details are the totals of III per class. */
const issuedClass = record({
  shares: shareClass,
  issued: movement,
  treasury: movement,
  total: record({ opening: figure, closing: figure }),
  publicFloat: record({
    complied: tick,
    notComplied: tick,
    threshold: text,
    percentage: figure,
    marketValue: money,
    additionalInformation: text,
  }),
  details: record({ issued: figure, treasury: figure }),
});

/** Movements of the month under one group of III: Total A to Total E, or AA1 and AA2 to EE1 and EE2. */
const groupTotal = record({ issued: figure, treasury: figure });

/** Shares that follow from an instrument of III, in shares. */
const sharesIssued = { newShares: figure, treasuryShares: figure, mayBeIssued: figure };

/** III(A), one scheme, in options; a movement is a kind and a signed number. */
const scheme = record({
  particulars: text,
  approvalDate: date,
  opening: figure,
  movements: list(record({ kind: text, number: figure })),
  closing: figure,
  ...sharesIssued,
  toBeGranted: figure,
});

/** What warrants and convertibles have in common: nominal value or amount in a currency, and a price in a currency of its own. */
const instrument = {
  description: text,
  currency: text,
  opening: figure,
  movements: list(record({ kind: text, number: figure })),
  closing: figure,
  ...sharesIssued,
  stockCode: text,
  price: money,
  approvalDate: date,
};

/** III(B), one issue of warrants, in nominal value. */
const warrant = record({ ...instrument, expiryDate: date });

/** III(C), one instrument; the exchange rate, in the price's currency for one unit of the amount's, is a term that the form does not print. */
const convertible = record({ ...instrument, type: text, exchangeRate: figure });

/** III(D), one agreement or arrangement. */
const agreement = record({ description: text, approvalDate: date, ...sharesIssued });

/** III(E), one event, in shares: what may be issued up to version 1.0.2, treasury shares and those pending cancellation from 1.1.0. */
const otherMovement = record({
  event: text,
  price: money,
  date,
  approvalDate: date,
  issued: figure,
  treasury: figure,
  pendingCancellation: figure,
  mayBeIssued: figure,
});

/** IV, one Hong Kong depositary receipt. */
const depositaryReceipt = record({ stockCode: text, description: text, number: movement, mayBeIssued: figure });

/** The groups of a part of III, a group a class of shares issuable. */
const groups = <F extends Fields>(rows: F) => list(record({ shares: shareClass, ...rows, total: groupTotal }));

/** What a Monthly Return says, in the order of the form. */
export const monthlyReturnShape = record({
  cover: record({ monthEnded: date, status: text, issuer: text, dateSubmitted: date }),
  authorised: part(record({ classes: list(authorisedClass), totals: list(money) })),
  issued: part(record({ classes: list(issuedClass) })),
  options: part(record({ classes: groups({ schemes: list(scheme) }), fundsRaised: money })),
  warrants: part(record({ classes: groups({ warrants: list(warrant) }) })),
  convertibles: part(record({ classes: groups({ instruments: list(convertible) }) })),
  otherAgreements: part(record({ classes: groups({ agreements: list(agreement) }) })),
  otherMovements: part(record({ classes: groups({ events: list(otherMovement) }) })),
  depositaryReceipts: part(record({ receipts: list(depositaryReceipt) })),
  confirmations: part(record({ items: list(record({ wording: text })) })),
  signatory: record({ submittedBy: text, title: text }),
  remarks: record({
    authorised: text,
    issued: text,
    options: text,
    warrants: text,
    convertibles: text,
    otherAgreements: text,
    otherMovements: text,
    depositaryReceipts: text,
  }),
});

export type MonthlyReturn = { formVersion: FormVersion } & Infer<typeof monthlyReturnShape>;
export type Money = Infer<typeof money>;
export type Movement = Infer<typeof movement>;
export type ShareClass = Infer<typeof shareClass>;
export type AuthorisedClass = Infer<typeof authorisedClass>;
export type IssuedClass = Infer<typeof issuedClass>;
export type Scheme = Infer<typeof scheme>;
export type Warrant = Infer<typeof warrant>;
export type Convertible = Infer<typeof convertible>;
export type Agreement = Infer<typeof agreement>;
export type OtherMovement = Infer<typeof otherMovement>;
export type DepositaryReceipt = Infer<typeof depositaryReceipt>;

/** Parts of the form that can be Not applicable or absent. */
export type PartName = Exclude<keyof MonthlyReturn, "formVersion" | "cover" | "signatory" | "remarks">;

/** A place in the return: the path of one cell's worth of it. */
export type Place = WithoutDot<PathIn<typeof monthlyReturnShape>>;
type WithoutDot<P> = P extends `.${infer Rest}` ? Rest : never;

/** A confirmation that stands as the form words it. */
export const asPrinted = "as printed";
