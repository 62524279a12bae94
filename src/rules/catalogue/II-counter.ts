import { ofForm } from "../citations";
import { isExchangeCode } from "../../model/listed-class";
import type { Place, ShareClass } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import type { Breach, Missing, Rule } from "../rule";

export const rule: Rule = {
  id: "II-counter",
  part: "II",
  basis: "form",
  citations: [ofForm("Multi-counter stock code | currency | Description (v 1.0.2)")],
  expression: "multi-counter stock code = five digits, of no class, with a currency",
  severity: "explain",
  since: "1.0.2",
  over: ["issued"],

  *check({ return: r }) {
    const heads = classesOf(r.issued).map(({ shares }) => shares);
    for (const [i, { multiCounter }] of heads.entries()) {
      for (const [n, counter] of multiCounter.entries()) {
        yield* faultsOf(counter, `issued.classes[${i}].shares.multiCounter[${n}]`, heads);
      }
    }
  },
};

type Counter = ShareClass["multiCounter"][number];

function* faultsOf(
  { stockCode, currency }: Counter,
  at: `issued.classes[${number}].shares.multiCounter[${number}]`,
  heads: readonly ShareClass[],
): Iterable<Breach | Missing> {
  const owner = heads.findIndex((one) => one.stockCode !== undefined && one.stockCode === stockCode);
  const related: readonly Place[] = owner < 0 ? [] : [`issued.classes[${owner}].shares.stockCode`];
  if (stockCode === undefined) yield { missing: `${at}.stockCode` };
  else if (!isExchangeCode(stockCode)) yield { at: `${at}.stockCode`, words: { code: stockCode } };
  else if (owner >= 0) yield { at: `${at}.stockCode`, words: { taken: stockCode }, related };
  if (currency === undefined) yield { missing: `${at}.currency` };
  else if (currency === "") yield { at: `${at}.currency`, words: { counter: stockCode ?? "" } };
}
