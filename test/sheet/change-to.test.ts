import fc from "fast-check";
import { nameOfClass } from "../../src/form/class-names";
import { toDocument } from "../../src/model/document";
import type { MonthlyReturn, ShareClass } from "../../src/model/monthly-return";
import { groupedParts } from "../../src/model/part-III";
import { classesOf } from "../../src/model/parts";
import { setValueAt, copyOf, valueAt } from "../../src/model/place";
import { readReturn } from "../../src/monthly-return";
import { changeTo } from "../../src/sheet/change-to";
import type { Reading } from "../../src/sheet/read";
import { arbitraryReturn, keepPlaces, withoutAgreeing } from "../arbitrary-return";
import { filedReturn } from "../returns";
import { edited, insert, sheetsOf, type Sheet } from "./sheets";

const read = (sheets: readonly Sheet[]) => readReturn(sheets) as Reading;
const serious = ({ problems }: Reading) =>
  problems.filter(({ kind }) => !["formulaOvertyped", "figureAsText", "wordsUntidy"].includes(kind));
/** What a return says, but for assertions that equal the calculation, and those that do once these are gone. */
const said = (r: MonthlyReturn) => toDocument(withoutAgreeing(withoutAgreeing(keepPlaces(r))));
const changed = (sheets: readonly Sheet[], after: MonthlyReturn, overwritten?: ReadonlySet<string>) =>
  edited(sheets, changeTo(read(sheets), after, nameOfClass, overwritten && { overwritten }).sheets);

/** The return with the names of classes that another has at the same places: without a spreadsheet, labels that name them stay as they are. */
function withNamesOf(named: MonthlyReturn, r: MonthlyReturn): MonthlyReturn {
  const copy = copyOf(r);
  for (const part of ["authorised", "issued", ...groupedParts] as const) {
    classesOf<{ shares: ShareClass }>(named[part]).forEach(({ shares }, i) => {
      const own = valueAt(copy, `${part}.classes[${i}].shares`);
      if (own !== undefined) for (const name of ["kind", "letter"] as const) setValueAt(own, name, shares[name]);
    });
  }
  return copy;
}

describe.each(["1.0.1", "1.0.2", "1.1.1", "1.2.0"] as const)("version %s", (version) => {
  test("whatever a return says, it becomes any other in its place", () => {
    fc.assert(
      fc.property(arbitraryReturn(version), arbitraryReturn(version), fc.nat(40), (before, other, row) => {
        const after = withNamesOf(before, other);
        const sheets = insert(sheetsOf(before), "II Issued", "rows", 2 + row, 1);
        fc.pre(serious(read(sheets)).length === 0);
        const result = read(changed(sheets, after));
        expect(serious(result)).toEqual([]);
        expect(said(result.return)).toEqual(said(after));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test("a return that becomes itself changes nothing", () => {
    fc.assert(
      fc.property(arbitraryReturn(version), (r) => {
        // A line of which nothing but "Not in hand" is said makes no entry, so it is gone once the return was read.
        const reading = read(sheetsOf(read(sheetsOf(r)).return));
        fc.pre(serious(reading).length === 0);
        expect(changeTo(reading, reading.return, nameOfClass).sheets).toEqual([]);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});

describe("a cell that holds a formula of a person's own", () => {
  const place = "issued.classes[0].issued.opening";
  const r = filedReturn("00020-sensetime-202301");
  const withFormula = () => {
    const sheets = sheetsOf(r);
    const { row, column } = read(sheets).placement.byPlace.get(place)!;
    const sheet = sheets.find(({ name }) => name === "II Issued")!;
    sheet.formulas[row][column] = "='Registrar'!B4";
    const after = copyOf(r);
    setValueAt(after, place, null);
    return { sheets, after, formula: (all: readonly Sheet[]) => all.find(({ name }) => name === "II Issued")!.formulas[row][column] }; // prettier-ignore
  };

  test("keeps it", () => {
    const { sheets, after, formula } = withFormula();
    expect(formula(changed(sheets, after))).toBe("='Registrar'!B4");
  });

  test("loses it where that was chosen", () => {
    const { sheets, after, formula } = withFormula();
    expect(formula(changed(sheets, after, new Set([place])))).toBe("");
  });
});

test("a figure that was asserted gives way to the form's formula, and looks so", () => {
  const r = filedReturn("00020-sensetime-202301", { "issued.classes[0].issued.closing": "1" });
  const after = copyOf(r);
  setValueAt(after, "issued.classes[0].issued.closing", undefined);
  const reading = read(sheetsOf(r));
  const { sheets } = changeTo(reading, after, nameOfClass);
  const [{ before, after: now }] = sheets.flatMap(({ redrawn }) => redrawn);
  expect([before.look, now.look]).toEqual(["asserted", "computed"]);
  expect(String(now.content)).toMatch(/^=IF/);
  expect(valueAt(reading.return, "issued.classes[0].issued.closing")).toBeDefined();
});
