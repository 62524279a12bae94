/** Languages that the form is laid out in. */
export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

/** Words of the form, in its languages; "{class}" is a hole that the name of a class fills. Without Chinese words of its own, English stands in both. */
export interface Wording {
  readonly en: string;
  readonly zh?: string;
}

const hole = "{class}";

/** The words in a language. */
export function wordsIn(wording: Wording, language: Language): string {
  return wording[language] ?? wording.en;
}

/** A text as labels are compared: width, case, spaces, colons, hyphens and references to notes make no difference. */
export function fold(text: string): string {
  const known = folds.get(text);
  if (known !== undefined) return known;
  if (folds.size > mostFolds) folds.clear();
  const folded = foldAnew(text);
  folds.set(text, folded);
  return folded;
}

/** Sheets repeat the same few labels many times over. */
const folds = new Map<string, string>();
const mostFolds = 5000;

function foldAnew(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\(\s*(notes?\s|[註注])[\d\s,、及and]*\)/g, "")
    .replace(/[\s:\-\u2010-\u2015]+/g, "");
}

/** Whether a cell's text is the label, in any language of it, whatever fills its hole. */
export function isWording(wording: Wording, text: string): boolean {
  const folded = fold(text);
  return languages.some((language) => {
    const words = wordsIn(wording, language);
    if (!words.includes(hole)) return fold(words) === folded;
    const [before = "", after = ""] = words.split(hole).map(fold);
    return folded.length >= before.length + after.length && folded.startsWith(before) && folded.endsWith(after);
  });
}

/** The language whose words a text is; English where both have the same. */
export function languageOf(wording: Wording, text: string): Language {
  return languages.find((language) => fold(wordsIn(wording, language)) === fold(text)) ?? "en";
}

/** A label as a formula whose hole is filled by the class's kind and letter in two cells: ="Total A ("&…&"):" */
export function wordingFormula(words: string, kind: string, letter: string, wordsForNone: readonly string[]): string {
  const [before = "", after = ""] = words.split(hole);
  const none = ["", ...wordsForNone].map((one) => `${letter}="${one}"`).join(",");
  const name = `TRIM(${kind}&IF(OR(${none}),""," "&${letter}))`;
  return `=${quoted(before)}${name}${quoted(after, true)}`;
}

/** The words with their hole filled. */
export function filled(words: string, className: string): string {
  return words.replace(hole, () => className);
}

function quoted(text: string, after = false): string {
  if (text === "") return "";
  const literal = `"${text.replace(/"/g, '""')}"`;
  return after ? `&${literal}` : `${literal}&`;
}
