import type { Wording } from "./spec";

const hole = "{class}";

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
    .replace(/\(\s*notes? [^)]*\)/g, "")
    .replace(/[\s:\-\u2010-\u2015]+/g, "");
}

/** Whether a cell's text is the label, in any language of it, whatever fills its hole. */
export function isWording(wording: Wording, text: string): boolean {
  const folded = fold(text);
  return languagesOf(wording).some((words) => {
    if (!words.includes(hole)) return fold(words) === folded;
    const [before = "", after = ""] = words.split(hole).map(fold);
    return folded.length >= before.length + after.length && folded.startsWith(before) && folded.endsWith(after);
  });
}

/** A label as a formula whose hole is filled by the class's kind and letter in two cells: ="Total A ("&…&"):" */
export function wordingFormula({ en }: Wording, kind: string, letter: string): string {
  const [before = "", after = ""] = en.split(hole);
  const name = `TRIM(${kind}&IF(OR(${letter}="",${letter}="Not applicable"),""," "&${letter}))`;
  return `=${quoted(before)}${name}${quoted(after, true)}`;
}

/** The label with its hole filled. */
export function filled({ en }: Wording, className: string): string {
  return en.replace(hole, () => className);
}

function languagesOf({ en, zh }: Wording): string[] {
  return zh === undefined ? [en] : [en, zh];
}

function quoted(text: string, after = false): string {
  if (text === "") return "";
  const literal = `"${text.replace(/"/g, '""')}"`;
  return after ? `&${literal}` : `${literal}&`;
}
