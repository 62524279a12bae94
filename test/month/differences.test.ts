import fc from "fast-check";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { withFormulas } from "../../src/form/computed";
import { copyOf, setValueAt, valueAt } from "../../src/model/place";
import { rollForward } from "../../src/model/roll-forward";
import { valuePlaces } from "../../src/model/value-places";
import { formVersions } from "../../src/model/versions";
import { differencesFrom, shownValue } from "../../src/month/differences";
import { figureName } from "../../src/rules/figure-name";
import { en } from "../../src/texts/en";
import { arbitraryReturn } from "../arbitrary-return";
import { composedNames, anyReturn, returnNames } from "../returns";
import { sheetsOf } from "../sheet/sheets";
import { wholeReturn } from "../whole-return";
import { january, scheme2016, scheme2025 } from "./composed";
import { readingOf } from "./written";

const filed = january();
const ordinary = "Ordinary shares (00293)";
const cancelled = "Repurchase of shares (shares repurchased and cancelled)";
const held = "Repurchase of shares (shares held as treasury shares)";

/** What is said of a return that was filed and is other now, a line a field. */
const told = (now: MonthlyReturn, before = filed) =>
  differencesFrom(before, now, en).map(({ name, filed: was, now: is }) => `${name}: ${was || "blank"} → ${is || "blank"}`); // prettier-ignore
const changed = (change: (r: MonthlyReturn) => void, r = filed) => {
  const copy = copyOf(r);
  change(copy);
  return copy;
};
/** Rows of a group of III, to be changed. */
const rowsIn = (r: MonthlyReturn, list: string) => valueAt(r, list) as Record<string, unknown>[];

describe("fields that say otherwise", () => {
  test("a figure, before and now, with its class", () => {
    const now = january({ "issued.classes[0].issued.change": "103,592,446", "issued.classes[0].issued.closing": "6,826,448,957" }); // prettier-ignore
    expect(told(now)).toEqual([
      `${ordinary}: increase / decrease (-) of issued shares: 103,592,445 → 103,592,446`,
      `${ordinary}: issued shares at close of the month: 6,826,448,956 → 6,826,448,957`,
    ]);
  });

  test("blank, 0 and words for none are three things", () => {
    const at = (value: string) => told(january({ "options.classes[0].schemes[1].newShares": value }));
    const name = `${ordinary}, ${scheme2025}: new shares issued during the month`;
    expect([at(""), at("Nil"), at("0"), at("0.00")]).toEqual([[`${name}: 0 → blank`], [`${name}: 0 → Nil`], [], []]);
  });

  test("days as the form prints them, ticks, and words", () => {
    const now = january({
      "options.classes[0].schemes[0].approvalDate": "03 December 2016",
      "issued.classes[0].publicFloat.complied": false,
      "issued.classes[0].publicFloat.notComplied": true,
      "signatory.title": "Company Secretary",
      "remarks.options": "",
    });
    expect(told(now)).toEqual([
      `${ordinary}: public float complied with: ✓ → blank`,
      `${ordinary}: public float not complied with: blank → ✓`,
      `${ordinary}, ${scheme2016}: General Meeting approval date: 02 December 2016 → 03 December 2016`,
      "title of the signatory: Director → Company Secretary",
      "remarks to III(A): The options exercised were met with shares transferred out of treasury. → blank",
    ]);
  });

  test("not what is other in any submission: its status and its day", () => {
    expect(told(january({ "cover.status": "Resubmission", "cover.dateSubmitted": "20 February 2026" }))).toEqual([]);
  });

  test("with the places where they stand now", () => {
    const now = january({ "signatory.title": "Company Secretary" });
    expect(differencesFrom(filed, now, en).map(({ place }) => place)).toEqual(["signatory.title"]);
  });
});

describe("fields that the form computes", () => {
  const closing = "issued.classes[0].issued.closing";
  const onSheets = (r: MonthlyReturn) => withFormulas(r, () => true);
  const name = `${ordinary}: issued shares at close of the month`;

  test("are no difference where one return states what the other leaves to the form", () => {
    for (const one of [...returnNames, ...composedNames]) {
      const r = anyReturn(one);
      const { return: laidOut } = readingOf(sheetsOf(r));
      expect([one, told(laidOut, r), told(r, laidOut)]).toEqual([one, [], []]);
    }
  });

  test("say what the form computes where it is other than what was stated", () => {
    const now = onSheets(january({ "issued.classes[0].issued.change": "103,592,446" }));
    const lines = told(now);
    expect(lines).toContain(`${name}: 6,826,448,956 → 6,826,448,957`);
    expect(told(filed, now)).toContain(`${name}: 6,826,448,957 → 6,826,448,956`);
  });

  test("are named once, by what people change, where neither return states them", () => {
    const now = january({ "issued.classes[0].issued.change": "103,592,446" });
    expect(told(onSheets(now), onSheets(filed))).toEqual([`${ordinary}: increase / decrease (-) of issued shares: 103,592,445 → 103,592,446`]); // prettier-ignore
  });

  test("that were filed blank are no difference to a nil that the form computes, and are to any other figure", () => {
    const blank = changed((r) => setValueAt(r, closing, null));
    expect(told(onSheets(filed), blank)).toContain(`${name}: blank → 6,826,448,956`);
    const treasury = "options.classes[0].total.treasury";
    const nil = january({ "options.classes[0].schemes[1].treasuryShares": "0" });
    const blankTotal = changed((r) => setValueAt(r, treasury, null), nil);
    const total = figureName(nil, treasury, en);
    expect(told(onSheets(nil), blankTotal).filter((line) => line.startsWith(total))).toEqual([]);
  });
});

describe("rows", () => {
  test("that change places are no difference", () => {
    const now = changed((r) => {
      for (const list of ["options.classes[0].schemes", "otherMovements.classes[0].events"]) rowsIn(r, list).reverse();
    });
    expect(told(now)).toEqual([]);
  });

  test("that are gone or new say all that they say", () => {
    const withRight = changed((r) => {
      const [first] = rowsIn(r, "options.classes[0].schemes");
      first.particulars = "Share option scheme of 3 December 2016";
    });
    const lines = told(withRight);
    expect(lines.slice(0, 2)).toEqual([
      `${ordinary}, Share option scheme of 3 December 2016: particulars of share option scheme: blank → Share option scheme of 3 December 2016`,
      `${ordinary}, Share option scheme of 3 December 2016: General Meeting approval date: blank → 02 December 2016`,
    ]);
    expect(lines).toContain(`${ordinary}, ${scheme2016}, Cancelled: movement during the month: -6,537,500 → blank`);
    expect(differencesFrom(filed, withRight, en).filter(({ now }) => now === "").every(({ place }) => place === undefined)).toBe(true); // prettier-ignore
  });

  test("a part that does not apply any more is gone with its rows", () => {
    const now = january({ warrants: "Not applicable" });
    const lines = told(now);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.every((line) => line.includes("Unlisted warrants 2027") || line.includes("III(B)") || line.startsWith(`${ordinary}: `))).toBe(true); // prettier-ignore
    expect(lines.every((line) => line.endsWith("→ blank"))).toBe(true);
  });

  test("classes that change places are no difference", () => {
    const bank = anyReturn("prc-bank-202510");
    expect(
      told(
        changed((r) => rowsIn(r, "issued.classes").reverse(), bank),
        bank,
      ),
    ).toEqual([]);
  });
});

describe("events", () => {
  const at = (price: string, issued: string) => ({ event: held, price: { currency: "HKD", amount: price }, date: "28 January 2026", approvalDate: "", issued, treasury: "", pendingCancellation: "" }); // prettier-ignore
  const withEvents = (...events: object[]) => january({ "otherMovements.classes[0].events": events });

  test("a price that was corrected is one difference", () => {
    const now = january({ "otherMovements.classes[0].events[1].price.amount": "2.06" });
    expect(told(now)).toEqual([`${ordinary}, ${held}, 28 January 2026: price: 2.05 → 2.06`]);
  });

  test("of one kind on one day are told apart by their prices, whatever their order", () => {
    const both = withEvents(at("2.05", "-300,000"), at("2.10", "-400,000"));
    expect(told(withEvents(at("2.10", "-400,000"), at("2.05", "-300,000")), both)).toEqual([]);
    expect(told(withEvents(at("2.10", "-400,000"), at("2.05", "-310,000")), both)).toEqual([
      `${ordinary}, ${held}, 28 January 2026, HKD 2.05: increase / decrease (-) in issued shares: -300,000 → -310,000`,
    ]);
  });

  test("one that was left out beside another of its day is new", () => {
    const one = withEvents(at("2.05", "-300,000"));
    const lines = told(withEvents(at("2.10", "-400,000"), at("2.05", "-300,000")), one);
    expect(lines.every((line) => line.startsWith(`${ordinary}, ${held}, 28 January 2026, HKD 2.1: `))).toBe(true);
    expect(lines).toContain(`${ordinary}, ${held}, 28 January 2026, HKD 2.1: increase / decrease (-) in issued shares: blank → -400,000`); // prettier-ignore
  });

  test("that nothing tells apart are counted in their order", () => {
    const twice = withEvents(at("2.05", "-300,000"), at("2.05", "-400,000"));
    expect(told(withEvents(at("2.05", "-300,000"), at("2.05", "-500,000")), twice)).toEqual([
      `${ordinary}, ${held}, 28 January 2026, HKD 2.05: increase / decrease (-) in issued shares (2): -400,000 → -500,000`,
    ]);
  });

  test("whose day was corrected are others", () => {
    const lines = told(january({ "otherMovements.classes[0].events[0].date": "06 January 2026" }));
    expect(lines).toContain(`${ordinary}, ${cancelled}, 05 January 2026: increase / decrease (-) in issued shares: -1,442,852 → blank`); // prettier-ignore
    expect(lines).toContain(`${ordinary}, ${cancelled}, 06 January 2026: increase / decrease (-) in issued shares: blank → -1,442,852`); // prettier-ignore
  });
});

describe("laws", () => {
  test("every filed return is as it was filed", () => {
    for (const name of [...returnNames, ...composedNames]) expect([name, told(anyReturn(name), anyReturn(name))]).toEqual([name, []]); // prettier-ignore
  });

  test("every value of every version has a name in words, and never its path", () => {
    for (const version of formVersions) {
      const r = wholeReturn(version);
      const unnamed = valuePlaces(r).filter(({ place }) => en.places[place.replace(/\[\d+\]/g, "[]")] === undefined);
      expect([version, unnamed]).toEqual([version, []]);
    }
  });

  test("no name of whatever a return says shows a path", () => {
    fc.assert(
      fc.property(arbitraryReturn("1.2.0"), (r) => {
        const names = valuePlaces(r).map(({ place }) => [place, figureName(r, place, en).split(": ").at(-1)!] as const);
        expect(names.filter(([place, name]) => name === place || /\w\[\d*\]|classes|\w\.\w/.test(name))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  test("whatever one return says of itself is no difference", () => {
    fc.assert(
      fc.property(arbitraryReturn("1.2.0"), (r) => expect(told(copyOf(r), r)).toEqual([])),
      { numRuns: 5 },
    );
  });

  test("a figure that is changed is the one difference, whichever it is", () => {
    const places = valuePlaces(filed).filter(
      ({ place, kind }) => kind === "figure" && valueAt(filed, place) !== undefined,
    );
    for (const { place } of places) {
      const now = changed((r) => setValueAt(r, place, "Nil"));
      const names = told(now);
      expect([place, names.length]).toEqual([place, 1]);
      expect(names[0]).toMatch(/→ Nil$/);
    }
  });

  test("the other way round, what was filed and what is said change places", () => {
    const next = rollForward(filed, { remarks: new Set(), isNil: true });
    const there = differencesFrom(filed, next, en).map(({ name, filed: was, now }) => [name, was, now].join("|")).sort(); // prettier-ignore
    const back = differencesFrom(next, filed, en).map(({ name, filed: was, now }) => [name, now, was].join("|")).sort(); // prettier-ignore
    expect(there).toEqual(back);
    expect(there.length).toBeGreaterThan(20);
  });
});

test("values are shown as a reader writes them", () => {
  expect([undefined, null, "", false, true, "2026-01-31", "Nil"].map(shownValue)).toEqual(["", "", "", "", "✓", "31 January 2026", "Nil"]); // prettier-ignore
});
