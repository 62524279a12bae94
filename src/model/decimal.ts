import DecimalJs from "decimal.js";

/** Digits a figure may have, before and after the point together; a longer one is refused, so nothing ever rounds. */
export const maximumDigits = 40;

/** The one clone of decimal.js that figures live in: its precision is out of reach of sums and products of accepted figures. */
export const Decimal = DecimalJs.clone({ precision: 400, toExpNeg: -400, toExpPos: 400, defaults: true });
export type Decimal = DecimalJs;

const plain = /^\d+(\.\d+)?$/;
const grouped = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const fullWidth = /[\uFF01-\uFF5E]/g;
const signs: readonly (readonly [RegExp, boolean])[] = [
  [/^\((.+)\)$/, true],
  [/^-(.+)$/, true],
  [/^(.+)-$/, true],
  [/^(.+)$/, false],
];

/** The figure that a text states: digits with or without thousands commas, negative by a minus on either side or by brackets; undefined when it states none. */
export function parseDecimal(text: string): Decimal | undefined {
  const bare = text
    .replace(fullWidth, (character) => character.normalize("NFKC"))
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
  for (const [form, negative] of signs) {
    const digits = form.exec(bare)?.[1]?.trim();
    if (digits === undefined) continue;
    if (!plain.test(digits) && !grouped.test(digits)) return undefined;
    const value = new Decimal(digits.replace(/,/g, ""));
    if (digits.replace(/\D/g, "").length > maximumDigits) return undefined;
    return negative ? value.negated() : value;
  }
  return undefined;
}

/** A figure's digits with neither separators nor exponent: "-1363", "0.000000025". */
export function digits(value: Decimal): string {
  return value.isZero() ? "0" : value.toFixed();
}

/** A figure as the form prints it, with thousands commas: "25,948,809,928". */
export function grouping(value: Decimal): string {
  const [whole = "", fraction] = digits(value).split(".");
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? commas : `${commas}.${fraction}`;
}

/** Whether a spreadsheet cell, a double shown with 15 significant digits, holds the figure exactly. */
export function fitsCell(value: Decimal): boolean {
  return value.precision(true) <= 15;
}
