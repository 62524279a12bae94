import fc from "fast-check";
import { toDocument } from "../../src/model/document";
import { figureText, type Figure } from "../../src/model/figure";
import type { Filling } from "../../src/model/filling";
import type { MonthlyReturn, Place } from "../../src/model/monthly-return";
import { copyOf, setValueAt, valueAt } from "../../src/model/place";
import { figurePlaces } from "../../src/model/value-places";
import { differencesFrom } from "../../src/month/differences";
import { fillingAt, fillingsFrom, fillingsOf } from "../../src/month/provenance";
import { fillReturn, type NamedRegister } from "../../src/registers/fill";
import { proposeFill, type ProposedFill } from "../../src/registers/propose-fill";
import { figureName } from "../../src/rules/figure-name";
import { en } from "../../src/texts/en";
import { december, january, registersOf, scheme2016, scheme2025, slipped, tables } from "../month/composed";
import { register } from "../month/registers";
import { arbitraryRegisters, read } from "./arbitrary-registers";

const words = {
  closing: (date: string) => `closing at ${date}`,
  opening: "opening",
  totalOfPartIII: "Total of A to E",
};
const propose = (r: MonthlyReturn, registers: readonly NamedRegister[], fillings: readonly Filling[] = []) => {
  const known = fillingsOf(fillings, r.cover.monthEnded ?? "");
  return proposeFill(r, registers, words, (place) => fillingAt(r, place, known, en) !== undefined);
};
/** The return as what is chosen fills it, and where its figures come from. */
const filledAs = (r: MonthlyReturn, registers: readonly NamedRegister[], { chosen }: Pick<ProposedFill, "chosen">) => {
  const { return: after, places } = fillReturn(r, registers, words, (key) => chosen.has(key));
  return { after, fillings: fillingsFrom(after, places, "2026-02-02", en) };
};

const said = (value: unknown) => (typeof value === "string" ? value : figureText((value ?? null) as Figure)) || "blank";
/** What is proposed, a line a cell: those that are chosen, and those that are only shown. */
function told({ changes, chosen, return: r }: ProposedFill) {
  const line = ({ place, before, after }: ProposedFill["changes"][number]) =>
    `${figureName(r, place, en).replace("Ordinary shares (00293), ", "").replace("Ordinary shares (00293): ", "")}: ${said(before)} → ${said(after)}`; // prettier-ignore
  const [own, shown] = [true, false].map((wanted) => changes.filter(({ key }) => chosen.has(key) === wanted).map(line));
  return { chosen: own, shown };
}
const optionsOf = (r: MonthlyReturn, table: string = tables.options, sheet = "Options") => [register("options", sheet, table, r)]; // prettier-ignore
const at = (field: string) => `options.classes[0].schemes[1].${field}` as Place;

describe("figures that a person typed", () => {
  const r = january({ [at("treasuryShares")]: "15,815,000", [at("mayBeIssued")]: "" });

  test("are shown beside what the register says, and never chosen", () => {
    expect(told(propose(r, optionsOf(r)))).toEqual({
      chosen: [`${scheme2025}: shares which may be issued as at close of the month: blank → 5021377`],
      shown: [
        `${scheme2025}: treasury shares transferred out of treasury during the month: 15815000 → 15815089`,
        "increase / decrease (-) of issued shares: 103592445 → 103592356",
        "increase / decrease (-) of treasury shares: -15115089 → -15115000",
      ],
    });
  });

  test("stay when what is chosen is filled in, and Part II adds up what stands then", () => {
    const proposed = propose(r, optionsOf(r));
    const { after } = filledAs(r, optionsOf(r), proposed);
    expect(String(valueAt(after, at("treasuryShares")))).toBe("15815000");
    const blank = january({ [at("treasuryShares")]: "15,815,000", "issued.classes[0].issued.change": "" });
    expect(told(propose(blank, optionsOf(blank))).chosen).toEqual(["increase / decrease (-) of issued shares: blank → 103592356"]); // prettier-ignore
  });

  test("are written over where a person chooses so", () => {
    const { changes } = propose(r, optionsOf(r));
    const key = changes.find(({ place }) => place === at("treasuryShares"))!.key;
    const { after } = filledAs(r, optionsOf(r), { chosen: new Set([key]) });
    expect(String(valueAt(after, at("treasuryShares")))).toBe("15815089");
  });

  test("may be words, which are a person's too", () => {
    const nil = january({ [at("treasuryShares")]: "Nil" });
    expect(told(propose(nil, optionsOf(nil))).shown[0]).toBe(`${scheme2025}: treasury shares transferred out of treasury during the month: Nil → 15815089`); // prettier-ignore
  });

  test("that say what the register says are no change", () => {
    const { changes, agreeing } = propose(january(), optionsOf(january()));
    expect([changes, agreeing > 10]).toEqual([[], true]);
  });

  test("or of which it is not on record that they are last month's, stay beside new movements unless ticked", () => {
    const rolled = january({ [at("treasuryShares")]: "", [at("mayBeIssued")]: "20,836,466" });
    const { chosen, shown } = told(propose(rolled, optionsOf(rolled)));
    expect(shown).toContain(`${scheme2025}: shares which may be issued as at close of the month: 20836466 → 5021377`);
    expect(chosen).toContain(`${scheme2025}: treasury shares transferred out of treasury during the month: blank → 15815089`); // prettier-ignore
  });

  test("that a register filled in before are its own, and follow it", () => {
    const before = january({ [at("treasuryShares")]: "" });
    const first = filledAs(before, optionsOf(before), propose(before, optionsOf(before)));
    const corrected = slipped(slipped(tables.options, "15,815,089      | 5", "15,815,088      | 5"), "15,815,089 | ", "15,815,088 | "); // prettier-ignore
    const second = propose(first.after, optionsOf(first.after, corrected), first.fillings);
    expect(told(second).chosen).toContain(`${scheme2025}: treasury shares transferred out of treasury during the month: 15815089 → 15815088`); // prettier-ignore
  });
});

describe("events at two prices on one day", () => {
  const log = `
    Event      | Trade date | Number  | Price | Currency | Held as
    Repurchase | 2026-01-28 | 300,000 | 2.05  | HKD      | Treasury
    Repurchase | 2026-01-28 | 400,000 | 2.10  | HKD      | Treasury`;
  const event = (price: string, treasury: string) => ({ event: "Repurchase of shares (shares held as treasury shares)", price: { currency: "HKD", amount: price }, date: "28 January 2026", approvalDate: "", issued: "", treasury, pendingCancellation: "" }); // prettier-ignore

  test("of which a person typed one: its figure is never chosen with the other's", () => {
    const r = january({ "otherMovements.classes[0].events": [event("2.05", "299,999")] });
    const registers = [register("issues", "Buy-backs", log, r)];
    const { after } = filledAs(r, registers, propose(r, registers));
    expect(String(valueAt(after, "otherMovements.classes[0].events[0].treasury"))).toBe("299999");
  });
});

describe("an opening that was brought forward", () => {
  const r = january({ [at("opening")]: "20,836,000", [at("treasuryShares")]: "" });

  test("and that a register of balances has otherwise is shown, and nothing of its row is chosen: it may be of another month", () => {
    const { chosen, shown } = told(propose(r, optionsOf(r)));
    expect(chosen.filter((line) => line.startsWith(scheme2025))).toEqual([]);
    expect(shown.filter((line) => line.startsWith(scheme2025))).toEqual([
      `${scheme2025}: share options outstanding at close of preceding month: 20836000 → 20836466`,
      `${scheme2025}: treasury shares transferred out of treasury during the month: blank → 15815089`,
    ]);
  });

  test("leaves the other rows of the register alone", () => {
    const both = january({ [at("opening")]: "20,836,000", "options.classes[0].schemes[0].mayBeIssued": "" });
    expect(told(propose(both, optionsOf(both))).chosen).toEqual([`${scheme2016}: shares which may be issued as at close of the month: blank → 1782500`]); // prettier-ignore
  });

  test("and that a register of events has otherwise is shown; what came in the month is chosen all the same", () => {
    const events = `
      Scheme                               | Event     | Date       | Number     | Source
      Share option scheme of 30 April 2025 | Granted   | 2025-12-01 | 20,836,466 | Treasury
      Share option scheme of 30 April 2025 | Exercised | 2026-01-12 | 15,815,089 | Treasury`;
    const { chosen, shown } = told(propose(r, optionsOf(r, events)));
    expect(chosen.filter((line) => line.startsWith(scheme2025))).toEqual([`${scheme2025}: treasury shares transferred out of treasury during the month: blank → 15815089`]); // prettier-ignore
    expect(shown.filter((line) => line.startsWith(scheme2025))).toEqual([`${scheme2025}: share options outstanding at close of preceding month: 20836000 → 20836466`]); // prettier-ignore
  });

  test("is no conflict where it is blank, or agrees", () => {
    const blank = january({ [at("opening")]: "" });
    expect(told(propose(blank, optionsOf(blank))).chosen).toEqual([`${scheme2025}: share options outstanding at close of preceding month: blank → 20836466`]); // prettier-ignore
  });
});

describe("what is nil", () => {
  const quiet = `
    Scheme                                 | Opening    | Granted | Exercised | Cancelled | Lapsed | Closing    | Source
    Share option scheme of 2 December 2016 | 8,320,000  | 0       |           | 0         |        | 8,320,000  | Treasury
    Share option scheme of 30 April 2025   | 20,836,466 |         |           |           |        | 20,836,466 | Treasury`;
  const blank = { newShares: "", treasuryShares: "", mayBeIssued: "", closing: "" };

  test("is stated where the form asks for a number, and nowhere else; no line of movements comes in", () => {
    const r = december({ "options.classes[0].schemes": [0, 1].map((i) => ({ ...(toDocument(december()) as { options: { classes: { schemes: object[] }[] } }).options.classes[0].schemes[i], ...blank })) }); // prettier-ignore
    const proposed = propose(r, optionsOf(r, quiet));
    expect(told(proposed).chosen.map((line) => line.replace(/^Share option scheme of /, ""))).toEqual([
      "2 December 2016: new shares issued during the month: blank → 0",
      "2 December 2016: shares which may be issued as at close of the month: blank → 8320000",
      "30 April 2025: new shares issued during the month: blank → 0",
      "30 April 2025: shares which may be issued as at close of the month: blank → 20836466",
    ]);
    expect(
      valueAt(filledAs(r, optionsOf(r, quiet), proposed).after, "options.classes[0].schemes[0].movements"),
    ).toEqual([]);
  });

  test("takes the place of a movement that a register filled in before, and leaves a line that says 0 or Nil", () => {
    const r = january({ "options.classes[0].schemes[1].movements": [{ kind: "Granted", number: "Nil" }, { kind: "Exercised", number: "-15,815,089" }] }); // prettier-ignore
    const name = figureName(r, at("movements[1].number"), en);
    const own: Filling = { month: "2026-01-31", figure: name, filled: "-15815089", source: "Option register (Options)", rows: "3", how: "", on: "" }; // prettier-ignore
    const { chosen, shown } = told(propose(r, optionsOf(r, quiet), [own]));
    expect(chosen).toContain(`${scheme2025}, Exercised: movement during the month: -15815089 → 0`);
    expect([...chosen, ...shown].filter((line) => line.includes("Granted"))).toEqual([]);
  });
});

describe("funds raised", () => {
  const priced = (...currencies: string[]) =>
    ["Scheme | Event | Date | Number | Exercise price | Currency | Source",
      ...currencies.map((currency, i) => `${scheme2025} | Exercised | 2026-01-1${i} | 100 | 7.00 | ${currency} | Treasury`)].join("\n"); // prettier-ignore
  const fundsIn = (r: MonthlyReturn, table: string) => {
    const { changes, chosen } = propose(r, optionsOf(r, table));
    return changes.filter(({ place }) => place.startsWith("options.fundsRaised")).map(({ key, place, before, after }) => `${place.slice(20)} ${said(before)} → ${said(after)}${chosen.has(key) ? "" : ", shown"}`); // prettier-ignore
  };
  const blank = { "options.fundsRaised": { currency: "", amount: "" } };

  test("of one currency are added up", () => {
    expect(fundsIn(january(blank), priced("HKD", "HKD"))).toEqual(["currency blank → HKD", "amount blank → 1400"]);
  });

  test("of several currencies are left to a person, for the form has one line", () => {
    expect(fundsIn(january(blank), priced("HKD", "USD"))).toEqual([]);
  });

  test("in another currency than a person typed are shown, and neither is written over", () => {
    const r = january({ "options.fundsRaised": { currency: "HKD", amount: "" } });
    expect(fundsIn(r, priced("USD"))).toEqual(["currency HKD → USD, shown", "amount blank → 700, shown"]);
  });

  test("of another amount than a person typed are shown", () => {
    expect(fundsIn(january(), priced("HKD"))).toEqual(["amount 110705623 → 700, shown"]);
  });
});

describe("events that the log does not have", () => {
  const log =
    "Event | Trade date | Number | Price | Currency | Held as\nRepurchase | 2026-01-28 | 700,000 | 2.05 | HKD | Treasury";
  const r = january();
  const registers = [register("issues", "Buy-backs", log, r)];
  const names = ({ stale, chosen }: ProposedFill) => stale.map(({ event, key }) => `${event.event}${chosen.has(key) ? ", goes" : ", stays"}`); // prettier-ignore

  test("stay where a person typed them, and where they say what is still to be cancelled", () => {
    expect(names(propose(r, registers))).toEqual([
      "Repurchase of shares (shares repurchased and cancelled), stays",
      "Repurchase of shares (shares repurchased for cancellation but not yet cancelled), stays",
    ]);
    const { after } = filledAs(r, registers, propose(r, registers));
    expect((valueAt(after, "otherMovements.classes[0].events") as object[]).length).toBe(3);
  });

  test("go where the log filled them in before", () => {
    const figure = figureName(r, "otherMovements.classes[0].events[0].issued", en);
    const own: Filling = { month: "2026-01-31", figure, filled: "-1442852", source: "", rows: "", how: "", on: "" };
    expect(names(propose(r, registers, [own]))[0]).toBe(
      "Repurchase of shares (shares repurchased and cancelled), goes",
    );
  });

  test("that stay count in what Part II is proposed to say", () => {
    const blank = january({ "issued.classes[0].issued.change": "" });
    const { chosen } = propose(blank, registers);
    const { after } = filledAs(blank, registers, { chosen });
    expect(told(propose(blank, registers)).chosen).toContain(`increase / decrease (-) of issued shares: blank → ${String(valueAt(after, "issued.classes[0].issued.change"))}`); // prettier-ignore
    expect(String(valueAt(after, "issued.classes[0].issued.change"))).toBe("103592445");
  });

  test("are none where there is no log, or none of it was read for want of one", () => {
    expect(propose(r, optionsOf(r)).stale).toEqual([]);
  });
});

/** January of which some figures are blank and some were typed over. */
const someReturn = fc
  .tuple(fc.infiniteStream(fc.integer({ min: 0, max: 9 })), fc.boolean())
  .map(([marks, hasEvents]) => {
    const r = copyOf(january(hasEvents ? {} : { otherMovements: "Not applicable" }));
    for (const place of figurePlaces(r).filter((one) =>
      /^(issued|options|warrants|convertibles|otherA|otherM)/.test(one),
    )) {
      const mark = marks.next().value as number;
      if (valueAt(r, place) !== undefined && mark < 5) setValueAt(r, place, mark < 4 ? null : valueAt(r, "issued.classes[0].issued.opening")); // prettier-ignore
    }
    return r;
  });

/** A figure by its name without the price of its event, which may be filled in. */
const nameOf = (r: MonthlyReturn, place: Place) => figureName(r, place, en).replace(/, [A-Z]{3} [\d.,]+(?=: )/, "");

describe("laws", () => {
  test("what is not chosen stays as it was; of what is chosen nothing is of a person's", () => {
    fc.assert(
      fc.property(someReturn, arbitraryRegisters, (r, kept) => {
        const registers = read(kept, r);
        const proposed = propose(r, registers);
        const own = proposed.changes.filter(({ isHand, isBroughtForward }) => isHand || isBroughtForward);
        expect(own.filter(({ key }) => proposed.chosen.has(key))).toEqual([]);
        const { after } = filledAs(r, registers, proposed);
        const names = new Set(proposed.changes.filter(({ key }) => proposed.chosen.has(key)).map(({ place }) => nameOf(proposed.return, place))); // prettier-ignore
        const stale = new Set(proposed.stale.filter(({ key }) => proposed.chosen.has(key)).map(({ entry }) => entry as string)); // prettier-ignore
        for (const place of figurePlaces(r)) {
          const name = nameOf(r, place);
          if (names.has(name) || [...stale].some((entry) => place.startsWith(entry))) continue;
          const now = figurePlaces(after).filter((one) => nameOf(after, one) === name).map((one) => said(valueAt(after, one))); // prettier-ignore
          if (valueAt(r, place) !== null) expect([name, now]).toEqual([name, expect.arrayContaining([said(valueAt(r, place))])]); // prettier-ignore
        }
      }),
      { numRuns: 25 },
    );
  });

  test("what is proposed of a chosen figure is what is written", () => {
    fc.assert(
      fc.property(someReturn, arbitraryRegisters, (r, kept) => {
        const registers = read(kept, r);
        const proposed = propose(r, registers);
        const { after } = filledAs(r, registers, proposed);
        const now = new Map(figurePlaces(after).map((place) => [figureName(after, place, en), said(valueAt(after, place))])); // prettier-ignore
        for (const { key, place, after: figure, made } of proposed.changes) {
          if (made && proposed.chosen.has(key)) expect([place, now.get(figureName(proposed.return, place, en))]).toEqual([place, said(figure)]); // prettier-ignore
        }
      }),
      { numRuns: 40 },
    );
  });

  test("filling a second time changes nothing", () => {
    fc.assert(
      fc.property(someReturn, arbitraryRegisters, (r, kept) => {
        const first = filledAs(r, read(kept, r), propose(r, read(kept, r)));
        const again = read(kept, first.after);
        const proposed = propose(first.after, again, first.fillings);
        expect(told(proposed).chosen).toEqual([]);
        expect(toDocument(filledAs(first.after, again, proposed).after)).toEqual(toDocument(first.after));
      }),
      { numRuns: 60 },
    );
  });

  test("registers of different kinds fill the same in whatever order they are read", () => {
    fc.assert(
      fc.property(someReturn, arbitraryRegisters, (r, kept) => {
        const [there, back] = [kept, [...kept].reverse()].map((all) => {
          const registers = read(all, r);
          const proposed = propose(r, registers);
          return {
            chosen: [...proposed.chosen].sort(),
            notes: proposed.notes.length,
            ...filledAs(r, registers, proposed),
          };
        });
        expect(back.chosen).toEqual(there.chosen);
        expect(back.notes).toBe(there.notes);
        expect(differencesFrom(there.after, back.after, en)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("the return that is filled is left as it was", () => {
    const r = january({ [at("treasuryShares")]: "" });
    const before = toDocument(r);
    filledAs(r, registersOf(r), propose(r, registersOf(r)));
    expect(toDocument(r)).toEqual(before);
  });
});
