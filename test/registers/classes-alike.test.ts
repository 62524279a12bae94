import type { MonthlyReturn, ShareClass } from "../../src/model/monthly-return";
import { copyOf } from "../../src/model/place";
import { figurePlaces } from "../../src/model/value-places";
import { classesShown } from "../../src/model/share-class";
import { classMeanings, classMeant } from "../../src/registers/class-meanings";
import { likelyName } from "../../src/registers/meanings";
import { sure } from "../../src/registers/match-columns";
import { classesOf } from "../../src/model/parts";
import { figureName } from "../../src/rules/figure-name";
import { subjectOf } from "../../src/rules/subject";
import { en } from "../../src/texts/en";
import { january } from "../month/composed";
import { register } from "../month/registers";
import { filledFigures } from "./filled-figures";

/** January with two further classes, preference shares that only their descriptions tell apart. */
function withPreference(...descriptions: readonly string[]): MonthlyReturn {
  const r = copyOf(january());
  const classes = classesOf(r.issued) as unknown as Record<string, unknown>[];
  const [ordinary] = classes;
  for (const description of descriptions) {
    const blank = { opening: null, change: null };
    const shares = { ...(ordinary["shares"] as ShareClass), kind: "Preference shares", letter: "Not applicable", stockCode: "", listed: "No", description }; // prettier-ignore
    classes.push({ ...copyOf(ordinary), shares, issued: blank, treasury: blank });
  }
  return r;
}
const sharesOf = (r: MonthlyReturn) => classesOf(r.issued).map(({ shares }) => shares);
const statement = (rows: string, r: MonthlyReturn) => register("registrar", "Registrar", `As at | Class | Issued shares\n${rows}`, r); // prettier-ignore

describe("two classes of preference shares", () => {
  const r = withPreference("Series A", "Series B");

  test("have options of their own in III(A), and the rows of one never go to the other", () => {
    const options = register("options", "Options", `
      Scheme     | Class    | Opening | Exercised | Closing | Source
      2024 Plan  | Series A | 10      | 1         | 9       | New issue
      2024 Plan  | Series B | 20      | 2         | 18      | New issue`, r, { values: { scheme: { "2024 Plan": "2024 Plan" } } }); // prettier-ignore
    const { at } = filledFigures(r, [options]);
    const groups = [1, 2].map((i) => `options.classes[${i}].schemes[0]`);
    expect(groups.map((group) => [at(`${group}.opening`), at(`${group}.newShares`)])).toEqual([["10", "1"], ["20", "2"]]); // prettier-ignore
  });

  test("are each filled from their own line of the registrar's statement", () => {
    const read = statement("2025-12-31 | Series A | 5\n2025-12-31 | Series B | 7", r);
    const { at, notes } = filledFigures(r, [read]);
    expect([1, 2].map((i) => at(`issued.classes[${i}].issued.opening`))).toEqual(["5", "7"]);
    expect([notes, read.values.every(({ confidence }) => confidence >= sure)]).toEqual([[], true]);
  });

  test("are called by their descriptions, so that each figure has a name of its own", () => {
    expect(classesShown(sharesOf(r)).slice(1)).toEqual(["Preference shares, Series A", "Preference shares, Series B"]);
    const names = figurePlaces(r).map((place) => figureName(r, place, en));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(subjectOf(r, "issued.classes[2].issued.opening", en)).toBe("Preference shares, Series B");
  });

  test("are asked about where a register says no more than preference shares", () => {
    const read = statement("2025-12-31 | Preference shares | 5", r);
    expect(read.values[0].confidence).toBeLessThan(sure);
  });

  test("and an answer from before there were two is not taken for either", () => {
    const values = { class: { Pref: "Preference shares" } };
    const read = register("registrar", "Registrar", "As at | Class | Issued shares\n2025-12-31 | Pref | 5", r, { values }); // prettier-ignore
    expect(filledFigures(r, [read]).notes).toEqual(["noClass, Preference shares, 2, open"]);
  });
});

test("descriptions that differ in brackets alone are told apart by these, and asked about without them", () => {
  const meanings = classMeanings(sharesOf(withPreference("Convertible (Series A)", "Convertible (Series B)")));
  expect(likelyName("Convertible (Series B)", meanings)).toEqual({ meaning: "Preference shares, Convertible (Series B)", confidence: 1 }); // prettier-ignore
  expect(likelyName("Convertible", meanings)?.confidence).toBeLessThan(sure);
});

test("classes that nothing tells apart are called by their number", () => {
  const r = withPreference("", "");
  expect(classesShown(sharesOf(r)).slice(1)).toEqual(["Preference shares", "Preference shares, 2"]);
  expect(classMeant("Preference shares, 2", sharesOf(r))).toBe(2);
});

test("a single class of preference shares is called as ever", () => {
  const r = withPreference("Series A");
  expect(classesShown(sharesOf(r))[1]).toBe("Preference shares");
  expect(statement("2025-12-31 | Preference shares | 5", r).values[0]).toMatchObject({ meaning: "Preference shares", confidence: 1 }); // prettier-ignore
});
