import { authorisedAtClose, capitalAtClose, capitalAtOpening, parAtClose } from "../../src/model/authorised";
import { digits } from "../../src/model/decimal";
import type { AuthorisedClass, Money } from "../../src/model/monthly-return";
import { classesOf } from "../../src/model/parts";
import { filedReturn } from "../returns";

const of = (over: Record<string, unknown>): AuthorisedClass => {
  const written = Object.entries(over).map(([path, value]) => [`authorised.classes[0].${path}`, value] as const);
  return classesOf(filedReturn("01723-moon-inc-202601", Object.fromEntries(written)).authorised)[0];
};
const shown = ({ currency, amount }: Money) => [currency, amount && typeof amount === "object" ? digits(amount) : amount]; // prettier-ignore

test("the number at close is as asserted, else as the form computes it", () => {
  expect(String(authorisedAtClose(of({ "number.closing": "5" })))).toBe("5");
  expect(String(authorisedAtClose(of({ number: { opening: "5", change: "-2" } })))).toBe("3");
  expect(authorisedAtClose(of({ number: { opening: "5" } }))).toBeUndefined();
});

test("par value at close is as asserted, else as at close of preceding month", () => {
  expect(shown(parAtClose(of({ "par.closing": { currency: "USD", amount: "2" } })))).toEqual(["USD", "2"]);
  expect(shown(parAtClose(of({ "par.closing": {} })))).toEqual(["HKD", "0.01"]);
  expect(shown(parAtClose(of({ "par.closing": { currency: "", amount: "" } })))).toEqual(["HKD", "0.01"]);
  expect(parAtClose(of({ par: { opening: {}, closing: {} } }))).toEqual({});
});

test("share capital is as asserted, else number x par in the currency of par", () => {
  expect(shown(capitalAtClose(of({ "capital.closing": { currency: "USD", amount: "7" } })))).toEqual(["USD", "7"]);
  expect(shown(capitalAtClose(of({ "capital.closing": {} })))).toEqual(["HKD", "100000000"]);
  expect(shown(capitalAtOpening(of({ "capital.opening": { currency: "USD", amount: "7" } })))).toEqual(["USD", "7"]);
  expect(shown(capitalAtOpening(of({ "capital.opening": {} })))).toEqual(["HKD", "100000000"]);
  expect(capitalAtOpening(of({ "capital.opening": {}, par: { opening: {}, closing: {} } }))).toEqual({});
});
