import { ofForm } from "../citations";
import type { MonthlyReturn, Place } from "../../model/monthly-return";
import { wrongCurrencyCodes } from "../currency-code";
import { absentAmong, convertiblesOf, eventsOf, isOver, warrantsOf } from "../rows-of-part-III";
import type { Rule } from "../rule";

const parts = ["options", "warrants", "convertibles", "otherMovements"] as const;

export const rule: Rule = {
  id: "III-currency-code",
  part: "III(A)",
  basis: "form",
  citations: [ofForm("the currencies of its lists")],
  expression: "currencies are three-letter codes, RMB and not CNY",
  severity: "explain",
  over: [],
  applies: isOver(parts),

  *check({ return: r }) {
    yield* absentAmong(r, parts);
    const currencies = currenciesOf(r);
    for (const [missing, currency] of currencies) if (currency === undefined) yield { missing };
    yield* wrongCurrencyCodes(currencies);
  },
};

function currenciesOf(r: MonthlyReturn): (readonly [at: Place, currency: string | undefined])[] {
  const funds = typeof r.options === "object" ? [["options.fundsRaised.currency", r.options.fundsRaised.currency] as const] : []; // prettier-ignore
  const instruments = [...warrantsOf(r), ...convertiblesOf(r)].flatMap(({ row, at }) => [
    [`${at}.currency`, row.currency] as const,
    [`${at}.price.currency`, row.price.currency] as const,
  ]);
  const events = eventsOf(r).map(({ row, at }) => [`${at}.price.currency`, row.price.currency] as const);
  return [...funds, ...instruments, ...events];
}
