import fc from "fast-check";
import { toDocument } from "../../src/model/document";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { copyOf, setValueAt, valueAt } from "../../src/model/place";
import { formVersions } from "../../src/model/versions";
import { languages, layOut, readReturn } from "../../src/monthly-return";
import type { Reading } from "../../src/sheet/read";
import { fold } from "../../src/sheet/wording";
import type { SheetReading } from "../../src/sheet/sheet-reading";
import { arbitraryReturn, keepPlaces, withoutAgreeing } from "../arbitrary-return";
import { wholeReturn } from "../whole-return";
import { insert, sheetsOf, sheetsOfLayout, type Sheet } from "./sheets";

/** A version of each layout; neighbours that are laid out alike have the same laws. */
const layouts = ["1.0.1", "1.0.2", "1.1.1", "1.2.0"] as const;

const read = (sheets: readonly SheetReading[]) => readReturn(sheets) as Reading;
const serious = (reading: Reading) =>
  reading.problems.filter(({ kind }) => !["formulaOvertyped", "figureAsText", "wordsUntidy"].includes(kind));

describe.each(formVersions)("version %s", (version) => {
  test.each(languages)(
    "what is laid out in %s is read back, but for assertions that equal the calculation",
    (language) => {
      fc.assert(
        fc.property(arbitraryReturn(version), (r) => {
          const reading = read(sheetsOf(r, language));
          expect(serious(reading)).toEqual([]);
          expect(toDocument(reading.return)).toEqual(toDocument(withoutAgreeing(r)));
        }),
        { numRuns: 25 },
      );
    },
  );
});

describe.each(layouts)("version %s", (version) => {
  test("up to 8 rows and 3 columns inserted anywhere change nothing that is read", () => {
    const insertion = fc.record({
      sheet: fc.nat(),
      at: fc.nat(),
      what: fc.constantFrom("rows" as const, "columns" as const),
    });
    fc.assert(
      fc.property(arbitraryReturn(version), fc.array(insertion, { minLength: 1, maxLength: 8 }), (r, insertions) => {
        let sheets = sheetsOf(r);
        const before = read(sheets);
        for (const { sheet, at, what } of limited(insertions)) {
          const { name, values } = sheets[sheet % sheets.length];
          const positions = what === "rows" ? values.length : values[0].length;
          sheets = insert(sheets, name, what, at % (positions + 1), 1);
        }
        const after = read(sheets);
        expect(toDocument(after.return)).toEqual(toDocument(before.return));
        expect(after.problems.map(({ kind }) => kind)).toEqual(before.problems.map(({ kind }) => kind));
      }),
      { numRuns: 40 },
    );
  });

  test("any one label deleted or overwritten gives a finding, and no figure slides", () => {
    fc.assert(
      fc.property(
        arbitraryReturn(version),
        fc.nat(),
        fc.oneof(fc.constant(""), fc.string({ maxLength: 12 }), fc.constantFrom("Description", "1.", "[B]", "5.")),
        fc.option(fc.nat(), { nil: undefined }),
        (r, which, typed, other) => {
          const laidOut = layOut(r);
          const labels = laidOut.sheets.flatMap((sheet, i) =>
            sheet.cells.filter((cell) => isLabel(cell.look)).map((cell) => ({ i, ...cell.placed })),
          );
          const { i, row, column } = labels[which % labels.length];
          const sheets = sheetsOfLayout(laidOut);
          const own = labels.filter((label) => label.i === i);
          const copied = other === undefined ? undefined : own[other % own.length];
          const words = copied ? String(sheets[i].values[copied.row][copied.column]) : typed;
          fc.pre(fold(String(sheets[i].values[row][column])) !== fold(words));
          sheets[i].values[row][column] = words;
          sheets[i].formulas[row][column] = words;
          const reading = read(sheets);
          if (serious(reading).length === 0) throw new Error(`"${words}" at ${sheets[i].name} ${row},${column}`);
          expectNothingSlid(toDocument(reading.return), toDocument(withoutAgreeing(r)));
        },
      ),
      { numRuns: 100 },
    );
  });
});

const labelLooks = new Set(["heading", "caption", "header", "prose", "total", "ordinal", "mark", "version"]);
const isLabel = (look: string) => labelLooks.has(look);

function limited<T extends { what: string }>(insertions: readonly T[]): T[] {
  const columns = insertions.filter(({ what }) => what === "columns").slice(0, 3);
  return insertions.filter((one) => one.what === "rows" || columns.includes(one));
}

/** Lists whose entries the form does not number: when one can't be read the others may be fewer, each still one that was there. */
const unnumbered = new Set(["totals", "multiCounter"]);

/** Every value read is the one that was there. */
function expectNothingSlid(read: unknown, original: unknown, list = ""): void {
  if (Array.isArray(read)) {
    const entries = original as unknown[];
    const shifted = read.length !== entries.length && unnumbered.has(list);
    read.forEach((entry, i) => {
      if (isEmpty(entry) || (shifted && isBlank(entry))) return;
      if (shifted) expect(entries).toContainEqual(entry);
      else expectNothingSlid(entry, entries[i]);
    });
  } else if (typeof read === "object" && read !== null) {
    for (const [key, value] of Object.entries(read)) {
      if (!isEmpty(value)) expectNothingSlid(value, (original as Record<string, unknown>)[key], key);
    }
  } else {
    expect(read).toEqual(original);
  }
}

/** Nothing at all: absent, which is no value that could have slid. */
const isEmpty = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.values(value).every(isEmpty);

/** A line of which every cell is blank, such as a label typed over another one's row makes. */
const isBlank = (entry: unknown): boolean => Object.values(entry as object).every((value) => value === "");

test("a random return is a return", () => {
  fc.assert(fc.property(arbitraryReturn("1.2.0"), (r: MonthlyReturn) => expect(r.formVersion).toBe("1.2.0")));
});

test("a dozen classes, schemes and events are read as they were laid out, in either language, with a row inserted in each", () => {
  const large = wholeReturn("1.2.0");
  const dozen = (list: string) => {
    const [first] = valueAt(large, list) as unknown[];
    setValueAt(
      large,
      list,
      Array.from({ length: 12 }, () => copyOf(first)),
    );
  };
  for (const list of ["authorised.classes", "issued.classes", "options.classes", "otherMovements.classes", "depositaryReceipts.receipts"]) dozen(list); // prettier-ignore
  for (let i = 0; i < 12; i++) {
    dozen(`options.classes[${i}].schemes`);
    dozen(`otherMovements.classes[${i}].events`);
  }
  for (const language of languages) {
    const sheets = sheetsOf(large, language).reduce<Sheet[]>((all, { name, values }) => insert(all, name, "rows", Math.floor(values.length / 2), 1), sheetsOf(large, language)); // prettier-ignore
    const reading = read(sheets);
    expect(serious(reading)).toEqual([]);
    expect(toDocument(withoutAgreeing(reading.return))).toEqual(toDocument(withoutAgreeing(keepPlaces(large))));
  }
});
