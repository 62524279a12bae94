import { Decimal } from "../model/decimal";
import type { Figure } from "../model/figure";

/** What an event does to a column: raises it, lowers it, leaves it; or any of them. */
export type Sign = "+" | "-" | "0" | "any";

/** A kind of event of III(E), by its words, and what it does to issued shares (excluding treasury shares) and to treasury shares. */
export interface EventSigns {
  readonly kind: string;
  readonly words: RegExp;
  readonly issued: readonly Sign[];
  readonly treasury: readonly Sign[];
  /** Whether shares leave one of the two columns for the other, so that both figures are one number. */
  readonly isTransfer?: true;
}

const repurchase = /re-?purchas|buy-?\s?back|bought back|redemption|redeem|回購|購回|贖回/i;
const and = (...all: readonly RegExp[]) =>
  new RegExp(`^${all.map(({ source }) => `(?=.*(?:${source}))`).join("")}`, "is");

/** Kinds of event; the first whose words an event has is its kind. */
const kinds: readonly EventSigns[] = [
  { kind: "conversion", words: /conver(?:sion|ted|t)\b|re-?classif|re-?designat|轉換/i, issued: ["any"], treasury: ["any"] },
  { kind: "reorganisation", words: /reorgani[sz]|reduction|redenominat/i, issued: ["any"], treasury: ["any"] },
  { kind: "sub-division", words: /sub-?divi|share split|stock split/i, issued: ["+", "0"], treasury: ["+", "0"] },
  { kind: "consolidation", words: /consolidat/i, issued: ["-", "0"], treasury: ["-", "0"] },
  { kind: "not yet cancelled", words: /not (?:yet )?(?:been )?cancel/i, issued: ["0"], treasury: ["0"] },
  { kind: "held as treasury shares", words: and(repurchase, /treasury|庫存/), issued: ["-"], treasury: ["+"], isTransfer: true },
  { kind: "cancellation of treasury shares", words: /cancell?(?:ation|ed)(?: of)? treasury|treasury shares cancelled|註銷庫存/i, issued: ["0"], treasury: ["-"] },
  { kind: "sale or transfer of treasury shares", words: and(/\b(?:re-?)?(?:sale|sold|transfer)|出售|轉讓/, /treasury|庫存/), issued: ["+"], treasury: ["-"], isTransfer: true },
  { kind: "repurchase", words: repurchase, issued: ["-", "0"], treasury: ["+", "0"] },
  { kind: "cancellation", words: /cancel|forfeit|surrender|revers|註銷/i, issued: ["any"], treasury: ["any"] },
  { kind: "issue", words: /placing|rights issue|open offer|bonus|scrip|consideration issue|subscription|allotment|capitali[sz]ation|issue of|配售|供股|紅股|代價發行/i, issued: ["+"], treasury: ["0"] },
]; // prettier-ignore

/** Events that the form's list words: what they do is certain. */
const listed =
  /^(placing|rights issue|bonus issue|scrip dividend|consideration issue|open offer|subscription|(repurchase|redemption) of shares|(sale|cancellation) of treasury shares)/i;

/** Whether an event stands in the words of the form's list, and not in the issuer's own. */
export function isListedEvent(event: string): boolean {
  return listed.test(event.trim());
}

/** What an event does by its words; undefined for words that name no kind of event. */
export function signsOfEvent(event: string): EventSigns | undefined {
  return kinds.find(({ words }) => words.test(event));
}

/** What a figure does to its column; undefined for words that point elsewhere and for what is absent. */
export function signOf(figure: Figure): Sign {
  if (!Decimal.isDecimal(figure) || figure.isZero()) return "0";
  return figure.isNegative() ? "-" : "+";
}

/** Whether a figure does to its column one of the things that its event may do. */
export function isAmong(expected: readonly Sign[], figure: Figure): boolean {
  return expected.includes("any") || expected.includes(signOf(figure));
}

/** Whether a figure does the very opposite of what its event does. */
export function isOpposite(expected: readonly Sign[], figure: Figure): boolean {
  const sign = signOf(figure);
  return sign !== "0" && !isAmong(expected, figure) && expected.includes(sign === "+" ? "-" : "+");
}
