import { ofForm } from "../citations";
import type { IssuedClass, Place } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { isSince } from "../../model/versions";
import { wrongCurrencyCodes } from "../currency-code";
import type { Rule } from "../rule";

const firstWithFloat = "1.2.0";

export const rule: Rule = {
  id: "II-currency-code",
  part: "II",
  basis: "form",
  citations: [ofForm("Part II")],
  expression: "currency of a counter, and of market value = a code of three letters; RMB, never CNY",
  severity: "explain",
  over: ["issued"],

  *check({ return: r }) {
    const hasFloat = isSince(r.formVersion, firstWithFloat);
    const currencies = classesOf(r.issued).flatMap((one, i) => [
      ...ofCounters(one, i),
      ...(hasFloat ? [ofFloat(one, i)] : []),
    ]);
    for (const [missing, currency] of currencies) if (currency === undefined) yield { missing };
    yield* wrongCurrencyCodes(currencies);
  },
};

type Currency = readonly [at: Place, currency: string | undefined];

function ofCounters({ shares }: IssuedClass, i: number): Currency[] {
  return shares.multiCounter.map(({ currency }, j) => [
    `issued.classes[${i}].shares.multiCounter[${j}].currency`,
    currency,
  ]);
}

function ofFloat({ publicFloat }: IssuedClass, i: number): Currency {
  return [`issued.classes[${i}].publicFloat.marketValue.currency`, publicFloat.marketValue.currency];
}
