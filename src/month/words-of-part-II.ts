import type { WordsOfPartII } from "../registers/fill-part-II";
import type { Texts } from "../texts/texts";

/** What the rows of III are called as a source of Part II. */
export function wordsOfPartII({ filling }: Texts): WordsOfPartII {
  return {
    totalOfPartIII: filling.totalOfPartIII,
  };
}
