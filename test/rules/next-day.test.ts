import { Decimal, digits } from "../../src/model/decimal";
import { parseFigure, type Figure } from "../../src/model/figure";
import type { NextDayEvent } from "../../src/model/next-day-return";
import { dealingOf, type Dealing, type DealingKind } from "../../src/rules/next-day/dealing";
import { matchesOf } from "../../src/rules/next-day/matches";
import { returnsOfClass } from "../../src/rules/next-day/returns";
import type { Case } from "../../src/rules/rule";
import { purchasesOf } from "../../src/rules/purchases";
import type { EventRow } from "../../src/rules/rows-of-part-III";
import { anyReturn } from "../returns";
import { besideOf } from "../scenarios";

const figure = (text = ""): Figure => parseFigure(text) as Figure;

// prettier-ignore
test.each<[string, Record<string, string>, string | undefined]>([
  ["Placing", { issued: "5" }, "issue 5"],
  ["Subscription of new shares", { issued: "5" }, "issue 5"],
  ["Consideration issue", { issued: "5" }, "issue 5"],
  ["Open offer", { issued: "5" }, "issue 5"],
  ["Rights issue", { issued: "5" }, "issue 5"],
  ["Bonus issue", { issued: "5" }, "issue 5"],
  ["Scrip dividend", { issued: "5" }, "issue 5"],
  ["Placing", { issued: "0" }, undefined],
  ["Placing", { issued: "See Remarks" }, undefined],
  ["Placing", {}, undefined],
  ["Repurchase of shares", { issued: "-5", treasury: "5" }, "bought into treasury 5"],
  ["Repurchase of shares", { pending: "5" }, "bought for cancellation 5"],
  ["Repurchase of shares (or other securities) but not cancelled", { pending: "-5" }, "bought for cancellation 5"],
  ["Redemption of shares", { pending: "5" }, "redeemed for cancellation 5"],
  ["Sale of treasury shares", { issued: "5", treasury: "-5" }, "sale of treasury shares 5"],
  ["Sale of treasury shares", { issued: "5" }, "sale of treasury shares 5"],
  ["Transfer of treasury shares", { issued: "5", treasury: "-5" }, "sale of treasury shares 5"],
  ["Transfer of treasury shares under share award scheme", { issued: "5", treasury: "-5" }, "other issue 5"],
  ["Capital reorganisation", { issued: "-5" }, "reorganisation -5"],
  ["Share consolidation", { issued: "-5" }, "reorganisation -5"],
  ["Sub-division", { issued: "5" }, "reorganisation 5"],
  ["Repurchase of shares", { issued: "-5" }, "cancellation 5"],
  ["Redemption of shares (shares redeemed and cancelled)", { issued: "-5" }, "cancellation 5"],
  ["Cancellation of shares", { issued: "-5" }, "cancellation 5"],
  ["Cancellation of treasury shares", { treasury: "-5" }, "cancellation of treasury shares 5"],
  ["Conversion of Class B ordinary shares to Class A ordinary shares", { issued: "-5" }, "conversion -5"],
  ["Conversion of bonds", { issued: "5" }, "other issue 5"],
  ["Exercise of share options", { issued: "5" }, "other issue 5"],
  ["Issue of shares", { issued: "5" }, "other issue 5"],
  ["Other (please specify)", { issued: "5" }, "other issue 5"],
  ["Transfer of shares", { issued: "5" }, "other issue 5"],
  ["Repurchase of shares (shares held as treasury shares)", { issued: "-5" }, undefined],
  ["Repurchase of shares (shares repurchased but not yet cancelled)", { issued: "-5" }, undefined],
  ["Other (please specify)", { issued: "-5" }, undefined],
  ["Exercise of share options", { issued: "-5" }, undefined],
])("%s of %j is %s", (event, { issued, treasury, pending }, expected) => {
  const row = { event, issued: figure(issued), treasury: figure(treasury), pendingCancellation: figure(pending) };
  const dealing = dealingOf(row, "2026-01-05", undefined);
  expect(dealing && `${dealing.kind} ${digits(dealing.shares)}`).toBe(expected);
});

test("a purchase that stands on a monthly return is not counted again from next day returns, and one of a day that they list again counts once", () => {
  const bought = (reference: string, date: string, pending: string) => ({ reference, shares: "00293", event: "Repurchase of shares", date, pending }); // prettier-ignore
  const beside = besideOf({
    nextDay: [
      { ...bought("A", "28 January 2026", ""), issued: "-700,000", treasury: "700,000" },
      bought("A", "29 January 2026", "1,200"),
      bought("B", "29 January 2026", "1,000"),
      bought("B", "29 January 2026", "500"),
      bought("C", "29 January 2026", "1,200"),
      bought("D", "29 January 2026", "1,500"),
      { ...bought("D", "30 January 2026", "7"), shares: "Class H" },
      { ...bought("D", "28 January 2026", "9"), shares: "Class H" },
    ],
  });
  const purchases = purchasesOf({ ...beside, return: anyReturn("treasury-and-convertibles-202601") });
  expect(purchases.map(({ day, shares, ofClass, reference }) => [day, digits(shares), ofClass, reference])).toEqual([
    ["2026-01-28", "700000", 0, ""],
    ["", "3507500", 0, ""],
    ["2026-01-29", "1000", 0, "B"],
    ["2026-01-29", "500", 0, "B"],
    ["2026-01-30", "7", undefined, "D"],
    ["2026-01-28", "9", undefined, "D"],
  ]);
});

describe("what is stated and what is disclosed", () => {
  const of = <T>(from: T, kind: DealingKind, day: string, shares: string) => ({ kind, day, shares: new Decimal(shares), from }); // prettier-ignore
  const row = {} as EventRow;
  const event = {} as NextDayEvent;
  const shown = (stated: Dealing<EventRow>[], disclosed: Dealing<NextDayEvent>[]) =>
    matchesOf(stated, disclosed).map((match) =>
      [match.stated, match.disclosed].map((one) => one && `${one.kind} ${one.day} ${digits(one.shares)}`),
    );

  test("belongs together by kind and day, whatever the numbers", () => {
    expect(
      shown(
        [of(row, "issue", "2026-01-05", "5"), of(row, "bought into treasury", "2026-01-05", "3")],
        [of(event, "bought into treasury", "2026-01-05", "4"), of(event, "issue", "2026-01-05", "5")],
      ),
    ).toEqual([
      ["issue 2026-01-05 5", "issue 2026-01-05 5"],
      ["bought into treasury 2026-01-05 3", "bought into treasury 2026-01-05 4"],
    ]);
  });

  test("belongs together by kind and number where the days differ, and only then", () => {
    expect(
      shown(
        [of(row, "issue", "2026-01-05", "5"), of(row, "issue", "2026-01-06", "7")],
        [of(event, "cancellation", "2026-01-07", "5"), of(event, "issue", "2026-01-08", "5"), of(event, "issue", "2026-01-09", "6")],
      ),
    ).toEqual([
      ["issue 2026-01-05 5", "issue 2026-01-08 5"],
      ["issue 2026-01-06 7", undefined],
      [undefined, "cancellation 2026-01-07 5"],
      [undefined, "issue 2026-01-09 6"],
    ]);
  }); // prettier-ignore

  test("is added up by kind and day", () => {
    expect(
      shown(
        [of(row, "issue", "2026-01-05", "5"), of(row, "issue", "2026-01-06", "7"), of(row, "issue", "2026-01-05", "1")],
        [of(event, "issue", "2026-01-05", "2"), of(event, "issue", "2026-01-05", "4")],
      ),
    ).toEqual([
      ["issue 2026-01-05 6", "issue 2026-01-05 6"],
      ["issue 2026-01-06 7", undefined],
    ]);
  });
});

test("returns of the same days follow each other by their balances, in whatever order they are listed", () => {
  const one = (reference: string, opening: string, closing: string) => ({ reference, shares: "00293", event: "Placing", date: "10 January 2026", openingAsAt: "5 January 2026", opening, closingAsAt: "10 January 2026", closing }); // prettier-ignore
  const listed = [one("C", "300", "400"), one("B", "200", "300"), one("A", "100", "200")];
  const { nextDay } = besideOf({ nextDay: listed });
  const c: Case = { return: anyReturn("treasury-and-convertibles-202601"), holidays: [], nextDay };
  expect(returnsOfClass(c, 0).map(({ reference }) => reference)).toEqual(["A", "B", "C"]);
});
