import { codeOf } from "../model/currency";
import { folded } from "./folded";

const brackets = /[(（[【]([^()（）[\]【】]*)[)）\]】]\s*$/;
/** What stands in brackets after a header and changes nothing of it: a note, a letter of a column, how days are written. */
const ofNoMatter = /^(?![km]$)(notes?|附註|附注|註|注)? ?[a-z\d]{0,3}$|^[dmy\-/. ]{2,}$/i;
/** Figures under such a header are not those of single shares, options or dollars. */
const multiples =
  /['’`]000|\b(thousands?|millions?|billions?|cents?|lots|percent|mn|bn)\b|\$ ?[km]\b|[%萬万億亿]|千[股元份]|[(（]千[)）]|[港美]仙|百分/i;

/** Whether a header says that the figures below it are thousands, cents, lots and the like, which can't be read as what they count. */
export function isOfMultiples(header: string): boolean {
  return multiples.test(header);
}

/** The currency that a header names in brackets: "Exercise price (HK$)". */
export function currencyOfHeader(header = ""): string | undefined {
  const named = /[(（[]([^)）\]]+)[)）\]]/.exec(header)?.[1];
  return named === undefined ? undefined : codeOf(named);
}

/** Whether the words of a header are the same without what stands in brackets at its end; the names are those of its field. */
export function isSameWithoutBrackets(header: string, names: readonly string[]): boolean {
  const inBrackets = brackets.exec(header.normalize("NFKC"))?.[1]?.trim();
  if (inBrackets === undefined || ofNoMatter.test(inBrackets)) return true;
  return codeOf(inBrackets) !== undefined || names.includes(folded(inBrackets));
}
