import { Decimal } from "../../src/model/decimal";
import { figureOfNumber, figureShown, figureText, isNil, numberOf, parseFigure, same } from "../../src/model/figure";

describe("what a cell of figures says", () => {
  test.each(["", "   ", "\n"])("%j is blank", (text) => expect(parseFigure(text)).toBeNull());

  test.each([
    "Nil", "NIL", "None", "N/A", "n/a", "NA", "Not applicable", "-", "--", "See Remarks", "See the remark below", "No par", "No par value",
    "Nil (2025: Nil)", "N/A.", "- (Note 2)", "不適用 (5)",
  ])("%j is words for none, kept as filed", (text) => expect(parseFigure(` ${text} `)).toBe(text)); // prettier-ignore

  test("a figure is its number", () => expect(parseFigure(" 1,363 ")).toEqual(new Decimal(1363)));

  test.each(["about 1,363", "1,363 shares", "Nill", "?", "nil 5", "-(1,000)", "- (1,000)", "Nil (1,000)"])(
    "%j can't be read",
    (text) => {
      expect(parseFigure(text)).toBeUndefined();
    },
  );
});

describe("a number from a cell", () => {
  test.each([
    [0.1, "0.1"],
    [1992000000000, "1992000000000"],
    [0.000000025, "0.000000025"],
    [1e21, "1000000000000000000000"],
    [-1363.5, "-1363.5"],
  ])("%p is the figure that its cell shows: %s", (value, shown) =>
    expect(figureOfNumber(value)?.toFixed()).toBe(shown),
  );

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e40, 5e-324])("%p is none", (value) => {
    expect(figureOfNumber(value)).toBeUndefined();
  });
});

describe("blank, 0, words for none and absent are four different things", () => {
  const five = new Decimal(5);
  test.each([
    ["blank", null, { nil: true, number: "0", text: "", shown: "blank" }],
    ["0", new Decimal(0), { nil: true, number: "0", text: "0", shown: "0" }],
    ["words", "Nil", { nil: true, number: "0", text: "Nil", shown: "Nil" }],
    [
      "a figure",
      new Decimal("-25948809928.5"),
      { nil: false, number: "-25948809928.5", text: "-25948809928.5", shown: "-25,948,809,928.5" },
    ],
  ])("%s", (_, figure, { nil, number, text, shown }) => {
    // prettier-ignore
    expect(isNil(figure)).toBe(nil);
    expect(numberOf(figure)?.toFixed()).toBe(number);
    expect(figureText(figure)).toBe(text);
    expect(figureShown(figure)).toBe(shown);
  });

  test("what is absent has no number, and is the same as nothing", () => {
    expect(numberOf(undefined)).toBeUndefined();
    expect(same(undefined, undefined)).toBe(false);
  });

  test.each([
    ["a figure and the same figure", five, new Decimal("5.00"), true],
    ["a figure and another", five, new Decimal(6), false],
    ["blank and blank", null, null, true],
    ["words and the same words", "Nil", "Nil", true],
    ["words and other words", "Nil", "N/A", false],
    ["blank and 0", null, new Decimal(0), false],
    ["blank and absent", null, undefined, false],
  ])("%s", (_, a, b, alike) => expect(same(a, b)).toBe(alike));
});
