import { printedDate } from "../model/calendar-date";
import { Decimal, grouping } from "../model/decimal";
import type { Money, MonthlyReturn, ShareClass } from "../model/monthly-return";
import { classesOf } from "../model/parts";
import { valueAt, withoutIndices } from "../model/place";
import { classShownAmong } from "../model/share-class";
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

interface Entry {
  readonly shares?: ShareClass;
}

const noClass: ShareClass = { multiCounter: [] };
/** Lists in which each entry is a class of its own; III may have several groups of one. */
const listsOfClasses: ReadonlySet<string> = new Set(["authorised.classes", "issued.classes"]);

/** A figure's name that stays the same when rows come, go or change places: by its class and the words of its row, not by numbers. */
export function figureName(r: MonthlyReturn, place: string, texts: Texts): string {
  const names = [...place.matchAll(/\[(\d+)\]/g)].map((match) => {
    const path = place.slice(0, match.index + match[0].length);
    return rowName(r, path, Number(match[1]) + 1);
  });
  const subject = names.filter((name) => name !== "").join(", ");
  const name = texts.places[withoutIndices(place)] ?? place;
  return subject === "" ? name : `${subject}: ${name}`;
}

/** The class of an entry of a list of classes, told by its description from others of the list and of Part II that have its name. */
export function classNamed(r: MonthlyReturn, path: string): string {
  const { shares = noClass } = (valueAt(r, path) ?? {}) as Entry;
  const others = [...entriesBeside(r, path), ...classesOf<Entry>(r.issued)];
  return classShownAmong(shares, others.map((one) => one.shares ?? noClass)); // prettier-ignore
}

/** The same with a number where not even that tells it from one above it. */
function classNumbered(r: MonthlyReturn, path: string): string {
  const [name, list] = [classNamed(r, path), listOf(path)];
  if (!listsOfClasses.has(list)) return name;
  const names = entriesBeside(r, path).map((_, i) => classNamed(r, `${list}[${i}]`));
  const before = names.slice(0, Number(/\d+(?=\]$)/.exec(path)?.[0])).filter((one) => one === name).length;
  return before === 0 ? name : `${name}, ${before + 1}`;
}

function entriesBeside(r: MonthlyReturn, path: string): readonly Entry[] {
  return (valueAt(r, listOf(path)) ?? []) as readonly Entry[];
}

function listOf(path: string): string {
  return path.replace(/\[\d+\]$/, "");
}

function rowName(r: MonthlyReturn, path: string, number: number): string {
  const entry = valueAt(r, path);
  const list = /(\w+)\[\d+\]$/.exec(path)?.[1] ?? "";
  if (list === "classes") return classNumbered(r, path);
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
