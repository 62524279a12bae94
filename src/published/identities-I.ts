import { capital, totalIn } from "../model/balance";
import { isSameCurrency } from "../model/currency";
import type { MonthlyReturn } from "../model/monthly-return";
import { classesOf } from "../model/parts";
import { areEqual, at, figures, sums, type Identity } from "./identity";
import type { Value } from "./line";

/** Part I: numbers and capital brought forward, number of shares x par value = capital, and the total of the classes' capital. */
export function identitiesOfPartI({ authorised }: MonthlyReturn): Identity[] {
  const classes = classesOf(authorised).map((_, i) => `authorised.classes[${i}]`);
  const totals = typeof authorised === "object" ? authorised.totals : [];
  return [
    ...classes.flatMap((entry) => [
      sums([at(entry, "number.opening"), at(entry, "number.change")], at(entry, "number.closing")),
      capitalOf(entry, "opening"),
      capitalOf(entry, "closing"),
      changeOfCapital(entry),
    ]),
    ...totals.map((_, i) => totalOf(classes, `authorised.totals[${i}]`)),
  ];
}

function capitalOf(entry: string, line: "opening" | "closing"): Identity {
  const [par, stated] = [`par.${line}`, `capital.${line}`];
  return {
    places: [`number.${line}`, `${par}.amount`, `${par}.currency`, `${stated}.currency`, `${stated}.amount`].map(
      (field) => at(entry, field),
    ),
    holds: ([number, amount, currency, ofCapital, is]) => {
      const [shares, value] = figures([number, amount]);
      const expected = capital(shares, value);
      return expected !== null && is !== null && areOneCurrency(currency, ofCapital)
        ? areEqual(is, expected)
        : undefined;
    },
  };
}

function changeOfCapital(entry: string): Identity {
  const [opening, change, closing] = ["opening", "change", "closing"].map((line) =>
    at(entry, `capital.${line}.amount`),
  );
  const currencies = ["opening", "closing"].map((line) => at(entry, `capital.${line}.currency`));
  const { places, holds } = sums([opening, change], closing);
  return {
    places: [...places, ...currencies],
    holds: (values) => (areOneCurrency(values[3], values[4]) ? holds(values.slice(0, 3)) : undefined),
  };
}

function totalOf(classes: readonly string[], total: string): Identity {
  const fields = ["capital.closing.amount", "capital.closing.currency", "par.closing.currency"];
  return {
    places: [
      ...["currency", "amount"].map((field) => at(total, field)),
      ...classes.flatMap((entry) => fields.map((field) => at(entry, field))),
    ],
    holds: ([currency, is, ...ofClasses]) => {
      if (typeof currency !== "string" || is === null) return undefined;
      const capitals = classes.map((_, i) => ofClasses.slice(3 * i, 3 * i + 3));
      const amounts = capitals.map(([amount, stated, ofPar]) => ({
        amount: figures([amount])[0],
        currency: wordsOf(stated ?? ofPar),
      }));
      return areEqual(is, totalIn(currency, amounts));
    },
  };
}

/** A currency that is not printed is the same; the form computes it so. */
function areOneCurrency(a: Value, b: Value): boolean {
  return a === undefined || b === undefined || isSameCurrency(String(a), String(b));
}

function wordsOf(value: Value): string | undefined {
  return typeof value === "string" ? value : undefined;
}
