import DecimalJs from "decimal.js";
import fc from "fast-check";
import { capital, closing, difference, sum } from "../../src/model/balance";
import { Decimal, digits, fitsCell, grouping, maximumDigits, parseDecimal } from "../../src/model/decimal";

describe("a text that states a figure", () => {
  test.each([
    ["0", "0"],
    ["1363", "1363"],
    ["1,363", "1363"],
    ["25,948,809,928", "25948809928"],
    ["0.000000025", "0.000000025"],
    ["1,986,057,030.7", "1986057030.7"],
    ["0.10", "0.1"],
    ["007", "7"],
    ["-1,363", "-1363"],
    ["- 1,363", "-1363"],
    ["1,363-", "-1363"],
    ["1,363 -", "-1363"],
    ["(1,363)", "-1363"],
    ["( 1,363 )", "-1363"],
    ["\u22121,363", "-1363"],
    ["\u20131,363", "-1363"],
    ["  1,363\t", "1363"],
    ["１，３６３", "1363"],
    ["（１，３６３．５）", "-1363.5"],
    ["－１，３６３", "-1363"],
    ["9".repeat(40), "9".repeat(40)],
    [`0.${"0".repeat(38)}1`, `0.${"0".repeat(38)}1`],
  ])("%j is %s", (text, figure) => expect(parseDecimal(text)?.toFixed()).toBe(figure));
});

describe("a text that states none, or could mean two", () => {
  test.each([
    "", " ", "-", "()", "1e3", "0x10", "12,34", "1,2345", ",123", "1,,234", "1_000", "12,5OO", "1 363", "1.2.3", "1.", ".5", "+5",
    "--5", "-5-", "-(5)", "(-5)", "(5", "5)", "½", "٣", "HKD 5", "5%", "Infinity", "NaN", "五", "1".repeat(41), `0.${"0".repeat(40)}1`,
  ])("%j is refused", (text) => expect(parseDecimal(text)).toBeUndefined()); // prettier-ignore

  test("a figure with the mark of a footnote is refused, not read with a digit more", () => {
    expect(parseDecimal("100²")).toBeUndefined();
  });

  test("a comma for the decimal point is refused, not read a thousand times too large", () => {
    expect(parseDecimal("0,025")).toBeUndefined();
  });
});

describe("a figure as text", () => {
  test.each([
    ["25948809928", "25,948,809,928"],
    ["-1363.5", "-1,363.5"],
    ["999", "999"],
    ["1000", "1,000"],
    ["0.000000025", "0.000000025"],
    ["1234567.7654321", "1,234,567.7654321"],
    ["1e21", "1,000,000,000,000,000,000,000"],
    ["1e-30", "0.000000000000000000000000000001"],
    ["-0", "0"],
  ])("%s is printed as %s", (value, printed) => {
    expect(grouping(new Decimal(value))).toBe(printed);
    expect(digits(new Decimal(value))).toBe(printed.replace(/,/g, ""));
  });

  test.each([
    ["999999999999999", true],
    ["0.000000025", true],
    ["49800000000000000000000", false],
    ["9999999999999999", false],
    ["100000000000000.5", false],
  ])("whether a cell holds %s: %s", (value, fits) => expect(fitsCell(new Decimal(value))).toBe(fits));
});

describe("nothing of ours rounds", () => {
  const Exact = DecimalJs.clone({ precision: 1000, toExpNeg: -1000, toExpPos: 1000 });
  /** Any figure that is accepted: up to 40 digits with the point anywhere among them. */
  const figure = fc
    .tuple(fc.bigInt({ min: -(10n ** BigInt(maximumDigits)) + 1n, max: 10n ** BigInt(maximumDigits) - 1n }), fc.nat(39))
    .map(([n, places]) => withPoint(n, places))
    .filter((text) => text.replace(/\D/g, "").length <= maximumDigits);
  const read = (text: string) => parseDecimal(text) as Decimal;
  const equal = (value: unknown, expected: DecimalJs) => expect(digits(value as Decimal)).toBe(digits(expected));

  test("a figure is read to its last digit, with commas and without", () => {
    fc.assert(fc.property(figure, (text) => equal(parseDecimal(text), new Exact(text))));
    fc.assert(fc.property(figure, (text) => equal(parseDecimal(grouping(read(text))), new Exact(text))));
  });

  test("sums", () => {
    fc.assert(fc.property(fc.array(figure, { minLength: 1, maxLength: 60 }), (texts) => {
      equal(sum(texts.map(read)), texts.reduce<DecimalJs>((total, text) => total.plus(text), new Exact(0)));
    })); // prettier-ignore
  });

  test("balances and differences", () => {
    fc.assert(fc.property(figure, figure, (a, b) => {
      equal(closing(read(a), read(b)), new Exact(a).plus(b));
      equal(difference(read(a), read(b)), new Exact(a).minus(b));
    })); // prettier-ignore
  });

  test("share capital", () => {
    fc.assert(fc.property(figure, figure, (a, b) => equal(capital(read(a), read(b)), new Exact(a).times(b))));
  });
});

function withPoint(n: bigint, places: number): string {
  const bare = String(n < 0n ? -n : n).padStart(places + 1, "0");
  const whole = bare.slice(0, bare.length - places);
  return `${n < 0n ? "-" : ""}${whole}${places === 0 ? "" : `.${bare.slice(-places)}`}`;
}
