import { narrowed } from "./cell";

/** Words that head a row which adds others up, or that may be the name of something as well; undefined for any other words. */
export type TotalWords = "total" | "mayBeTotal" | undefined;

const english = "(?:sub ?-? ?|grand )?totals?";
const chinese = "(?:合計|合计|小計|小计|總計|总计|總數|总数|共計|共计)";
/** What is added up follows after a mark or a small word, or stands before: "Total (2018 Plan)", "2018 Plan Total", "2018計劃小計". */
const totals = new RegExp(`^${english}( ?[:\\-\u2013\u2014(].*| (for|of) .*)?$|(^| )${english} ?:?$|^(本[頁页])?${chinese}( ?[:(].*)?$|${chinese} ?:?$`, "i"); // prettier-ignore
const mayBeTotals = new RegExp(`^(${english} |${chinese})`, "i");
/** Most words, told at once: they neither begin nor end as a total does, nor with a character that must be looked at closer. */
const mayBe =
  /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*($|sub|grand|total|[合小總总共本]|[\uff01-\uff5e])|(totals?|[計计數数])[^\p{L}\d]*$/iu;

/** Characters with which words begin and end that are looked at, for a regular expression takes its time. */
const [begins, ends] = [/[^\w([{"'&]|[sgt]/i, /[^a-z\d)\]"'&]|[ls]/i].map((one) =>
  Array.from({ length: 127 }, (_, code) => one.test(String.fromCharCode(code))),
);

/** Whether words are none of a total, without looking at them closely. */
export function isSurelyNoTotal(words: string): boolean {
  const [first, last] = [words.charCodeAt(0), words.charCodeAt(words.length - 1)];
  return (!begins[first] && first < 127 && !ends[last] && last < 127) || !mayBe.test(words);
}

/** Whether words are those of a total. "Total" before a name may be part of it, as in "Total Rewards Plan". */
export function totalWords(words: string): TotalWords {
  const bare = narrowed(words).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
  return totals.test(bare) ? "total" : mayBeTotals.test(bare) ? "mayBeTotal" : undefined;
}
