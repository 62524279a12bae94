import fc from "fast-check";
import { Decimal, digits, grouping, parseDecimal } from "../../src/model/decimal";
import { ExactSum, PlainFigure } from "../../src/model/register-sums";

const read = (text: string) => {
  const figure = new PlainFigure();
  return figure.read(text) ? figure : undefined;
};

const figures = fc
  .tuple(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), fc.nat(12))
  .map(([units, scale]) => new Decimal(units.toString()).times(new Decimal(10).pow(-scale)));
const printed = fc.tuple(figures, fc.boolean()).map(([figure, commas]) => (commas ? grouping(figure) : digits(figure)));
const anything = fc.oneof(
  printed,
  fc.stringMatching(/^[-(]?[\d,. １２３٣]{0,20}[-)]?$/),
  fc.constantFrom("", "-", ".", "1.", ".5", "1,23", "1,2345", "0,123", "1,,234", "1e3", "0x10", "12,5OO", "1_000", "--1", "1-", "+1", "−5"), // prettier-ignore
  fc.string({ maxLength: 8 }),
);

test("a plain figure is read as the careful reading has it, or not at all", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const plain = read(text);
      if (plain) expect(digits(plain.value)).toBe(digits(parseDecimal(text)!));
    }),
    { numRuns: 3000 },
  );
});

test("plain figures of up to fifteen digits are read", () => {
  for (const text of ["0", "7", "-7", "1,234", "-25,948,809,928", "6.8374", "0.000000025", "999999999999999", "1,234.50", "007"]) expect(read(text)).toBeDefined(); // prettier-ignore
  for (const text of ["1234567890123456", "0.0000000000000001", "1.", ".5", "01,234"]) expect(read(text)).toBeUndefined(); // prettier-ignore
});

test("a sum is exact, whatever is added in whatever order and by whatever way", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(figures, fc.boolean()), { maxLength: 60 }), (rows) => {
      const sum = new ExactSum();
      let exact = new Decimal(0);
      for (const [figure, isPlain] of rows) {
        const plain = isPlain ? read(digits(figure)) : undefined;
        if (plain) sum.add(plain.units, plain.scale);
        else sum.addDecimal(figure);
        exact = exact.plus(figure);
      }
      expect(digits(sum.value)).toBe(digits(exact));
    }),
    { numRuns: 1000 },
  );
});

test("funds raised, number times price row by row, are exact", () => {
  const plain = figures.filter((figure) => read(digits(figure)) !== undefined);
  fc.assert(
    fc.property(fc.array(fc.tuple(plain, plain), { maxLength: 60 }), (rows) => {
      const sum = new ExactSum();
      for (const [number, price] of rows) sum.addProduct(read(digits(number))!, read(digits(price))!);
      const exact = rows.reduce((total, [number, price]) => total.plus(number.times(price)), new Decimal(0));
      expect(digits(sum.value)).toBe(digits(exact));
    }),
    { numRuns: 1000 },
  );
});

test("sums far beyond what a double counts one by one lose nothing", () => {
  const sum = new ExactSum();
  for (let i = 0; i < 100_000; i++) sum.add(999_999_999_999_999, 0);
  sum.add(1, 0);
  sum.add(-3, 4);
  expect(digits(sum.value)).toBe("99999999999999900000.9997");
});

test("a number of a cell is taken only where it is whole and has all its digits", () => {
  const figure = new PlainFigure();
  expect([5, -3, 999_999_999_999_999].every((value) => figure.take(value))).toBe(true);
  expect([0.5, 1e15, NaN, Infinity].some((value) => figure.take(value))).toBe(false);
});
