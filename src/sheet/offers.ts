import { fold, languages, wordsIn, type Language, type Wording } from "./wording";

/** Characters that Excel takes as the source of a list. */
const longestList = 255;

/** A value as its cell shows it: the words of the list that offers it, in the language of the sheet. */
export function shownValue(value: unknown, offers: readonly Wording[] | undefined, language: Language): unknown {
  const offered = offers?.find(({ en }) => en === value);
  return offered ? wordsIn(offered, language) : value;
}

/** What a cell says, in the words of the return: a listed value is the same in every language. */
export function listedValue(text: string, offers: readonly Wording[] | undefined): string {
  const folded = fold(text);
  const offered = offers?.find((one) => languages.some((language) => isOther(one, language) && fold(wordsIn(one, language)) === folded)); // prettier-ignore
  return offered ? offered.en : text;
}

/** The words that a cell's drop-down offers, as many as Excel takes, with the one that stands in the cell already; a list can't hold a comma. */
export function offersIn(offers: readonly Wording[], language: Language, value: unknown): readonly string[] {
  const all = offers.map((one) => wordsIn(one, language));
  const words = all.filter((_, i) => all.slice(0, i + 1).join(",").length <= longestList);
  const isOwn = typeof value === "string" && value !== "" && !value.includes(",") && !words.includes(value);
  const joined = [...words, value as string];
  return isOwn && joined.join(",").length <= longestList ? joined : words;
}

/** English words are kept as they were typed. */
function isOther(one: Wording, language: Language): boolean {
  return language !== "en" && wordsIn(one, language) !== one.en;
}
