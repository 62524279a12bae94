import { figureText, parseFigure } from "../../src/model/figure";
import type { IssuedClass } from "../../src/model/monthly-return";
import { marketValueInDollars, reaches, thresholdNamed } from "../../src/model/public-float";

const figure = (text: string) => (text === "absent" ? undefined : parseFigure(text));

test.each([
  ["Initial Prescribed Threshold - 25% of the total number of issued shares in the class", "25", undefined, false],
  ["Waiver - 16.7 %", "16.7", undefined, false],
  ["Alternative Threshold", "10", "1000000000", false],
  ["ALTERNATIVE THRESHOLD - 10% and HKD 1 billion", "10", "1000000000", false],
  ["A+H issuers - 5% or HKD 1 billion", "5", "1000000000", true],
  ["Issuers of A + H shares", "5", "1000000000", true],
  ["a+h", "5", "1000000000", true],
  ["As agreed with the Exchange", undefined, undefined, false],
  ["２５％ of the class", "25", undefined, false],
])("the threshold %j", (words, percentage, marketValue, isEither) => {
  const named = thresholdNamed(words);
  expect(named.percentage && figureText(named.percentage)).toBe(percentage);
  expect(named.marketValue && figureText(named.marketValue)).toBe(marketValue);
  expect(named.isEither).toBe(isEither);
});

describe("whether figures reach a threshold", () => {
  test.each([
    ["25%", "25", "", true],
    ["25%", "24.99", "", false],
    ["25%", "", "", undefined],
    ["25%", "absent", "", undefined],
    ["As agreed", "25", "2,000,000,000", undefined],
    ["Alternative", "10", "1,000,000,000", true],
    ["Alternative", "9.99", "1,000,000,000", false],
    ["Alternative", "10", "999,999,999.99", false],
    ["Alternative", "10", "", undefined],
    ["Alternative", "9.99", "", false],
    ["Alternative", "", "1", false],
    ["A+H", "5", "1", true],
    ["A+H", "4.99", "1,000,000,000", true],
    ["A+H", "4.99", "999,999,999", false],
    ["A+H", "5", "", true],
    ["A+H", "4.99", "", undefined],
  ])("%s by %s%% and HKD %s: %s", (words, percentage, marketValue, reached) => {
    const held = { percentage: figure(percentage), marketValue: figure(marketValue) };
    expect(reaches(thresholdNamed(words), held)).toBe(reached);
  });
});

test.each([
  ["HKD", "1"],
  ["HK$", "1"],
  ["港元", "1"],
  ["USD", undefined],
  [undefined, undefined],
])("a market value in %s is, in Hong Kong dollars, %s", (currency, inDollars) => {
  const publicFloat = { marketValue: { currency, amount: figure("1") } };
  const value = marketValueInDollars({ publicFloat } as IssuedClass);
  expect(value === undefined ? undefined : figureText(value)).toBe(inDollars);
});
