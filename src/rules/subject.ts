import type { MonthlyReturn } from "../model/monthly-return";
import { valueAt } from "../model/place";
import type { RowsOfPart, Texts } from "../texts/texts";
import { classNamed } from "./figure-name";

/** What a place belongs to, named for a reader from the widest to the narrowest: "Class B (00020), scheme 1 (Pre-IPO ESOP)". */
export function subjectOf(r: MonthlyReturn, place: string, texts: Texts): string {
  const names = [...place.matchAll(/\[(\d+)\]/g)].map((match) => {
    const path = place.slice(0, match.index + match[0].length);
    return nameOf(r, path, Number(match[1]) + 1, texts);
  });
  return names.filter((name) => name !== "").join(", ");
}

/** The words that tell one row of a list from another. */
const wordsOf: Readonly<Record<RowsOfPart, string>> = {
  schemes: "particulars",
  warrants: "description",
  instruments: "description",
  agreements: "description",
  events: "event",
  receipts: "description",
};

function nameOf(r: MonthlyReturn, path: string, number: number, { subjects }: Texts): string {
  const entry = valueAt(r, path);
  const list = /(\w+)\[\d+\]$/.exec(path)?.[1] ?? "";
  const said = (field: string) => (entry as Record<string, string | undefined> | undefined)?.[field] ?? "";
  if (list in wordsOf) return subjects[list as RowsOfPart](number, said(wordsOf[list as RowsOfPart]));
  if (list === "classes") return classNamed(r, path);
  if (list === "movements") return subjects.movement(said("kind"));
  if (list === "totals") return subjects.currency(said("currency"));
  return list === "items" ? subjects.item(number) : "";
}
