/** Number formats that files name by a number only. Those of dates follow the language: these are Office.js's own. */
const standardFormats: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The first number that a file may give to a format of its own. */
const firstOwn = 164;
/** Formats that mean the same in every language, so that their number may be written. */
const sameEverywhere = new Set([0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 49]);
const numbers = new Map(Object.entries(standardFormats).map(([number, format]) => [format, Number(number)]));

/** The formats of a file that is being written, by the number it gives them. */
export class NumberFormats {
  private readonly own: string[] = [];

  numberOf(format: string): number {
    const known = numbers.get(format);
    if (known !== undefined && sameEverywhere.has(known)) return known;
    if (!this.own.includes(format)) this.own.push(format);
    return firstOwn + this.own.indexOf(format);
  }

  /** Those that the file must spell out. */
  get spelledOut(): { number: number; format: string }[] {
    return this.own.map((format, index) => ({ number: firstOwn + index, format }));
  }
}

/** The format of that number, in a file that spells out `own`. */
export const formatNumbered = (number: number, own: ReadonlyMap<number, string>): string =>
  own.get(number) ?? standardFormats[number] ?? "General";
