import { capital, capitalChange, closing, difference, negated, sum, totalIn } from "../../src/model/balance";
import { figureText, parseFigure, type Figure } from "../../src/model/figure";

/** A figure by its text; "absent" for one that is not in hand. */
const figure = (text: string): Figure | undefined => (text === "absent" ? undefined : parseFigure(text));
const shown = (one: Figure | undefined) => (one === undefined ? "absent" : figureText(one));

test.each([
  ["1 and 2", ["1", "2"], "3"],
  ["a figure and blank", ["1", ""], "1"],
  ["a figure and words for nil", ["1", "Nil"], "1"],
  ["blanks only: blank, which is not 0", ["", ""], ""],
  ["nothing: blank", [], ""],
  ["0 and blank: 0", ["0", ""], "0"],
  ["words for nil only: 0", ["Nil", "-"], "0"],
  ["one that is absent", ["1", "absent"], "absent"],
  ["blank and absent", ["", "absent"], "absent"],
  ["one that is said elsewhere", ["1", "See Remarks"], "absent"],
  ["one that is said elsewhere, first", ["See Remarks", "1", "2"], "absent"],
  ["a decrease", ["5", "(7)"], "-2"],
])("the sum of %s", (_, figures, total) => {
  expect(shown(sum(figures.map(figure)))).toBe(total);
});

test("the balance at close of the month is that at close of preceding month plus the change", () => {
  expect(shown(closing(figure("478,272,000"), figure("-272,000")))).toBe("478000000");
  expect(shown(closing(figure("absent"), figure("1")))).toBe("absent");
});

test.each([
  ["1,992,000,000,000", "0.000000025", "49800"],
  ["0", "0.01", "0"],
  ["", "0.01", ""],
  ["10", "", ""],
  ["10", "No par value", ""],
  ["absent", "0.01", "absent"],
  ["10", "absent", "absent"],
])("share capital: %s x %s is %j", (number, par, product) => {
  expect(shown(capital(figure(number), figure(par)))).toBe(product);
});

test.each([
  ["3", "1", "2"],
  ["1", "3", "-2"],
  ["", "0", "0"],
  ["Nil", "1", "-1"],
  ["absent", "1", "absent"],
  ["1", "absent", "absent"],
  ["See Remarks", "1", "absent"],
  ["1", "See Remarks", "absent"],
])("%s less %s is %s", (asserted, calculated, gap) => {
  expect(shown(difference(figure(asserted), figure(calculated)))).toBe(gap);
});

describe("the total in a currency", () => {
  const money = (currency: string | undefined, amount: string) => ({ currency, amount: figure(amount) });

  test.each([
    ["is of the amounts in it", [money("HKD", "1"), money("USD", "5"), money("HKD", "2")], "3"],
    ["is blank when none is in it", [money("USD", "5")], ""],
    ["is blank when those in it are", [money("HKD", ""), money("USD", "5")], ""],
    ["is absent while a currency is, for it might be the one", [money("HKD", "1"), money(undefined, "2")], "absent"],
    ["is absent while an amount in it is", [money("HKD", "absent"), money("HKD", "2")], "absent"],
    ["does not wait for an amount in another", [money("HKD", "1"), money("USD", "absent")], "1"],
  ])("%s", (_, amounts, total) => {
    expect(shown(totalIn("HKD", amounts))).toBe(total);
  });
});

test.each([
  ["5", "-5"],
  ["-5", "5"],
  ["", ""],
  ["Nil", "Nil"],
  ["absent", "absent"],
])("a decrease by %s is stated as %j", (left, stated) => {
  expect(shown(negated(figure(left)))).toBe(stated);
});

test.each([
  ["100", "500", "400", "100"],
  ["-100", "400", "500", "-100"],
  ["", "500", "500", ""],
  ["0", "500", "500", "0"],
  ["", "500", "400", "100"],
  ["1", "", "400", ""],
  ["1", "500", "", ""],
  ["", "absent", "500", "absent"],
  ["1", "500", "absent", "absent"],
  ["absent", "500", "500", "0"],
])("beside a change of %j shares, capital of %s after %s changes by %j", (change, after, before, changed) => {
  expect(shown(capitalChange(figure(change), figure(after), figure(before)))).toBe(changed);
});
