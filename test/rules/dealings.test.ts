import { digits } from "../../src/model/decimal";
import { boughtIn, cancelledIn, dayOf, issuedIn, soldIn } from "../../src/rules/dealings";
import { isReorganised, isRestated } from "../../src/rules/reorganised";
import { eventsOf } from "../../src/rules/rows-of-part-III";
import { anyReturn } from "../returns";

const returnWith = (event: object, over: Record<string, unknown> = {}) =>
  anyReturn("treasury-and-convertibles-202601", { "otherMovements.classes[0].events": [event], ...over });
const of = (event: object) => eventsOf(returnWith(event))[0];
const shares = (kind: typeof boughtIn, event: object) => {
  const number = kind(of(event));
  return number && digits(number);
};

test("the events of III(E) are those of all its classes, with their places", () => {
  const kanzhun = anyReturn("02076-kanzhun-202307");
  expect(eventsOf(kanzhun).map(({ at, shares: { letter } }) => [at, letter])).toEqual([
    ["otherMovements.classes[0].events[0]", "A"],
    ["otherMovements.classes[0].events[1]", "A"],
    ["otherMovements.classes[1].events[0]", "B"],
  ]);
  expect(eventsOf(anyReturn("01723-moon-inc-202601"))).toEqual([]);
});

test.each([
  ["Sub-division", true],
  ["Subdivision", true],
  ["Share split", true],
  ["Share consolidation", true],
  ["Capital reorganisation", true],
  ["Reorganization", true],
  ["Redenomination", true],
  ["Capital reduction", true],
  ["Reduction of capital", true],
  ["Placing", false],
])("%s restates shares: %s", (event, restates) => {
  expect(isRestated(returnWith({ event }))).toBe(restates);
});

test.each([
  "Bonus issue",
  "Rights issue",
  "Open offer",
  "Capitalisation issue",
  "Capitalization",
  "Distribution in specie",
])("%s adjusts terms and restates no shares", (event) => {
  expect(isRestated(returnWith({ event }))).toBe(false);
  expect(isReorganised(returnWith({ event }))).toBe(true);
});

test("neither says an event without words, nor a placing", () => {
  expect(isReorganised(returnWith({}))).toBe(false);
  expect(isReorganised(returnWith({ event: "Placing" }))).toBe(false);
});

test("another par value restates shares too", () => {
  const par = (closing: string) => returnWith({}, { "authorised.classes[0].par.closing.amount": closing });
  expect(isRestated(par("0.1"))).toBe(true);
  expect(isRestated(par("0.010"))).toBe(false);
  expect(isRestated(par(""))).toBe(false);
});

test.each([
  [{ event: "Repurchase of shares", treasury: "5", issued: "-5" }, "5"],
  [{ event: "Buy-back", pendingCancellation: "-7" }, "7"],
  [{ event: "Buy backs of shares", pendingCancellation: "7" }, "7"],
  [{ event: "Buyback", treasury: "3", pendingCancellation: "-7" }, "3"],
  [{ event: "Shares bought back", treasury: "-3", pendingCancellation: "0" }, undefined],
  [{ event: "Repurchase of shares", issued: "-5" }, undefined],
  [{ event: "Placing", treasury: "5" }, undefined],
  [{ treasury: "5" }, undefined],
])("%j brings in %s", (event, number) => {
  expect(shares(boughtIn, event)).toBe(number);
});

test.each([
  [{ event: "Repurchase of shares", issued: "-5" }, "5"],
  [{ event: "Re-purchase", issued: "-5", treasury: "0" }, "5"],
  [{ event: "Repurchase of shares", issued: "-5", treasury: "5" }, undefined],
  [{ event: "Repurchase of shares", issued: "0" }, undefined],
  [{ event: "Repurchase of shares", issued: "5" }, undefined],
  [{ event: "Repurchase of shares", issued: "Nil" }, undefined],
  [{ event: "Share consolidation", issued: "-5" }, undefined],
  [{ issued: "-5" }, undefined],
])("%j cancelled %s", (event, number) => {
  expect(shares(cancelledIn, event)).toBe(number);
});

test.each<[object, string | undefined]>([
  [{ event: "Placing", issued: "5" }, "5"],
  [{ issued: "5" }, "5"],
  [{ event: "Placing", issued: "-5" }, undefined],
  [{ event: "Placing", issued: "0" }, undefined],
  ...["Exercise of options", "Share awards", "Restricted share scheme", "Warrants exercised", "Conversion of bonds", "Bonus issue", "Scrip dividend", "Capitalisation issue", "Capitalization", "Sub-division", "Subdivision", "Share split", "Share consolidation"].map((event) => [{ event, issued: "5" }, undefined] as [object, undefined]),
])("%j issued for consideration %s", (event, number) => {
  expect(shares(issuedIn, event)).toBe(number);
}); // prettier-ignore

test.each<[object, string | undefined]>([
  ...["Sale of treasury shares", "Treasury shares sold", "Resale", "Transfer of treasury shares", "Reissue"].map((event) => [{ event, treasury: "-5" }, "5"] as [object, string]),
  [{ event: "Sale of treasury shares", treasury: "5" }, undefined],
  [{ event: "Sale of treasury shares", treasury: "Nil" }, undefined],
  [{ event: "Cancellation of treasury shares", treasury: "-5" }, undefined],
  [{ event: "Wholesale", treasury: "-5" }, undefined],
  [{ treasury: "-5" }, undefined],
])("%j sold out of treasury %s", (event, number) => {
  expect(shares(soldIn, event)).toBe(number);
}); // prettier-ignore

test.each([
  ["05 January 2026", "2026-01-05"],
  ["N/A", undefined],
  ["", undefined],
])("an event dated %j is of %s", (date, day) => {
  expect(dayOf(of({ date }))).toEqual({ place: "otherMovements.classes[0].events[0].date", day });
});
