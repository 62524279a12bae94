import fc from "fast-check";
import { Decimal } from "../../src/model/decimal";

/** A class of shares, before the month's movements. */
export interface Class {
  readonly opening: bigint;
  readonly treasury: bigint;
  readonly authorised: bigint;
  readonly raised: bigint;
  readonly par: Decimal;
}
/** A scheme or an instrument. */
export interface Row {
  readonly name: string;
  readonly opening: bigint;
  readonly movements: readonly { kind: string; number: bigint }[];
  readonly newShares: bigint;
  readonly treasuryShares: bigint;
  readonly mayBeIssued: bigint;
  readonly approvalDate: string;
}
/** An issue of warrants. */
export interface Warrants extends Row {
  readonly unit: string;
  readonly price: string;
  readonly code: string;
  readonly expiryDate: string;
}
/** An agreement or arrangement of III(D). */
export type Agreement = Pick<Row, "name" | "approvalDate" | "newShares" | "treasuryShares" | "mayBeIssued">;
/** A depositary receipt. */
export interface Receipt {
  readonly code: string;
  readonly name: string;
  readonly opening: bigint;
  readonly change: bigint;
  readonly mayBeIssued: bigint;
}
/** An event of III(E). */
export interface Event {
  readonly event: string;
  readonly issued: bigint;
  readonly treasury: bigint;
  readonly price: string;
}

/** What a random return is made of. */
export interface Choices {
  readonly classes: readonly Class[];
  readonly schemes: readonly Row[];
  readonly instruments: readonly Row[];
  readonly warrants: readonly Warrants[];
  readonly agreements: readonly Agreement[];
  readonly receipts: readonly Receipt[];
  readonly events: readonly Event[];
  readonly currency: string;
  readonly isBlank: boolean;
  readonly areTotalsBlank: boolean;
  readonly description: string;
  readonly remark: string;
}
/** Nil, or a number of a size that returns have: small ones fit together by chance. */
const number = (max: bigint) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(0n) },
    { weight: 3, arbitrary: fc.bigInt({ min: 10_000n, max }) },
    { weight: 1, arbitrary: fc.bigInt({ min: 1n, max: 99n }).map((n) => n * (max / 100n)) },
  );
const shares = number(10n ** 12n);
const currency = fc.constantFrom("HKD", "USD", "RMB");
const par = fc.constantFrom("0.1", "0.01", "1", "0.000000025", "0.00001", "0.25").map((digits) => new Decimal(digits));
const schemeName = fc.constantFrom("2013 Share Option Scheme", "Post-IPO Share Option Scheme adopted on 5 June 2014", "Scheme of 2020", "Plan (as amended from time to time)", "Pre-IPO Plan adopted on 18 March 2019, over existing shares held by the trustee"); // prettier-ignore
const instrumentName = fc.constantFrom("Zero Coupon Convertible Bonds due 2026 in the principal amount of HK$52,377,600", "USD150,000,000 1.25% Convertible Bonds due 2029", "Convertible notes issued on 30 September 2023", "Bonds in USD 100,000,000"); // prettier-ignore
const warrantName = fc.constantFrom("Listed warrants expiring on 28 June 2028", "Warrants 2027", "Unlisted warrants to subscribe for up to 50,000,000", "Bonus warrants, one for every 10 shares held on 2 May 2025"); // prettier-ignore
const agreementName = fc.constantFrom("2023 Share Award Scheme", "RSU Plan 2020", "Share Award Scheme (adopted 29 December 2023, refreshed 31 July 2025)", "Awards under the plan adopted on 5 June 2014", "Subscription agreement dated 5 January 2026 for 12,000,000 shares", "Earn-out shares, up to 5,000,000, under the agreement of 30 November 2025"); // prettier-ignore
const description = fc.constantFrom("", "Ordinary Shares", "H shares", "Class B Ordinary Shares with 10 votes");
const remark = fc.constantFrom("", "", "See the announcement dated 5 January 2026: 1,000 shares were cancelled.");
const classOf: fc.Arbitrary<Class> = fc.record({ opening: shares, treasury: number(10n ** 8n), authorised: number(10n ** 13n), raised: fc.oneof(fc.constant(0n), number(10n ** 9n)), par }); // prettier-ignore
const approvalDate = fc.constantFrom("", "2019-12-14", "2020-06-05");
const rowOf = (name: fc.Arbitrary<string>, kinds: readonly string[]): fc.Arbitrary<Row> =>
  fc.record({ name, opening: shares, movements: fc.array(fc.record({ kind: fc.constantFrom(...kinds), number: number(10n ** 9n).map((n) => -n) }), { maxLength: 3 }), newShares: number(10n ** 7n), treasuryShares: number(10n ** 6n), mayBeIssued: shares, approvalDate }); // prettier-ignore
const scheme = rowOf(schemeName, ["Exercised", "Lapsed", "Cancelled", "Others: Sold"]);
const instrument = rowOf(instrumentName, ["Converted", "Redeemed", "Others: Adjusted"]);
const warrantsOf: fc.Arbitrary<Warrants> = fc.tuple(rowOf(warrantName, ["Issued", "Exercised", "Lapsed", "Others: Adjusted"]), fc.record({ unit: fc.constantFrom("", "HKD", "USD"), price: fc.constantFrom("", "9.6", "0.25"), code: fc.constantFrom("", "04999"), expiryDate: fc.constantFrom("", "2028-06-28") })).map(([row, terms]) => ({ ...row, ...terms })); // prettier-ignore
const agreementOf: fc.Arbitrary<Agreement> = fc.record({ name: agreementName, approvalDate, newShares: number(10n ** 7n), treasuryShares: number(10n ** 6n), mayBeIssued: shares }); // prettier-ignore
const receiptOf: fc.Arbitrary<Receipt> = fc.record({ code: fc.constantFrom("06288", ""), name: fc.constantFrom("", "HDRs, each of 0.01 share"), opening: shares, change: number(10n ** 8n).map((n) => -n), mayBeIssued: shares }); // prettier-ignore
const eventOf: fc.Arbitrary<Event> = fc.record({ event: fc.constantFrom("Repurchase of shares", "Placing", "Other (Please specify): Conversion of Class B shares to Class A shares"), issued: number(10n ** 8n).map((n) => -n), treasury: number(10n ** 6n), price: fc.constantFrom("", "1.28", "47") }); // prettier-ignore

/** Random choices that a return which adds up is made of. */
export const choices: fc.Arbitrary<Choices> = fc.record({ classes: fc.array(classOf, { minLength: 1, maxLength: 2 }), schemes: fc.array(scheme, { maxLength: 2 }), instruments: fc.array(instrument, { maxLength: 2 }), warrants: fc.array(warrantsOf, { maxLength: 2 }), agreements: fc.array(agreementOf, { maxLength: 2 }), receipts: fc.array(receiptOf, { maxLength: 1 }), events: fc.array(eventOf, { maxLength: 3 }), currency, isBlank: fc.boolean(), areTotalsBlank: fc.boolean(), description, remark }); // prettier-ignore
