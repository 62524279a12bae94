import { printedDate } from "../model/calendar-date";
import type { WordsOfPartII } from "../registers/fill-part-II";
import type { Texts } from "../texts/texts";

/** Words of the steps that lead to Part II. */
export function wordsOfPartII({ filling }: Texts): WordsOfPartII {
  return {
    closing: (date) => filling.registrarClosing(printedDate(date)),
    opening: filling.lessOpening,
    totalOfPartIII: filling.totalOfPartIII,
  };
}
