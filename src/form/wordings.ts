import type { LabelCell, OrdinalCell, Wording } from "../sheet/spec";

type Options = Partial<Pick<LabelCell, "across" | "classAt">>;

const labelled =
  (look: LabelCell["look"]) =>
  (en: string, zh?: string, options: Options = {}): LabelCell => ({
    label: zh === undefined ? { en } : { en, zh },
    look,
    ...options,
  });

/** Heading of a part. */
export const heading = (words: Wording, options: Options = {}): LabelCell => ({
  label: words,
  look: "heading",
  ...options,
});
/** Label before a cell. */
export const caption = labelled("caption");
/** Label above a column. */
export const header = labelled("header");
/** Prescribed text. */
export const prose = labelled("prose");
/** Label of a total. */
export const total = labelled("total");

export const classOrdinal: OrdinalCell = { ordinal: "1." };
export const rowOrdinal: OrdinalCell = { ordinal: "1)." };
export const itemOrdinal: OrdinalCell = { ordinal: "(i)" };
