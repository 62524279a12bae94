import { Decimal } from "../../src/model/decimal";
import type { Filling } from "../../src/model/filling";
import type { IssuedClass, MonthlyReturn, Place } from "../../src/model/monthly-return";
import { classesOf } from "../../src/model/parts";
import { copyOf, setValueAt, valueAt } from "../../src/model/place";
import { fillingEdit, proposeFilling } from "../../src/month/fill-from-registers";
import { howMade, originOf } from "../../src/month/how-made";
import { coverageOf, fillingsOf, fillingAt, standingFillings, withFillings } from "../../src/month/provenance";
import { stepName } from "../../src/month/steps";
import { rollForwardEdit } from "../../src/month/roll-forward-edit";
import { readReturn, type Reading } from "../../src/monthly-return";
import { figureName } from "../../src/rules/figure-name";
import { en } from "../../src/texts/en";
import { anyReturn } from "../returns";
import { insert, sheetsOf } from "../sheet/sheets";
import { december, registersOf, scheme2025, slipped, tables } from "./composed";
import { register } from "./registers";

const readingOf = (r: MonthlyReturn) => readReturn(sheetsOf(r)) as Reading;
const on = "2026-02-02";
const ordinary = "Ordinary shares (00293)";

/** December is rolled forward and filled from every register. */
const rolled = rollForwardEdit(readingOf(december()), { remarks: new Set(), isNil: false }, "2026-01-02", en);
const reading = readingOf(rolled.after);
const registers = registersOf(reading.return);
const { chosen } = proposeFilling(reading, registers, rolled.fillings, en);
const filled = fillingEdit(reading, registers, chosen, on, en);
const fillings = withFillings(rolled.fillings, filled.fillings);
const known = (all: readonly Filling[], figure: string) => all.find((one) => one.figure.endsWith(figure));

describe("what is recorded of a figure that was filled in", () => {
  test("its month, source, rows, steps and day", () => {
    expect(known(fillings, `${scheme2025}: treasury shares transferred out of treasury during the month`)).toEqual({
      month: "2026-01-31",
      figure: `${ordinary}, ${scheme2025}: treasury shares transferred out of treasury during the month`,
      filled: "15815089",
      source: "Option register (Options)",
      rows: "3",
      how: "Treasury shares transferred out of treasury (as stated) 15,815,089",
      on,
    });
  });

  test("of a movement its kind, of an event its day and price", () => {
    expect(known(fillings, `${scheme2025}, Exercised: movement during the month`)).toMatchObject({ filled: "-15815089", how: "Exercised in the month -15,815,089" }); // prettier-ignore
    expect(known(fillings, "28 January 2026, HKD 2.05: increase / decrease (-) in treasury shares")).toMatchObject({ filled: "700000", rows: "3", source: "Issue and buy-back log (Buy-backs)" }); // prettier-ignore
  });

  test("of an opening that it is last month's", () => {
    expect(known(fillings, `${scheme2025}: share options outstanding at close of preceding month`)).toMatchObject({ filled: "20836466", source: "Last month's return", rows: "", how: "", on: "2026-01-02" }); // prettier-ignore
  });

  test("of the increase or decrease in Part II each figure of III that it is the total of", () => {
    const { source, filled: figure, how } = known(fillings, "increase / decrease (-) of issued shares")!;
    expect([source, figure]).toEqual(["Total of A to E", "103592445"]);
    expect(how.split("; ").map((step) => step.replace(`${ordinary}, `, ""))).toEqual([
      `${scheme2025}: treasury shares transferred out of treasury during the month 15,815,089`,
      "Unlisted warrants 2027: new shares issued during the month 500,000",
      "2.75% guaranteed convertible bonds due 2026: new shares issued during the month 1,347,708",
      "2023 Share Award Scheme (adopted 29 December 2023, refreshed 31 July 2025): new shares issued during the month 88,072,500",
      "Repurchase of shares (shares repurchased and cancelled), 05 January 2026: increase / decrease (-) in issued shares -1,442,852",
      "Repurchase of shares (shares held as treasury shares), 28 January 2026, HKD 2.05: increase / decrease (-) in issued shares -700,000",
    ]);
  });

  test("of many steps the first twelve, and that there are more", () => {
    const days = Array.from({ length: 14 }, (_, i) => `2026-01-${String(i + 1).padStart(2, "0")}`);
    const log = ["Event | Trade date | Number | Held as", ...days.map((day) => `Repurchase | ${day} | 100 | Treasury`)];
    const one = register("issues", "Buy-backs", log.join("\n"), reading.return);
    const own = fillingEdit(reading, [one], proposeFilling(reading, [one], [], en).chosen, on, en).fillings;
    const { filled: figure, how } = known(own, "increase / decrease (-) of issued shares")!;
    expect([figure, how.split("; ").length, how.split("; ").at(-1)]).toEqual(["-1400", 13, "…"]);
  });

  test("nothing of a figure that was not filled in, such as one that says 0 already by being blank", () => {
    expect(known(fillings, "Share option scheme of 2 December 2016: new shares issued during the month")).toMatchObject({ filled: "0" }); // prettier-ignore
    expect(filled.fillings.filter(({ figure }) => /Granted|Lapsed/.test(figure))).toEqual([]);
  });
});

describe("coverage", () => {
  const coverage = (r: MonthlyReturn, all: readonly Filling[] = fillings) => coverageOf(readingOf(r), all, en);
  const named = (r: MonthlyReturn, places: readonly Place[]) => places.map((place) => figureName(r, place, en));

  test("every figure that was filled in or brought forward comes from a source, prices and nils too", () => {
    const { places, filled: own, typed } = coverage(filled.after);
    expect(own.size + typed.length).toBe(places.length);
    expect(named(filled.after, typed)).toEqual([]);
  });

  test("of a month in which nothing moved every figure was brought forward, its nils too", () => {
    const nil = rollForwardEdit(readingOf(filled.after), { remarks: new Set(), isNil: true }, on, en);
    const { places, typed } = coverage(nil.after, nil.fillings);
    expect([places.includes("issued.classes[0].issued.change"), named(nil.after, typed)]).toEqual([true, []]);
    expect(known(nil.fillings, "increase / decrease (-) of issued shares")).toMatchObject({ filled: "0", source: "Last month's return", how: "Nothing moved in the month" }); // prettier-ignore
  });

  test("leaves out what the form computes", () => {
    const { places } = coverage(filled.after);
    expect(places.filter((place) => /closing|total|details/.test(place))).toEqual([]);
  });

  test("a figure that was typed over is typed, and filled in again once it says the same", () => {
    const place = "options.classes[0].schemes[1].treasuryShares";
    const r = copyOf(filled.after);
    setValueAt(r, place, valueAt(december(), "issued.classes[0].issued.opening"));
    expect(coverage(r).typed).toContain(place);
    setValueAt(r, place, valueAt(filled.after, place));
    expect(coverage(r).typed).not.toContain(place);
  });

  test("a figure that was cleared is none", () => {
    const place = "options.classes[0].schemes[1].treasuryShares";
    const r = copyOf(filled.after);
    setValueAt(r, place, null);
    expect(coverage(r).places).not.toContain(place);
  });

  test("fillings of another month count for nothing", () => {
    const others = fillings.map((one) => ({ ...one, month: "2026-02-28" }));
    expect(coverage(filled.after, others).filled.size).toBe(0);
  });

  test("holds while rows come in on the sheets", () => {
    const sheets = insert(sheetsOf(filled.after), "III(A) Options", "rows", 6, 3);
    const { filled: own } = coverageOf(readReturn(sheets) as Reading, fillings, en);
    expect(own).toEqual(coverage(filled.after).filled);
  });

  test("holds when rows of the return change places, or others come between them", () => {
    const r = copyOf(filled.after);
    if (typeof r.options !== "object" || typeof r.otherMovements !== "object") throw new Error();
    r.options.classes[0].schemes.reverse();
    r.otherMovements.classes[0].events.reverse();
    const { filled: own, places } = coverage(r);
    expect(own.size).toBe(coverage(filled.after).filled.size);
    expect(places.length - own.size).toBe(coverage(filled.after).typed.length);
  });

  test("holds when classes change places", () => {
    const bank = anyReturn("prc-bank-202510");
    const hongKong = register("registrar", "Registrar", "Class | As at | Issued shares\nH | 2025-09-30 | 30,738,823,096\nA | 2025-09-30 | 319,244,210,777", bank); // prettier-ignore
    const blank = copyOf(bank);
    for (const { issued } of classesOf<IssuedClass>(blank.issued)) issued.opening = null;
    const before = readingOf(blank);
    const own = fillingEdit(before, [hongKong], proposeFilling(before, [hongKong], [], en).chosen, on, en);
    expect(own.fillings.map(({ figure }) => figure)).toEqual([
      "Class H (01288): issued shares at close of preceding month",
      "Class A (601288): issued shares at close of preceding month",
    ]);
    const swapped = copyOf(own.after);
    if (typeof swapped.issued !== "object") throw new Error();
    swapped.issued.classes.reverse();
    const filledIn = [...coverageOf(readingOf(swapped), own.fillings, en).filled];
    expect(filledIn.map(([place, { figure }]) => [place, figure.slice(0, 7)])).toEqual([
      ["issued.classes[1].issued.opening", "Class A"],
      ["issued.classes[2].issued.opening", "Class H"],
    ]);
  });
});

describe("where a figure comes from", () => {
  const now = readingOf(filled.after);
  const kindOf = (place: string) => originOf(now, place as Place, fillings, en).kind;

  test.each([
    ["options.classes[0].schemes[1].treasuryShares", "filled"],
    ["options.classes[0].schemes[1].opening", "filled"],
    ["issued.classes[0].issued.change", "filled"],
    ["issued.classes[0].issued.closing", "computed"],
    ["otherMovements.classes[0].events[1].price.amount", "filled"],
    ["otherMovements.classes[0].events[1].date", "filled"],
    ["otherMovements.classes[0].events[1].event", "filled"],
    ["options.classes[0].schemes[0].movements[0].kind", "filled"],
    ["options.classes[0].schemes[0].movements[0].number", "filled"],
    ["cover.dateSubmitted", "blank"],
    ["cover.issuer", "typed"],
  ])("%s is %s", (place, kind) => expect(kindOf(place)).toBe(kind));

  test("is told with its name, as it stands and as it was filled in", () => {
    const origin = originOf(now, "options.classes[0].schemes[1].treasuryShares", fillings, en);
    expect(origin).toMatchObject({ says: "15,815,089", name: `${ordinary}, ${scheme2025}: treasury shares transferred out of treasury during the month`, filling: { rows: "3" } }); // prettier-ignore
  });

  test("a filled figure is made anew from the register as it is now", () => {
    const place = "options.classes[0].schemes[1].treasuryShares";
    expect(howMade(now.return, place, registers, en)).toMatchObject({ source: "Option register (Options)", steps: [{ as: "treasuryShares", rows: { ranges: [[3, 3]] } }] }); // prettier-ignore
    const table = slipped(tables.options, "15,815,089      | 5,021,377", "15,815,000      | 5,021,377");
    const changed = register("options", "Options", table, now.return);
    expect(howMade(now.return, place, [changed], en)).toMatchObject({ figure: new Decimal(15815000) });
    expect(howMade(now.return, "issued.classes[0].publicFloat.percentage", registers, en)).toBeUndefined();
  });

  test("a figure that is 0 for want of rows is made of nothing", () => {
    const place = "options.classes[0].schemes[0].newShares";
    expect(howMade(now.return, place, registers, en)).toMatchObject({ steps: [] });
  });
});

describe("records of fillings", () => {
  const filling = (own: Partial<Filling>): Filling => ({ month: "2026-01-31", figure: "a", filled: "1", source: "s", rows: "", how: "", on, ...own }); // prettier-ignore

  test("take the place of those of the same figure and month, and leave others", () => {
    const all = [filling({}), filling({ figure: "b" }), filling({ month: "2025-12-31" })];
    expect(withFillings(all, [filling({ filled: "2" })])).toEqual([all[1], all[2], filling({ filled: "2" })]);
  });

  test("are of a figure only while it says what was filled in", () => {
    const place = "issued.classes[0].issued.opening";
    const figure = figureName(filled.after, place, en);
    const at = (own: Partial<Filling>) => fillingAt(filled.after, place, fillingsOf([filling({ figure, ...own })], "2026-01-31"), en); // prettier-ignore
    expect(at({ filled: "6722856511" })?.figure).toBe(figure);
    expect([at({ filled: "6722856510" }), at({ filled: "6722856511", month: "2025-12-31" })]).toEqual([undefined, undefined]); // prettier-ignore
  });

  test.each(["constructor", "__proto__", "toString", "options", "cover.issuer", "options.classes[0]", "newShares"])(
    "a step that a register calls %s keeps its words",
    (words) => expect(stepName(filled.after, { words }, en)).toBe(words),
  );

  test("of figures that are not on the return any more are left out, those of other months stay", () => {
    const gone = filling({ figure: `${ordinary}, Repurchase of shares, 08 December 2025: price` });
    const figure = figureName(filled.after, "issued.classes[0].issued.opening", en);
    const all = [gone, { ...gone, month: "2025-12-31" }, filling({ figure })];
    expect(standingFillings(all, filled.after, en)).toEqual([all[1], all[2]]);
  });
});
