import { printedDate } from "../model/calendar-date";
import { Decimal, grouping } from "../model/decimal";
import type { Money, MonthlyReturn, ShareClass } from "../model/monthly-return";
import { valueAt, withoutIndices } from "../model/place";
import { classShown } from "../model/share-class";
import type { Texts } from "../texts/texts";

/** Fields whose words tell the rows of a list apart. */
const wordsOfRows: Readonly<Record<string, readonly string[]>> = {
  schemes: ["particulars"],
  warrants: ["description"],
  instruments: ["description"],
  agreements: ["description"],
  events: ["event", "date"],
  receipts: ["stockCode", "description"],
  movements: ["kind"],
  totals: ["currency"],
};

/** A figure's name that stays the same when rows come, go or change places: by its class and the words of its row, not by numbers. */
export function figureName(r: MonthlyReturn, place: string, texts: Texts): string {
  const names = [...place.matchAll(/\[(\d+)\]/g)].map((match) => {
    const path = place.slice(0, match.index + match[0].length);
    return rowName(path, Number(match[1]) + 1, valueAt(r, path));
  });
  const subject = names.filter((name) => name !== "").join(", ");
  const name = texts.places[withoutIndices(place)] ?? place;
  return subject === "" ? name : `${subject}: ${name}`;
}

function rowName(path: string, number: number, entry: unknown): string {
  const list = /(\w+)\[\d+\]$/.exec(path)?.[1] ?? "";
  if (list === "classes")
    return classShown((entry as { shares?: ShareClass } | undefined)?.shares ?? { multiCounter: [] });
  const said = (wordsOfRows[list] ?? []).flatMap((field) => {
    const words = (entry as Record<string, unknown> | undefined)?.[field];
    return typeof words === "string" && words !== "" ? [printedDate(words)] : [];
  });
  if (list === "events") said.push(...pricesOf(entry as { price?: Money } | undefined));
  return said.length === 0 ? String(number) : said.join(", ");
}

/** Events of one kind on one day are told apart by their prices, where they state one. */
function pricesOf({ price = {} }: { readonly price?: Money } = {}): string[] {
  const { currency, amount } = price;
  return Decimal.isDecimal(amount) && !amount.isZero() ? [`${currency ?? ""} ${grouping(amount)}`.trim()] : [];
}
