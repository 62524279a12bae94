import type { ShareClass } from "./monthly-return";

/** Whether a code is one of the Exchange's: five digits with leading zeros. */
export function isExchangeCode(code: string | undefined): boolean {
  return /^\d{5}$/.test(code?.trim() ?? "");
}

/** Whether the class is listed on the Exchange: as the return says, else as a code of the Exchange says; undefined when neither does. */
export function isListed({ listed, stockCode }: ShareClass): boolean | undefined {
  const said = saysListed(listed);
  return said ?? (isExchangeCode(stockCode) ? true : undefined);
}

/** What the form's Yes or No says; undefined for blank, absent and other words. */
export function saysListed(listed: string | undefined): boolean | undefined {
  const said = listed?.trim().toLowerCase();
  return said === "yes" ? true : said === "no" ? false : undefined;
}
