import type { Convertible, MonthlyReturn, Scheme, ShareClass } from "../model/monthly-return";
import { valueAt } from "../model/place";
import { classShown } from "../model/share-class";
import type { Texts } from "../texts/texts";

/** What a place belongs to, named for a reader from the widest to the narrowest: "Class B (00020), scheme 1 (Pre-IPO ESOP)". */
export function subjectOf(r: MonthlyReturn, place: string, texts: Texts): string {
  const names = [...place.matchAll(/\[(\d+)\]/g)].map((match) => {
    const path = place.slice(0, match.index + match[0].length);
    return nameOf(path, Number(match[1]) + 1, valueAt(r, path), texts);
  });
  return names.filter((name) => name !== "").join(", ");
}

function nameOf(path: string, number: number, entry: unknown, { subjects }: Texts): string {
  if (path.endsWith(`.classes[${number - 1}]`))
    return classShown((entry as { shares?: ShareClass } | undefined)?.shares ?? { multiCounter: [] });
  if (path.includes("movements[")) return subjects.movement((entry as { kind?: string } | undefined)?.kind ?? "");
  if (path.includes("schemes[")) return subjects.scheme(number, (entry as Scheme | undefined)?.particulars ?? "");
  if (path.includes("instruments["))
    return subjects.instrument(number, (entry as Convertible | undefined)?.description ?? "");
  if (path.includes("totals[")) return subjects.currency((entry as { currency?: string } | undefined)?.currency ?? "");
  return path.includes("items[") ? subjects.item(number) : "";
}
