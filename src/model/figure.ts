import { Decimal, digits, grouping, maximumDigits, parseDecimal } from "./decimal";

/**
 * What a figure's cell says: a figure; words in its place ("Not applicable", "Nil", "-"), kept as filed; or nothing (null).
 * A property that is undefined is absent: the figure is not in hand, or, where the form computes it, nothing is asserted.
 */
export type Figure = Decimal | string | null;

/** Words that stand where a figure would, and among them those that say nil. A dash before a figure in brackets is its sign; words may have a note's number. */
const nil = "(nil|none|n\\/?a|not applicable|不適用|無)(\\s*\\((?!\\s*[\\d,.]{3,}\\s*\\)).*\\))?";
const dash = "[-\\u2013\\u2014]+(\\s*\\((?![\\s\\d,.]*\\)).*\\))?";
const elsewhere = "(see (the )?remarks?.*|no par( value)?|無面值|見備註)(\\s*\\(.*\\))?";
const wordsForNone = new RegExp(`^(${nil}|${dash}|${elsewhere})\\.?$`, "i");
const wordsForNil = new RegExp(`^(${nil}|${dash})\\.?$`, "i");
const digitsOfCell = 15;

/** The figure that a text states, blank and words for none included; undefined when it can't be read as any. */
export function parseFigure(text: string): Figure | undefined {
  const bare = text.trim();
  if (bare === "") return null;
  if (wordsForNone.test(bare)) return bare;
  return parseDecimal(bare);
}

/** A double from a cell as the figure it shows; undefined beyond the digits that are accepted. */
export function figureOfNumber(value: number): Decimal | undefined {
  if (!Number.isFinite(value)) return undefined;
  // A cell shows 15 digits; what a double has beyond them is a residue of its own.
  const figure = new Decimal(Number(value.toPrecision(digitsOfCell)));
  return digits(figure).replace(/\D/g, "").length > maximumDigits ? undefined : figure;
}

/** The same figure, the same words, or both blank; absent is like nothing, not even absent. */
export function same(a: Figure | undefined, b: Figure | undefined): boolean {
  if (Decimal.isDecimal(a) && Decimal.isDecimal(b)) return a.equals(b);
  return a === b && a !== undefined;
}

/** The figure's number, nil for blank and for words that say nil; undefined when absent, or when words point elsewhere ("See Remarks"). */
export function numberOf(figure: Figure | undefined): Decimal | undefined {
  if (figure === undefined || Decimal.isDecimal(figure)) return figure;
  return figure === null || wordsForNil.test(figure) ? new Decimal(0) : undefined;
}

/** Whether words stand there that neither are a figure nor say nil. */
export function pointsElsewhere(figure: Figure): boolean {
  return typeof figure === "string" && !wordsForNil.test(figure);
}

/** Whether a cell says that there is nothing: blank, words for none, or 0. */
export function isNil(figure: Figure): boolean {
  return !Decimal.isDecimal(figure) || figure.isZero();
}

/** A figure for a document: plain digits, the words, or "" for blank. */
export function figureText(figure: Figure): string {
  return Decimal.isDecimal(figure) ? digits(figure) : (figure ?? "");
}

/** A figure for a reader: with thousands commas, the words, or "blank". */
export function figureShown(figure: Figure): string {
  return Decimal.isDecimal(figure) ? grouping(figure) : (figure ?? "blank");
}
