import { parseFigure } from "../../src/model/figure";
import { isAmong, isListedEvent, signOf, signsOfEvent } from "../../src/rules/signs-of-events";

/** Words of events by the kind that they name, and what the kind does to issued and to treasury shares. */
const kinds: readonly (readonly [string, string, string, readonly string[]])[] = [
  ["conversion", "any", "any", ["Conversion of Class B ordinary shares to Class A", "shares converted", "Convert to H shares", "re-classification", "Reclassified", "Re-designated", "redesignation", "轉換股份"]],
  ["reorganisation", "any", "any", ["Capital reorganisation", "Reorganization", "Capital reduction", "Redenomination", "Share consolidation and capital reduction"]],
  ["sub-division", "+ 0", "+ 0", ["Sub-division", "Subdivision of shares", "Share split", "Stock split"]],
  ["consolidation", "- 0", "- 0", ["Share consolidation", "Consolidated"]],
  ["not yet cancelled", "0", "0", ["Repurchase of shares (shares repurchased for cancellation but not yet cancelled)", "Redeemed, not cancelled", "Shares not been cancelled", "not yet been cancelled"]],
  ["held as treasury shares", "-", "+", ["Repurchase of shares (shares held as treasury shares)", "treasury shares bought back", "購回股份作庫存"]],
  ["cancellation of treasury shares", "0", "-", ["Cancellation of treasury shares", "Cancelled treasury shares", "treasury shares cancelled", "註銷庫存股份"]],
  ["sale or transfer of treasury shares", "+", "-", ["Sale of treasury shares", "treasury shares sold", "Transfer of treasury shares", "treasury shares re-sold", "resale of treasury shares", "出售庫存股份", "轉讓庫存股份"]],
  ["repurchase", "- 0", "+ 0", ["Repurchase of shares", "Re-purchase", "Buy-back", "Buy back", "Buyback", "Shares bought back", "Redemption of shares", "Shares redeemed", "回購", "購回", "贖回"]],
  ["cancellation", "any", "any", ["Cancellation of forfeited shares", "cancelation", "Forfeiture", "Surrender of shares", "Reversal of an issue", "註銷"]],
  ["issue", "+", "0", ["Placing", "Rights issue", "Open offer", "Bonus issue", "Scrip dividend", "Consideration issue", "Subscription", "Allotment", "Capitalisation issue", "Capitalization", "Issue of shares", "配售", "供股", "紅股", "代價發行"]],
]; // prettier-ignore

describe.each(kinds)("%s: issued shares %s, treasury shares %s", (kind, issued, treasury, events) => {
  test.each(events)("%s", (event) => {
    const signs = signsOfEvent(event);
    expect(signs && [signs.kind, signs.issued.join(" "), signs.treasury.join(" ")]).toEqual([kind, issued, treasury]);
    const isTransfer = kind === "held as treasury shares" || kind === "sale or transfer of treasury shares";
    expect(signs?.isTransfer ?? false).toBe(isTransfer);
  });
});

test.each(["Exercise of options", "Others", "", "Treasury policy adopted", "Convertible"])(
  "%j names no kind",
  (event) => {
    expect(signsOfEvent(event)).toBeUndefined();
  },
);

test.each([
  ["Placing", true],
  [" Rights issue", true],
  ["Bonus issue", true],
  ["Scrip dividend", true],
  ["Consideration issue", true],
  ["Open offer", true],
  ["Subscription", true],
  ["Repurchase of shares (shares held as treasury shares)", true],
  ["Redemption of shares (shares redeemed and cancelled)", true],
  ["Sale of treasury shares", true],
  ["Cancellation of treasury shares", true],
  ["Other (Please specify): Placing", false],
  ["Conversion of class B", false],
])("%j stands in the form's own words: %s", (event, listed) => {
  expect(isListedEvent(event)).toBe(listed);
});

test.each([
  ["1", "+"],
  ["-1", "-"],
  ["0", "0"],
  ["", "0"],
  ["Nil", "0"],
] as const)("%j has the sign %s", (text, sign) => {
  const figure = parseFigure(text) ?? null;
  expect(signOf(figure)).toBe(sign);
  expect(isAmong([sign], figure)).toBe(true);
  expect(isAmong(["any"], figure)).toBe(true);
  expect(isAmong((["+", "-", "0"] as const).filter((one) => one !== sign), figure)).toBe(false); // prettier-ignore
});
