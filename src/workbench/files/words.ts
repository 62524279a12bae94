import type { Line } from "../objects/borders";

/** Words of Office.js and how the file spells them; both ways. */
export interface Words {
  readonly spell: (word: string) => string | undefined;
  readonly read: (spelling: string | undefined) => string | undefined;
}

function words(table: Readonly<Record<string, string>>): Words {
  const back = new Map(Object.entries(table).map(([word, spelling]) => [spelling, word]));
  return {
    spell: (word) => (Object.hasOwn(table, word) ? table[word] : undefined),
    read: (spelling) => (spelling === undefined ? undefined : back.get(spelling)),
  };
}

/** Words that the file spells alike but for a small first letter. */
const decapitalised = (...names: string[]): Words =>
  words(Object.fromEntries(names.map((name) => [name, name[0].toLowerCase() + name.slice(1)])));

export const horizontalWords = words({
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
});

export const verticalWords = decapitalised("Top", "Center", "Bottom", "Justify", "Distributed");

export const underlineWords = words({
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
});

export const validationWords = words({
  List: "list",
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "date",
  TextLength: "textLength",
  Custom: "custom",
});

export const operatorWords = words({
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
});

export const alertWords = decapitalised("Stop", "Warning", "Information");
export const visibilityWords = decapitalised("Visible", "Hidden", "VeryHidden");
export const orientationWords = decapitalised("Portrait", "Landscape");
export const printOrderWords = decapitalised("DownThenOver", "OverThenDown");
export const commentWords = words({ NoComments: "none", EndSheet: "atEnd", InPlace: "asDisplayed" });
export const errorWords = words({ AsDisplayed: "displayed", Blank: "blank", Dash: "dash", NotAvailable: "NA" });

export const paperWords = words({
  Letter: "1",
  LetterSmall: "2",
  Tabloid: "3",
  Ledger: "4",
  Legal: "5",
  Statement: "6",
  Executive: "7",
  A3: "8",
  A4: "9",
  A4Small: "10",
  A5: "11",
  B4: "12",
  B5: "13",
  Folio: "14",
  Quatro: "15",
});

/** Lines by style and weight; the file has one word for both. */
const lineSpellings: Readonly<Record<string, string>> = {
  "Continuous Hairline": "hair",
  "Continuous Thin": "thin",
  "Continuous Medium": "medium",
  "Continuous Thick": "thick",
  "Dash Thin": "dashed",
  "Dash Medium": "mediumDashed",
  "DashDot Thin": "dashDot",
  "DashDot Medium": "mediumDashDot",
  "DashDotDot Thin": "dashDotDot",
  "DashDotDot Medium": "mediumDashDotDot",
  "Dot Thin": "dotted",
  "Double Thick": "double",
  "SlantDashDot Medium": "slantDashDot",
};

const lineWords = words(lineSpellings);

/** A line's word in the file: that of its weight, or the nearest that its style has. */
export function spelledLine({ style, weight }: Line): string {
  const nearest = Object.keys(lineSpellings).find((known) => known.startsWith(`${style} `));
  return lineWords.spell(`${style} ${weight}`) ?? lineWords.spell(nearest ?? "") ?? "thin";
}

/** The style and the weight of a line that the file spells so; undefined for none. */
export function readLine(spelling: string | undefined): Pick<Line, "style" | "weight"> | undefined {
  const [style, weight] = lineWords.read(spelling)?.split(" ") ?? [];
  return style === undefined ? undefined : { style, weight };
}
