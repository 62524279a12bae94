import { isListedEvent, kindOfEvent, speaksOfRestating } from "../../src/model/kinds-of-event";

/** Words of events by the kind that they name, and what the kind does to issued and to treasury shares. */
const kinds: readonly (readonly [string, string, string, readonly string[]])[] = [
  ["conversion", "any", "any", ["Conversion of Class B ordinary shares to Class A", "shares converted", "Convert to H shares", "re-classification", "Reclassified", "Re-designated", "redesignation", "轉換股份", "兌換", "重新分類", "Conversion of bonds", "converted"]],
  ["reorganisation", "any", "any", ["Capital reorganisation", "Reorganization", "Capital reduction", "Redenomination", "Share consolidation and capital reduction", "股本重組", "股本削減"]],
  ["reversal", "any", "any", ["Reversal of an issue", "Repurchase of shares (reversed)", "Placing rescinded", "撤銷配售", "撤回配售"]],
  ["reorganisation", "any", "any", ["Consolidation of ten shares and sub-division"]],
  ["sub-division", "+ 0", "+ 0", ["Sub-division", "Subdivision of shares", "Share split", "Stock split", "Split of one share into five", "股份拆細", "股份分拆"]],
  ["consolidation", "- 0", "- 0", ["Share consolidation", "Consolidated", "Reverse stock split", "Reverse share split", "Reverse split of ten into one", "股份合併"]],
  ["not yet cancelled", "0", "0", ["Repurchase of shares (shares repurchased for cancellation but not yet cancelled)", "Redeemed, not cancelled", "Shares not been cancelled", "not yet been cancelled", "購回股份（尚未註銷）"]],
  ["held as treasury shares", "-", "+", ["Repurchase of shares (shares held as treasury shares)", "treasury shares bought back", "購回股份作庫存", "購回股份（持作庫存股份）", "Repurchase of shares for later sale (held as treasury shares)", "Shares repurchased and transferred to treasury", "transferred into treasury after a buy-back", "Buy-back by off-market transfer, held in treasury", "Other (Please specify): repurchase and transfer of treasury shares", "Redemption of shares (shares held as treasury shares)", "贖回股份作庫存"]],
  ["cancellation of treasury shares", "0", "-", ["Cancellation of treasury shares", "Cancelled treasury shares", "treasury shares cancelled", "註銷庫存股份", "Cancellation of treasury shares repurchased in June 2025", "Cancellation of 5,000 treasury shares", "註銷於二零二五年購回的庫存股份", "庫存股份註銷"]],
  ["sale or transfer of treasury shares", "+", "-", ["Sale of treasury shares", "treasury shares sold", "Transfer of treasury shares", "treasury shares re-sold", "resale of treasury shares", "出售庫存股份", "轉讓庫存股份", "Sale of treasury shares (repurchased in June 2025)", "Transfer of treasury shares bought back in 2025 to the award trustee", "treasury shares transferred", "Reissue of treasury shares", "出售庫存股份（於二零二五年購回）", "轉撥庫存股份"]],
  ["repurchase", "- 0", "+ 0", ["Repurchase of shares", "Re-purchase", "Buy-back", "Buy back", "Buyback", "Shares bought back", "Redemption of shares", "Shares redeemed", "Cancellation of shares repurchased", "回購", "購回", "贖回"]],
  ["cancellation", "any", "any", ["Cancellation of forfeited shares", "cancelation", "Forfeiture", "Surrender of shares", "註銷", "沒收"]],
  ["distribution", "any", "any", ["Distribution in specie", "實物分派"]],
  ["under a scheme", "any", "any", ["Exercise of options", "Award shares vested", "Scheme of arrangement", "Warrants exercised", "購股權", "認股權證", "股份獎勵"]],
  ["sale", "any", "any", ["Sale of shares", "Shares sold", "轉售"]],
  ["transfer", "any", "any", ["Transfer of shares", "Reissue", "轉讓"]],
  ["issue", "+", "0 -", ["Placing of treasury shares", "Scrip dividend out of treasury", "Placing (over-allotment option)", "Issue of shares under the award scheme", "公開發售", "以股代息", "資本化發行", "認購股份", "配發股份", "Placing", "Rights issue", "Open offer", "Bonus issue", "Scrip dividend", "Consideration issue", "Consideration issue in the reverse takeover", "Subscription", "Allotment", "Capitalisation issue", "Capitalization", "Issue of shares", "配售", "供股", "紅股", "代價發行"]],
]; // prettier-ignore

describe.each(kinds)("%s: issued shares %s, treasury shares %s", (kind, issued, treasury, events) => {
  test.each(events)("%s", (event) => {
    const signs = kindOfEvent(event);
    expect(signs && [signs.kind, signs.issued.join(" "), signs.treasury.join(" ")]).toEqual([kind, issued, treasury]);
    const isTransfer = kind === "held as treasury shares" || kind === "sale or transfer of treasury shares";
    expect(signs?.isTransfer ?? false).toBe(isTransfer);
  });
});

test.each(["Others", "Wholesale", "", "Treasury policy adopted", "Convertible"])("%j names no kind", (event) => {
  expect(kindOfEvent(event)).toBeUndefined();
});

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
  ["Placing of treasury shares", true],
  ["Sale of treasury shares (repurchased in June 2025)", true],
  ["Redemption of shares (shares redeemed but not yet cancelled)", false],
  ["Scrip dividend (by transfer of treasury shares)", false],
  ["Rights issue converted", false],
  ["Repurchase of shares (reversed)", false],
  ["Transfer of treasury shares", false],
  ["Others", false],
  ["Other (Please specify): Placing", false],
  ["Conversion of class B", false],
])("%j stands in the form's own words: %s", (event, listed) => {
  expect(isListedEvent(event)).toBe(listed);
});

const attributes = ["isIssue", "isPurchase", "isSale", "isForCash", "isExempt", "isBetweenClasses", "isRestating", "isReorganisation", "isAdjusting"] as const; // prettier-ignore

test.each([
  ["Conversion of convertible bonds into shares", "isExempt"],
  ["可換股債券轉換為股份", "isExempt"],
  ["Conversion of Class B", "isExempt isBetweenClasses"],
  ["Conversion", "isExempt"],
  ["Capital reduction", "isExempt isReorganisation"],
  ["股份拆細", "isExempt isRestating isReorganisation"],
  ["Consolidation and sub-division", "isExempt isRestating isReorganisation"],
  ["股份合併", "isExempt isRestating isReorganisation"],
  ["Repurchase of shares (not yet cancelled)", "isPurchase"],
  ["Redemption of shares (not yet cancelled)", ""],
  ["Cancellation of treasury shares", ""],
  ["Transfer of treasury shares to the award trustee", "isIssue isSale isExempt"],
  ["Sale of treasury shares to the option holders", "isIssue isSale isExempt"],
  ["Sale of treasury shares", "isIssue isSale isForCash"],
  ["Transfer of treasury shares", "isIssue isSale"],
  ["購回股份（持作庫存股份）", "isPurchase"],
  ["Redemption of shares (held as treasury shares)", ""],
  ["購回股份", "isPurchase"],
  ["Repurchase or redemption of shares", "isPurchase"],
  ["Redemption of shares", ""],
  ["Cancellation", ""],
  ["Bonus issue", "isIssue isExempt isAdjusting"],
  ["資本化發行", "isIssue isExempt isAdjusting"],
  ["Scrip dividend scheme", "isIssue isExempt"],
  ["供股", "isIssue isForCash isAdjusting"],
  ["Placing (over-allotment option)", "isIssue isForCash isExempt"],
  ["代價發行", "isIssue isForCash"],
  ["Allotment under the award scheme", "isIssue isExempt"],
  ["Allotment", "isIssue"],
  ["Distribution in specie", "isAdjusting"],
  ["Exercise of warrants", "isExempt"],
  ["Sale of shares", "isSale isForCash"],
  ["Transfer of shares", "isSale"],
])("%s: %s", (event, expected) => {
  const kind = kindOfEvent(event);
  expect(attributes.filter((one) => kind?.[one]).join(" ")).toBe(expected);
});

test.each([
  ["Adjusted for the share consolidation", true],
  ["拆細後", true],
  ["Capital reduction", false],
  ["", false],
])("%j speaks of a restating: %s", (words, speaks) => {
  expect(speaksOfRestating(words)).toBe(speaks);
});

test("an event without words is of no kind", () => {
  expect(kindOfEvent(undefined)).toBeUndefined();
});
