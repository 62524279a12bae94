import { codeOf } from "../model/currency";
import type { Place } from "../model/monthly-return";
import type { Breach } from "./rule";

const wordsForNone = /^(n\/?a|not applicable|不適用|無|nil|none|[-\u2013\u2014]+)$/i;

/** The currencies that are not written as the form's code, each once, where it is first written, for other cells may follow it; blank and words for none pass. */
export function* wrongCurrencyCodes(
  currencies: Iterable<readonly [at: Place, currency: string | undefined]>,
): Iterable<Breach> {
  const found = new Set<string>();
  for (const [at, currency = ""] of currencies) {
    const code = codeOf(currency);
    const isNone = currency === "" || wordsForNone.test(currency.trim());
    if (isNone || code === currency || found.has(currency)) continue;
    found.add(currency);
    yield { at, words: { currency, code: code ?? "" }, ...(code !== undefined && { fix: { place: at, to: code } }) };
  }
}
