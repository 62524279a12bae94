import fc from "fast-check";
import { nameOfClass } from "../../src/form/class-names";
import { blankEntry } from "../../src/model/blank-return";
import { toDocument } from "../../src/model/document";
import { monthlyReturnShape, type MonthlyReturn } from "../../src/model/monthly-return";
import { valueAt, withList } from "../../src/model/place";
import type { Shape } from "../../src/model/shape";
import { languages, layOut, readReturn } from "../../src/monthly-return";
import { addEntries, removeEntry } from "../../src/sheet/edit-entries";
import type { Reading } from "../../src/sheet/read";
import { arbitraryReturn, keepPlaces, withoutAgreeing } from "../arbitrary-return";
import { edited, insert, sheetsOf, type Sheet } from "./sheets";

const read = (sheets: readonly Sheet[]) => readReturn(sheets) as Reading;
const serious = ({ problems }: Reading) =>
  problems.filter(({ kind }) => !["formulaOvertyped", "figureAsText", "wordsUntidy"].includes(kind));

/** What a return says, but for assertions that equal the calculation. */
const said = (r: MonthlyReturn) => toDocument(withoutAgreeing(r));

/** Lists of the return that the version shows, by their paths. */
function listsOf(r: MonthlyReturn): string[] {
  const { byPlace } = layOut(r).placement;
  const found: string[] = [];
  const visit = (shape: Shape, path: string): void => {
    const value = valueAt(r, path);
    if (value === undefined || typeof value !== "object") return;
    if ("part" in shape) visit(shape.part, path);
    else if ("record" in shape) for (const [name, of] of Object.entries(shape.record)) visit(of, `${path}.${name}`);
    else if ("list" in shape) {
      found.push(path);
      (value as unknown[]).forEach((_, i) => visit(shape.list, `${path}[${i}]`));
    }
  };
  for (const [name, of] of Object.entries(monthlyReturnShape.record)) visit(of, name);
  const isShown = (list: string) => {
    const grown = withList(r, list, (entries) => [...entries, blankEntry(list)]);
    const entry = `${list}[${(valueAt(r, list) as unknown[]).length}]`;
    return [...layOut(grown).placement.byPlace.keys()].some((place) => place.startsWith(entry));
  };
  return byPlace.size === 0 ? [] : found.filter((list) => !/items|totals/.test(list) && isShown(list));
}

/** A version of each layout. */
const layouts = ["1.0.1", "1.0.2", "1.1.1", "1.2.0"] as const;

describe.each(layouts)("version %s", (version) => {
  const scene = fc.record({
    r: arbitraryReturn(version),
    language: fc.constantFrom(...languages),
    which: fc.nat(),
    insertions: fc.array(fc.record({ sheet: fc.nat(), at: fc.nat() }), { maxLength: 4 }),
  });
  const standing = ({
    r,
    language,
    insertions,
  }: {
    r: MonthlyReturn;
    language: "en" | "zh";
    insertions: { sheet: number; at: number }[];
  }) =>
    insertions.reduce(
      (sheets, { sheet, at }) => {
        const { name, values } = sheets[sheet % sheets.length];
        return insert(sheets, name, "rows", at % (values.length + 1), 1);
      },
      sheetsOf(r, language),
    );

  test("an entry that is added is read as a blank one, and nothing else changes", () => {
    fc.assert(
      fc.property(scene, ({ which, ...of }) => {
        const sheets = standing(of);
        const before = read(sheets);
        const lists = listsOf(before.return);
        fc.pre(lists.length > 0);
        const list = lists[which % lists.length];
        const after = read(edited(sheets, addEntries(before, [list], nameOfClass).sheets));
        const grown = withList(before.return, list, (entries) => [...entries, blankEntry(list)]);
        // A blank row of movements makes no entry until something is typed into it.
        const expected = list.endsWith("movements") ? before.return : grown;
        expect(serious(after)).toEqual([]);
        expect(said(after.return)).toEqual(said(keepPlaces(expected)));
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  test("an entry that is removed is gone, and nothing else changes", () => {
    fc.assert(
      fc.property(scene, fc.nat(), ({ which, ...of }, index) => {
        const sheets = standing(of);
        const before = read(sheets);
        const lists = listsOf(before.return).filter((list) => (valueAt(before.return, list) as unknown[]).length > 0);
        fc.pre(lists.length > 0);
        const list = lists[which % lists.length];
        const gone = index % (valueAt(before.return, list) as unknown[]).length;
        const after = read(edited(sheets, removeEntry(before, `${list}[${gone}]`, nameOfClass).sheets));
        const expected = withList(before.return, list, (entries) => entries.filter((_, i) => i !== gone));
        expect(serious(after)).toEqual([]);
        expect(said(after.return)).toEqual(said(keepPlaces(expected)));
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});
