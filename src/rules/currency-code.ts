import type { Place } from "../model/monthly-return";
import type { Breach } from "./rule";

/** What is written in place of the code that the form has. */
const writtenOtherwise: Readonly<Record<string, string>> = {
  CNY: "RMB",
  人民幣: "RMB",
  HK$: "HKD",
  港元: "HKD",
  US$: "USD",
  美元: "USD",
};
const wordsForNone = /^(n\/?a|not applicable|不適用|無|nil|none|[-\u2013\u2014]+)$/i;

/** The code that the form has for a currency as written: RMB for CNY; undefined when no code can be meant for sure. */
export function codeOf(currency: string): string | undefined {
  const written = currency.normalize("NFKC").trim().toUpperCase();
  return writtenOtherwise[written] ?? (/^[A-Z]{3}$/.test(written) ? written : undefined);
}

/** Whether two cells mean one currency, however each writes it. */
export function isSameCurrency(a: string, b: string): boolean {
  return a === b || (codeOf(a) !== undefined && codeOf(a) === codeOf(b));
}

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
