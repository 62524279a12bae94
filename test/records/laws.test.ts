import fc from "fast-check";
import { addDays, parseDate } from "../../src/model/calendar-date";
import { Decimal, digits } from "../../src/model/decimal";
import { confirmationsSpec } from "../../src/records/confirmations";
import { kindIn } from "../../src/records/entry";
import { explanationsSpec } from "../../src/records/explanations";
import { holidaysSpec } from "../../src/records/holidays";
import { profileSpec } from "../../src/records/issuer-profile";
import { besideTheRules } from "../../src/records/not-for-rules";
import { nextDaySpec } from "../../src/records/next-day";
import { tieOutsSpec } from "../../src/records/tie-outs";
import { filedReturnsSpec } from "../../src/records/filed-returns";
import { itemsOfProfile } from "../../src/records/profile-items";
import { readSheet } from "../../src/records/read-record";
import type { EntryKind, RecordRow, RecordSpec } from "../../src/records/record";
import { recordSheet } from "../../src/records/record-sheet";
import { rulesSpec } from "../../src/records/rules";
import { fold } from "../../src/sheet/wording";
import { reshaped, sheetOf, written, type Sheet } from "./sheets";

const specs = [
  explanationsSpec,
  confirmationsSpec,
  holidaysSpec,
  rulesSpec,
  filedReturnsSpec,
  tieOutsSpec,
  nextDaySpec,
  profileSpec,
  ...besideTheRules,
];

/** Words as people type them, and what a grid would take for something else. */
const words = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  fc.constantFrom("=1+1", "+852 2522 1122", "-5", "@me", "'quoted", "00020", "1/2", "TRUE", "31 January 2026", " a ", "two\nlines", "是"), // prettier-ignore
);
const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays("1990-01-01", days));
const figure = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(12))
  .map(([n, places]) => digits(new Decimal(n.toString()).div(new Decimal(10).pow(places))));
const blank = fc.constant("");
const entries: Readonly<Record<EntryKind, fc.Arbitrary<string>>> = {
  text: fc.oneof(words, blank),
  date: fc.oneof(day, blank, fc.constantFrom("N/A", "1850-06-30")),
  dates: fc.oneof(
    fc.array(day, { minLength: 1, maxLength: 3 }).map((days) => days.join(", ")),
    blank,
  ),
  figure: fc.oneof(figure, blank, fc.constantFrom("Nil", "Not applicable")),
  // A day stands in ISO form.
  value: fc.oneof(figure, day, words.filter((one) => parseDate(one) === undefined), fc.constantFrom("00293", "700", "N/A")), // prettier-ignore
};

/** Rows of a record; each has something in it. */
function rowsOf(spec: RecordSpec): fc.Arbitrary<RecordRow[]> {
  const first = spec === profileSpec ? fc.constantFrom(...itemsOfProfile.map(({ label }) => label)) : undefined;
  const filled = { text: words.filter((one) => one.trim() !== ""), date: day, dates: day, figure, value: figure };
  const row = (first ?? filled[kindIn(spec.columns[0], {})]).chain((head) => {
    const start: RecordRow = { [spec.columns[0].key]: head };
    return spec.columns
      .slice(1)
      .reduce<fc.Arbitrary<RecordRow>>(
        (before, column) =>
          before.chain((known) => entries[kindIn(column, known)].map((entry) => ({ ...known, [column.key]: entry }))),
        fc.constant(start),
      );
  });
  return fc.array(
    row.filter((one) => isReadable(one)),
    { maxLength: 8 },
  );
}

/** A text that looks like an error of the grid is read as one. */
const isReadable = (row: RecordRow) => Object.values(row).every((entry) => !entry.trim().startsWith("#"));
/** Rows that are found by what they say stand in any order. */
const inOrderOf = ({ keys }: RecordSpec, rows: readonly RecordRow[]) =>
  keys ? rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort() : rows;
/** Rows that stay though they are not written. */
function keptOf({ keys = [], keepsOthers }: RecordSpec, before: readonly RecordRow[], after: readonly RecordRow[]) {
  const isSame = (a: RecordRow, b: RecordRow) => keys.every((key) => fold(a[key]) === fold(b[key]));
  return keepsOthers ? before.filter((one) => !after.some((row) => isSame(row, one))) : [];
}
const rowsRead = (sheet: Sheet, spec: RecordSpec) => readSheet(sheet, spec).rows.map(({ entries: row }) => row);

describe.each(specs.map((spec) => [spec.id, spec] as const))("%s", (_, spec) => {
  test("reading is the inverse of laying out", () => {
    fc.assert(
      fc.property(rowsOf(spec), (rows) => {
        const sheet = sheetOf(recordSheet(spec, rows));
        expect(rowsRead(sheet, spec)).toEqual(rows);
        expect(readSheet(sheet, spec).problems).toEqual([]);
      }),
    );
  });

  test("written over whatever rows stood there, wherever they stood, the sheet holds the new ones; the user's own cells stay", () => {
    const shape = fc.record({
      blankRows: fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 4 }),
      order: fc.shuffledSubarray(spec.columns.map((_, i) => i), { minLength: spec.columns.length }),
    }); // prettier-ignore
    fc.assert(
      fc.property(rowsOf(spec), rowsOf(spec), shape, (before, after, { blankRows, order }) => {
        const standing = reshaped(sheetOf(recordSheet(spec, before)), { order: [...order], blankRows, extra: "own" });
        const sheet = written(recordSheet(spec, after).layOut(standing), standing);
        const expected = [...after, ...keptOf(spec, before, after)];
        expect(inOrderOf(spec, rowsRead(sheet, spec))).toEqual(inOrderOf(spec, expected));
        const own = standing.values.map((row) => row.at(-1));
        expect(sheet.values.slice(0, own.length).map((row) => row[order.length])).toEqual(own);
      }),
    );
  });

  test("nothing is written where the rows stand already", () => {
    fc.assert(
      fc.property(rowsOf(spec), (rows) => {
        const record = recordSheet(spec, rows);
        expect(record.layOut(sheetOf(record)).cells).toEqual([]);
      }),
    );
  });

  test("a header that was lost comes back right of the table when what was read is written, and no entry goes", () => {
    fc.assert(
      fc.property(rowsOf(spec), fc.nat(spec.columns.length - 1), (rows, lost) => {
        const standing = sheetOf(recordSheet(spec, rows));
        standing.values[3][lost] = "";
        const read = rowsRead(standing, spec);
        const sheet = written(recordSheet(spec, read).layOut(standing), standing);
        expect(readSheet(sheet, spec).problems).toEqual([]);
        // A row that has lost its only name is a note of the user's own.
        const named = read.filter((row) => spec.keys?.some((key) => row[key] !== "") ?? true);
        expect(rowsRead(sheet, spec)).toEqual(named);
        expect(sheet.values[3].at(-1)).toBe(spec.columns[lost].header);
        const width = spec.columns.length;
        expect(sheet.values.slice(4).map((row) => row.slice(0, width))).toEqual(standing.values.slice(4));
      }),
    );
  });
});
