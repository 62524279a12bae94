import { ofForm } from "../citations";
import type { AuthorisedClass, Place } from "../../model/monthly-return";
import { notApplicable } from "../../model/shape";
import { wrongCurrencyCodes } from "../currency-code";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "I-currency-code",
  part: "I",
  basis: "form",
  citations: [ofForm("Part I")],
  expression: "currency = a code of three letters; RMB, never CNY",
  severity: "explain",
  over: ["authorised"],

  *check({ return: { authorised } }) {
    if (authorised === undefined || authorised === notApplicable) return;
    const ofClasses = authorised.classes.flatMap(currenciesOf);
    const ofTotals = authorised.totals.map(
      ({ currency }, i) => [`authorised.totals[${i}].currency`, currency] as const,
    );
    const currencies: Currencies = [...ofClasses, ...ofTotals];
    const isAbsent = currencies.every(([, currency]) => currency === undefined);
    if (isAbsent) yield { missing: currencies[0]?.[0] ?? "authorised" };
    yield* wrongCurrencyCodes(currencies);
  },
};

type Currencies = readonly (readonly [at: Place, currency: string | undefined])[];

function currenciesOf({ par, capital }: AuthorisedClass, i: number): Currencies {
  const at = `authorised.classes[${i}]` as const;
  return [
    [`${at}.par.opening.currency`, par.opening.currency],
    [`${at}.par.closing.currency`, par.closing.currency],
    [`${at}.capital.opening.currency`, capital.opening.currency],
    [`${at}.capital.change.currency`, capital.change.currency],
    [`${at}.capital.closing.currency`, capital.closing.currency],
  ];
}
