import { notApplicable as notApplicableInReturn, notInHand as notInHandInReturn } from "../model/shape";
import { fold, languages, wordsIn, type Wording } from "./wording";

/** The words beside a heading that say that the part does not apply. */
export const notApplicable: Wording = { en: notApplicableInReturn, zh: "不適用" };
/** The words beside a heading, or in a cell, that say that what belongs there is not in hand. */
export const notInHand: Wording = { en: notInHandInReturn, zh: "未有資料" };

/** Whether a text is the words, in any language. */
export function says(wording: Wording, text: string): boolean {
  return languages.some((language) => fold(wordsIn(wording, language)) === fold(text));
}
