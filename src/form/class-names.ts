import type { ShareClass } from "../model/monthly-return";
import { notApplicable } from "../model/shape";
import { className } from "../model/share-class";
import { shownValue } from "../sheet/offers";
import type { Language } from "../sheet/wording";
import { kindsOfShares, lettersOfShares } from "./listed-values";

/** The name of a class of shares in a language, for labels that carry it; "" when not in hand. */
export function nameOfClass(shares: unknown, language: Language, ofLetter = language): string {
  if (shares === undefined) return "";
  const { kind = "", letter = "", ...rest } = shares as ShareClass;
  const lettered = letter === notApplicable ? "" : String(shownValue(letter, lettersOfShares, ofLetter));
  return className({ ...rest, kind: String(shownValue(kind, kindsOfShares, language)), letter: lettered });
}
