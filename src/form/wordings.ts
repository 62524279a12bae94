import type { LabelCell, MarginCell, OrdinalCell, Wording } from "../sheet/spec";
import { chineseOf } from "./chinese";

type Options = Partial<Pick<LabelCell, "across" | "classAt">>;

/** Words of the form in its languages. */
export function wording(en: string): Wording {
  const zh = chineseOf(en);
  return zh === undefined ? { en } : { en, zh };
}

const labelled =
  (look: LabelCell["look"]) =>
  (words: string | Wording, options: Options = {}): LabelCell => ({
    label: typeof words === "string" ? wording(words) : words,
    look,
    ...options,
  });

/** Heading of a part. */
export const heading = labelled("heading");
/** Label before a cell. */
export const caption = labelled("caption");
/** Label above a column. */
export const header = labelled("header");
/** Prescribed text. */
export const prose = labelled("prose");
/** Label of a total. */
export const total = labelled("total");
/** Words of ours beside the form. */
export const margin = (en: string, look?: MarginCell["look"]): MarginCell => ({
  margin: wording(en),
  ...(look && { look }),
});

export const classOrdinal: OrdinalCell = { ordinal: "1." };
export const rowOrdinal: OrdinalCell = { ordinal: "1)." };
export const itemOrdinal: OrdinalCell = { ordinal: "(i)" };
