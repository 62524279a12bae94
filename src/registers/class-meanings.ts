import type { ShareClass } from "../model/monthly-return";
import { classesShown } from "../model/share-class";
import { notApplicable } from "../model/shape";
import { exactly } from "./mapping";
import type { Meaning } from "./meanings";

/** The issuer's classes of shares as registers may write them: by name, letter or stock code, with or without leading zeros. */
export function classMeanings(classes: readonly ShareClass[]): readonly Meaning[] {
  const words = classes.map((shares) => wordsOf(shares, classes));
  return classesShown(classes).map((meaning, i) => {
    const others = new Set(words.flatMap((own, j) => (j === i ? [] : own.map(exactly))));
    // Words of several classes tell none of them.
    return { meaning, words: words[i].filter((one) => !others.has(exactly(one))) };
  });
}

/** Which of the classes a meaning names; the only class where there is one. */
export function classMeant(meaning: string, classes: readonly ShareClass[]): number | undefined {
  const at = classesShown(classes).indexOf(meaning);
  return at >= 0 ? at : meaning === "" && classes.length === 1 ? 0 : undefined;
}

function wordsOf(
  { kind = "", letter = "", stockCode = "", description = "" }: ShareClass,
  all: readonly ShareClass[],
): string[] {
  const bare = letter === notApplicable ? "" : letter.replace(/^class\s*/i, "");
  const lettered = bare === "" ? [] : [bare, `Class ${bare}`, `${bare} shares`, `${kind} ${letter}`, `${kind} Class ${bare}`, `${bare}股`, `${bare}類`, `${bare}类`]; // prettier-ignore
  const code = stockCode.replace(/^0+(?=\d)/, "");
  const codes = /^\d+$/.test(stockCode) ? [stockCode, code, code.padStart(4, "0"), `${stockCode}.HK`, `${code}.HK`] : [stockCode]; // prettier-ignore
  const isOnlyOfKind = all.filter((one) => one.kind === kind).length === 1;
  const names = isOnlyOfKind ? [kind, ...(/ordinary/i.test(kind) ? ["Ordinary", "普通股", "普通股份"] : [])] : [];
  return [...lettered, ...codes, ...names, description].filter((words) => words !== "");
}
