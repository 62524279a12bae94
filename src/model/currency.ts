/** What is written in place of the code that the form has. */
const writtenOtherwise: Readonly<Record<string, string>> = {
  CNY: "RMB",
  人民幣: "RMB",
  HK$: "HKD",
  港元: "HKD",
  US$: "USD",
  美元: "USD",
};

/** The code that the form has for a currency as written: RMB for CNY; undefined when no code can be meant for sure. */
export function codeOf(currency: string): string | undefined {
  const written = currency.normalize("NFKC").trim().toUpperCase();
  return writtenOtherwise[written] ?? (/^[A-Z]{3}$/.test(written) ? written : undefined);
}

/** Whether two cells mean one currency, however each writes it. */
export function isSameCurrency(a: string, b: string): boolean {
  return a === b || (codeOf(a) !== undefined && codeOf(a) === codeOf(b));
}
