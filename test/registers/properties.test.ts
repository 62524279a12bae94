import fc from "fast-check";
import { Decimal, digits } from "../../src/model/decimal";
import { registers } from "../../src/registers/catalogue";
import type { RegisterCell } from "../../src/registers/cell";
import { readDay } from "../../src/registers/date-cell";
import { fields, type FieldKey } from "../../src/registers/fields";
import { planOf, type RegisterMapping } from "../../src/registers/mapping";
import { itemsOf, mappingOf } from "../../src/registers/mapping-items";
import { fieldsOf } from "../../src/registers/match-columns";
import { periodOf, monthOf, type Period } from "../../src/registers/month";
import { readCount } from "../../src/registers/number-cell";
import type { Shape, ShapeSpec } from "../../src/registers/register";
import { suggestColumns, suggestRegister } from "../../src/registers/suggest-mapping";
import type { Tallies } from "../../src/registers/tally";
import { Tallying } from "../../src/registers/tallying";
import { anyCell, arbitraryCount, arbitraryDay, writtenCount, writtenDay, type Written } from "./arbitrary-dirt";
import { planFor } from "./dirty-registers";

const headers = ["Grantee", "Scheme", "Event", "Event date", "Number"];
const { plan } = planFor({ register: "options", rows: [headers] });
const month = monthOf("2026-01-31");

/** A row as it is meant, and as somebody has written it. */
interface MeantRow {
  readonly scheme: string;
  readonly event: string;
  readonly date: string;
  readonly number: bigint;
  readonly dateWritten: Written;
  readonly numberWritten: Written;
}

const arbitraryRow: fc.Arbitrary<MeantRow> = fc
  .record({
    scheme: fc.constantFrom("2018 Plan", "2020 Plan", "二零二零年計劃"),
    event: fc.constantFrom("Granted", "Exercised", "失效"),
    date: arbitraryDay,
    number: arbitraryCount,
  })
  .chain((row) =>
    fc.record({ dateWritten: writtenDay(row.date), numberWritten: writtenCount(row.number) }).map((written) => ({
      ...row,
      ...written,
    })),
  );

const cellsOf = ({ scheme, event, dateWritten, numberWritten }: MeantRow): RegisterCell[] => ["A. Chan", scheme, event, dateWritten.cell, numberWritten.cell]; // prettier-ignore
const isAccepted = ({ dateWritten, numberWritten }: MeantRow) => dateWritten.isRead && numberWritten.isRead;

function read(rows: readonly (readonly RegisterCell[])[], own = plan): Tallies {
  const tallying = new Tallying(own);
  rows.forEach((cells, i) => tallying.take(cells, i + 2));
  return tallying.result;
}

/** What rows add up to by what tells them apart, added up by the decimals of the model alone. */
function addedUp(rows: readonly MeantRow[]): Record<string, readonly string[]> {
  const sums = new Map<string, { positive: Decimal; negative: Decimal; rows: number[] }>();
  rows.forEach((row, i) => {
    if (!isAccepted(row)) return;
    const key = JSON.stringify([row.scheme, row.event, periodOf(row.date, month) satisfies Period]);
    const sum = sums.get(key) ?? { positive: new Decimal(0), negative: new Decimal(0), rows: [] };
    const side = row.number < 0n ? "negative" : "positive";
    sum[side] = sum[side].plus(row.number.toString());
    sums.set(key, { ...sum, rows: [...sum.rows, i + 2] });
  });
  return Object.fromEntries([...sums].map(([key, { positive, negative, rows: own }]) => [key, [digits(positive), digits(negative), own.join()]])); // prettier-ignore
}

function said({ tallies }: Tallies): Record<string, readonly string[]> {
  return Object.fromEntries(
    tallies.map(({ keys, periods, sums, rows }) => [
      JSON.stringify([keys.scheme, keys.event, periods.eventDate]),
      [sums.number!.positive, sums.number!.negative, rows.ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)).join()],
    ]),
  ); // prettier-ignore
}

/** What a register says, whichever rows it says it of. */
function withoutRows(result: Tallies) {
  const tallies = Object.entries(said(result)).map(([key, [positive, negative]]) =>
    [key, positive, negative].join(" "),
  );
  const problems = result.problems.map(({ kind, field, found }) => [kind, field, found].join(" "));
  const { read: all, refused } = result.counts;
  return { tallies: tallies.sort(), problems: problems.sort(), all, refused };
}

test("each row is read exactly, or is refused with a problem that names it", () => {
  fc.assert(
    fc.property(fc.array(arbitraryRow, { maxLength: 12 }), (rows) => {
      const result = read(rows.map(cellsOf));
      expect(said(result)).toEqual(addedUp(rows));
      const refused = rows.flatMap((row, i) => (isAccepted(row) ? [] : [i + 2]));
      expect([...new Set(result.problems.map(({ row }) => row))]).toEqual(refused);
      expect(result.counts).toMatchObject({ read: rows.length, refused: refused.length });
      for (const { row, field, found } of result.problems) {
        const { dateWritten, numberWritten } = rows[row - 2];
        expect(found).toBe(String((field === "number" ? numberWritten : dateWritten).cell).slice(0, 60));
      }
    }),
    { numRuns: 3000 },
  );
});

test("a figure that is read has the digits of its cell and no others, in their order", () => {
  const digit = fc.constantFrom(..."00123456789,.-()+ OoIl'$%eE*/年％０１９，．（）－＋−–\u200b\u00a0½²");
  fc.assert(
    fc.property(fc.string({ unit: digit, minLength: 1, maxLength: 10 }), (cell) => {
      const reading = readCount(cell);
      if ("problem" in reading || reading.figure === null) return;
      const narrow = cell.replace(/\u200b/g, "").replace(/[０-９，．（）－＋]/g, (one) => one.normalize("NFKC"));
      expect(narrow).toMatch(/^[\d,.\-−–()+\s]+$/);
      const own = narrow.replace(/\.0+(?=\D*$)/, "").replace(/\D/g, "").replace(/^0+(?=\d)/, ""); // prettier-ignore
      expect(digits(reading.figure.abs())).toBe(own);
      if (own !== "0") expect(reading.figure.isNegative()).toBe(/[-−–(]/.test(narrow));
    }),
    { numRuns: 20_000 },
  );
});

test("a day is read as the day that was meant, or not at all", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1960-01-01"), max: new Date("2150-12-31"), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      const sample = fc.sample(writtenDay(iso), { numRuns: 4, seed: date.getTime() });
      for (const { cell, isRead } of sample) {
        const reading = readDay(cell, {});
        if (isRead) expect([cell, reading]).toEqual([cell, { date: iso }]);
        else expect([cell, "problem" in reading]).toEqual([cell, true]);
      }
    }),
    { numRuns: 2000 },
  );
});

test("a day of figures is none but by an order, and then by that order alone", () => {
  const figures = fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }), fc.constantFrom("2026", "26"), fc.constantFrom("/", ".", "-")); // prettier-ignore
  fc.assert(
    fc.property(figures, fc.constantFrom("dayFirst" as const, "monthFirst" as const), fc.boolean(), ([first, second, year, mark], order, hasShortYears) => {
      const cell = [first, second, year].join(mark);
      const [day, month] = order === "dayFirst" ? [first, second] : [second, first];
      const meant = new Date(Date.UTC(2026, month - 1, day));
      const isDay = month <= 12 && meant.getUTCDate() === day;
      const isKnown = year.length === 4 || hasShortYears;
      const expected = !isKnown ? { problem: "orderUnknown" } : isDay ? { date: meant.toISOString().slice(0, 10) } : { problem: "notADate" };
      expect(readDay(cell, { order, hasShortYears })).toEqual(expected);
      if (first !== second) expect(readDay(cell, { hasShortYears })).toEqual({ problem: "orderUnknown" });
    }),
    { numRuns: 3000 },
  ); // prettier-ignore
});

const shapesOfAll = registers.flatMap(({ id, shapes }) =>
  (Object.entries(shapes) as [Shape, ShapeSpec][]).map(([shape, spec]) => ({ register: id, shape, spec })),
);

test("whatever cells hold, nothing is thrown, and each row is counted once, refused beside its number, or none", () => {
  const some = fc.constantFrom(...shapesOfAll).chain(({ register, shape, spec }) => {
    const columns = fieldsOf(spec).map((field) => [field, `${fields[field].headers[0]} of ${field}`] as const);
    const row = fc.array(anyCell, { minLength: columns.length, maxLength: columns.length + 1 });
    return fc.record({ register: fc.constant(register), shape: fc.constant(shape), columns: fc.constant(columns), rows: fc.array(row, { maxLength: 6 }), is1904: fc.boolean() }); // prettier-ignore
  });
  fc.assert(
    fc.property(some, ({ register, shape, columns, rows, is1904 }) => {
      const mapping = { register, shape, columns: Object.fromEntries(columns), days: {} };
      const own = planOf(mapping, columns.map(([, header]) => header), "2026-01-31", is1904); // prettier-ignore
      const { tallies, problems, counts } = read(rows, own);
      const accepted = tallies.reduce((sum, { rows: { ranges } }) => sum + ranges.reduce((all, [from, to]) => all + to - from + 1, 0), 0); // prettier-ignore
      const { read: all, refused, totals, notes, headers: repeated } = counts;
      expect(accepted + refused).toBe(all);
      expect(all + totals + notes + repeated).toBeLessThanOrEqual(rows.length);
      expect(new Set(problems.filter(({ isRefused }) => isRefused).map(({ row }) => row)).size).toBe(refused);
      for (const { sums, products, unpriced } of tallies) {
        for (const added of [sums, products, unpriced].flatMap((one) => Object.values(one))) {
          expect(added.positive).toMatch(/^\d+(\.\d+)?$/);
          expect(added.negative).toMatch(/^(0|-\d+(\.\d+)?)$/);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test("whatever the first rows hold, a suggestion is made and a header row found, or none", () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 6 }), (rows) => {
      const id = suggestRegister(rows);
      expect(id === undefined || registers.some((one) => one.id === id)).toBe(true);
      for (const { register } of shapesOfAll) {
        const { matches, headerRow } = suggestColumns(register, rows);
        expect(headerRow).toBeLessThan(Math.max(1, rows.length));
        expect(new Set(matches.map(({ column }) => column)).size).toBe(matches.length);
      }
    }),
    { numRuns: 100 },
  );
});

/** Rows that hold nothing of the register's own. */
const noise: fc.Arbitrary<readonly RegisterCell[]> = fc.constantFrom<(readonly RegisterCell[])[]>(
  ["", "", "", "", ""],
  [" ", "\u00a0", "", "\u200b", ""],
  headers,
  headers.map((header) => ` ${header.toUpperCase()} `),
  ["Register of options (continued)", "", "", "", ""],
  ["", "2018 Plan", "", "", ""],
  ["", "Total", "", "", 123456],
  ["", "2018 Plan Total", "", "", "123,456"],
  ["", "小計", "", "", "１２３"],
  ["Grand total:", "", "", "", 5],
  ["", "2018 Plan", "Exercised total", "", 5],
);

test("blank lines, titles, totals and repeated headers change nothing", () => {
  const mixed = fc.array(fc.oneof(arbitraryRow, noise), { maxLength: 14 });
  fc.assert(
    fc.property(mixed, (rows) => {
      const own = rows.filter((row): row is MeantRow => "scheme" in row);
      const all = read(rows.map((row) => ("scheme" in row ? cellsOf(row) : row)));
      expect(withoutRows(all)).toEqual(withoutRows(read(own.map(cellsOf))));
      const refused = rows.flatMap((row, i) => ("scheme" in row && !isAccepted(row) ? [i + 2] : []));
      expect([...new Set(all.problems.map(({ row }) => row))]).toEqual(refused);
    }),
    { numRuns: 1000 },
  );
});

test("the order of rows changes nothing", () => {
  const rowsInTwoOrders = fc.array(arbitraryRow, { maxLength: 12 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))); // prettier-ignore
  fc.assert(
    fc.property(rowsInTwoOrders, ([rows, shuffled]) => {
      expect(withoutRows(read(shuffled.map(cellsOf)))).toEqual(withoutRows(read(rows.map(cellsOf))));
    }),
    { numRuns: 1000 },
  );
});

test("the order of columns changes nothing, nor do columns of the owner's between them", () => {
  const owners = ["Remarks", "Checked by", "Form no of bank"];
  const order = fc.shuffledSubarray([...headers.keys(), -1, -2, -3], { minLength: headers.length + 3 });
  fc.assert(
    fc.property(fc.array(arbitraryRow, { minLength: 1, maxLength: 8 }), order, (rows, columns) => {
      const shuffled = (cells: readonly RegisterCell[], other: (at: number) => RegisterCell) => columns.map((at) => (at < 0 ? other(-at - 1) : cells[at])); // prettier-ignore
      const header = shuffled(headers, (at) => owners[at]);
      const own = planFor({ register: "options", rows: [header] }).plan;
      const result = read(rows.map((row) => shuffled(cellsOf(row), (at) => ["checked", "", 12][at])), own); // prettier-ignore
      expect(result.tallies).toEqual(read(rows.map(cellsOf)).tallies);
      expect(withoutRows(result)).toEqual(withoutRows(read(rows.map(cellsOf))));
    }),
    { numRuns: 1000 },
  );
});

test("a mapping survives its sheet, whatever its words are", () => {
  const words = fc.oneof(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), fc.constantFrom("=1+1", "__proto__", "constructor", "Number ", "數目（A）")); // prettier-ignore
  const days = fc.record({ order: fc.option(fc.constantFrom("dayFirst" as const, "monthFirst" as const), { nil: undefined }), hasShortYears: fc.constantFrom(true, undefined) }); // prettier-ignore
  const mapping = fc.constantFrom(...shapesOfAll).chain(({ register, shape, spec }) => {
    const all = fieldsOf(spec);
    const needed = new Set<FieldKey>([...spec.required, ...(spec.oneOf ?? [])]);
    const ofColumns = fc.record(Object.fromEntries(all.map((field) => [field, words])), { requiredKeys: all.filter((field) => needed.has(field)) }); // prettier-ignore
    const ofDays = fc.dictionary(fc.constantFrom<FieldKey[]>("eventDate", "allotmentDate", "maturity"), days);
    const ofValues = fc.dictionary(fc.constantFrom<FieldKey[]>("event", "scheme", "source", "class"), fc.dictionary(words, words, { minKeys: 1 })); // prettier-ignore
    return fc.record({
      register: fc.constant(register),
      shape: fc.constant(shape),
      source: fc.record({ kind: fc.constantFrom("sheet" as const, "table" as const, "name" as const, "file" as const), name: words, sheet: fc.option(words, { nil: undefined }) }),
      columns: ofColumns, days: ofDays, values: ofValues,
      signs: fc.constantFrom("byKind" as const, "asStated" as const, undefined),
      isAmongOptions: fc.constantFrom(true, undefined),
    }); // prettier-ignore
  });
  fc.assert(
    fc.property(mapping, (written) => {
      const bare = JSON.parse(JSON.stringify(written)) as RegisterMapping;
      const told = { ...bare, days: Object.fromEntries(Object.entries(bare.days).filter(([, of]) => Object.keys(of).length > 0)) }; // prettier-ignore
      const items = itemsOf(bare);
      expect(mappingOf(items)).toEqual(told);
      expect(mappingOf([...items].reverse())).toEqual(told);
    }),
    { numRuns: 1000 },
  );
});

test("a mapping that lacks a column which is needed, or has a shape of no such register, is none", () => {
  for (const { register, shape, spec } of shapesOfAll) {
    const columns = Object.fromEntries(fieldsOf(spec).map((field) => [field, field]));
    const items = itemsOf({ register, shape, source: { kind: "sheet", name: "x" }, columns, days: {}, values: {} });
    expect(mappingOf(items)).toBeDefined();
    for (const field of spec.required) {
      expect(
        mappingOf(items.filter(({ item, said: header }) => item !== "Column" || header !== field)),
      ).toBeUndefined();
    }
  }
  const statement = itemsOf({ register: "registrar", shape: "balances", source: { kind: "sheet", name: "x" }, columns: { asAt: "As at", issued: "Issued", event: "Event", eventDate: "Date", number: "Number" }, days: {}, values: {} }); // prettier-ignore
  const inEvents = statement.map((one) => (one.item === "Rows" ? { ...one, meaning: "A row an event" } : one));
  expect(mappingOf(inEvents)).toBeUndefined();
});
