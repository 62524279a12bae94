import { valueAt } from "../../src/model/place";
import { january } from "../month/composed";
import { register } from "../month/registers";
import { eventsOf, filledWith, isOneClick, linesAt, openNotes, proposed, said } from "./proposed";

const bare = january({
  otherMovements: "Not applicable",
  "issued.classes[0].issued.change": "",
  "issued.classes[0].treasury.change": "",
});
const logOf = (table: string, r = bare) => [register("issues", "Log", table, r)];
/** What a log fills in of a return without events, and what has to be looked at. */
function filled(table: string) {
  const registers = logOf(table);
  const all = proposed(bare, registers);
  const { after } = filledWith(bare, registers, all.chosen);
  return { events: eventsOf(after), notes: openNotes(all), isOneClick: isOneClick(all, registers), after };
}

describe("rows of the log that are of one event and day", () => {
  test("of which one has no price: both count, each in a row of its own, and the person is asked", () => {
    const {
      events,
      notes,
      isOneClick: isPlain,
    } = filled(`
      Event   | Trade date | Number    | Price | Currency
      Placing | 2026-01-10 | 1,000,000 | 2.00  | HKD
      Placing | 2026-01-10 | 500,000   |       | `);
    expect(events).toEqual(["Placing, HKD, 2, blank, 1000000", "Placing, blank, blank, blank, 500000"]);
    expect([notes, isPlain]).toEqual([["Issue and buy-back log (Log): rowsUnlike: Placing, 10 January 2026"], false]);
  });

  test("of which one has no date of approval: both count", () => {
    const { events, isOneClick: isPlain } = filled(`
      Event   | Trade date | Number    | Price | Currency | GM approval date
      Placing | 2026-01-10 | 1,000,000 | 2.00  | HKD      | 2025-05-20
      Placing | 2026-01-10 | 500,000   | 2.00  | HKD      | `);
    expect(events).toEqual(["Placing, HKD, 2, 2025-05-20, 1000000", "Placing, HKD, 2, blank, 500000"]);
    expect(isPlain).toBe(false);
  });

  test("of which one has no currency: both count, and Part II has them all", () => {
    const { events, after } = filled(`
      Event      | Trade date | Number  | Price | Currency | Held as
      Repurchase | 2026-01-12 | 300,000 | 2.00  | HKD      | Treasury
      Repurchase | 2026-01-12 | 200,000 | 2.00  |          | Treasury`);
    expect(events.map((one) => one.split("), ")[1])).toEqual(["HKD, 2, blank, -300000", "blank, 2, blank, -200000"]);
    // 15,815,089 + 500,000 + 1,347,708 + 88,072,500 - 300,000 - 200,000
    expect(said(valueAt(after, "issued.classes[0].issued.change"))).toBe("105235297");
  });

  test("that say the same of price, currency and approval are one row, whatever the cells of a blank price say", () => {
    expect(
      filled(`
        Event        | Trade date | Number | Price | Currency
        Bonus issue  | 2026-01-12 | 300    |       | HKD
        Bonus issue  | 2026-01-12 | 200    |       | `),
    ).toMatchObject({ events: ["Bonus issue, blank, blank, blank, 500"], notes: [], isOneClick: true });
  });

  test("at prices in two currencies are two rows, and nothing is asked", () => {
    expect(
      filled(`
        Event   | Trade date | Number | Price | Currency
        Placing | 2026-01-10 | 100    | 2.00  | HKD
        Placing | 2026-01-10 | 50     | 2.00  | USD`),
    ).toMatchObject({ events: ["Placing, HKD, 2, blank, 100", "Placing, USD, 2, blank, 50"], notes: [] });
  });

  test("of which some are held as treasury shares and some are cancelled are two rows", () => {
    const { events } = filled(`
      Event      | Trade date | Number | Held as          | Cancelled on
      Repurchase | 2026-01-12 | 300    | Treasury         |
      Repurchase | 2026-01-12 | 200    | For cancellation | 2026-01-12`);
    expect(events.map((one) => one.split("), ")[1])).toEqual([
      "blank, blank, blank, -300",
      "blank, blank, blank, -200",
    ]);
  });

  test("fill the same rows again the next time", () => {
    const table = `
      Event   | Trade date | Number    | Price | Currency
      Placing | 2026-01-10 | 500,000   |       |
      Placing | 2026-01-10 | 1,000,000 | 2.00  | HKD`;
    const first = filledWith(bare, logOf(table), proposed(bare, logOf(table)).chosen);
    const again = proposed(first.after, logOf(table, first.after), first.fillings);
    expect([again.changes, again.stale]).toEqual([[], []]);
  });
});

describe("an event that a person typed without its price", () => {
  const typed = { event: "Repurchase of shares (shares held as treasury shares)", price: { currency: "", amount: "" }, date: "28 January 2026", approvalDate: "", issued: "-699,000", treasury: "699,000", pendingCancellation: "" }; // prettier-ignore
  const r = january({ "otherMovements.classes[0].events": [typed] });
  const log = `
    Event      | Trade date | Number  | Price | Currency | Held as
    Repurchase | 2026-01-28 | 700,000 | 2.05  | HKD      | Treasury`;

  test("keeps its figures unless the person chooses otherwise", () => {
    const registers = logOf(log, r);
    const all = proposed(r, registers);
    expect(linesAt(all, "otherMovements.classes[0].events[0].")).toEqual([
      "price.amount: blank → 2.05",
      "price.currency: blank → HKD",
      "issued: -699000 → -700000, not ticked",
      "treasury: 699000 → 700000, not ticked",
    ]);
    expect([all.changes.filter(({ isHand }) => isHand).length > 0, isOneClick(all, registers)]).toEqual([true, false]);
  });
});

test("events come in the order of their days, whatever the order of the log", () => {
  const { events } = filled(`
    Event       | Trade date | Number
    Bonus issue | 2026-01-15 | 300
    Placing     | 2026-01-06 | 200`);
  expect(events.map((one) => one.split(", ")[0])).toEqual(["Placing", "Bonus issue"]);
});
