import { createReadStream } from "node:fs";
import { Decimal } from "decimal.js";
import Papa from "papaparse";
import { keyOf, periodOf, type Answer } from "./answer";

/** How a script written for this very register keeps its figures. */
interface Arithmetic<T> {
  /** A figure of digits and a point; undefined where it is none. */
  readonly read: (digits: string) => T | undefined;
  readonly nil: T;
  readonly plus: (a: T, b: T) => T;
  readonly times: (a: T, b: T) => T;
  readonly text: (figure: T) => string;
}

const decimals: Arithmetic<Decimal> = {
  read: (digits) => (/^-?\d+(\.\d+)?$/.test(digits) ? new Decimal(digits) : undefined),
  nil: new Decimal(0),
  plus: (a, b) => a.plus(b),
  times: (a, b) => a.times(b),
  text: (figure) => figure.toFixed(),
};

const doubles: Arithmetic<number> = {
  read: (digits) => (Number.isNaN(Number(digits)) ? undefined : Number(digits)),
  nil: 0,
  plus: (a, b) => a + b,
  times: (a, b) => a * b,
  // Rounded to as many places as the prices have, which is the best that can be made of it.
  text: (figure) => figure.toFixed(4).replace(/\.?0+$/, ""),
};

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** In decimals, by doubles, and by doubles with commas taken out and no more. */
export const byDecimals = (path: string) => summedBy(path, decimals);
export const byDoubles = (path: string) => summedBy(path, doubles);
export const quickly = (path: string) => summedBy(path, doubles, false);

/** Reads the register with papaparse, chunk by chunk, and adds up in the arithmetic given. */
function summedBy<T>(path: string, arithmetic: Arithmetic<T>, readsBrackets = true): Promise<Answer> {
  const { read, nil, plus, times, text } = arithmetic;
  const groups = new Map<string, { rows: number; options: T; funds: T }>();
  const seen = new Set<string>();
  const days = new Map<string, string | undefined>();
  let [refused, duplicates] = [0, 0];
  const figureOf = (cell: string) => read(cell.replace(readsBrackets ? /^\((.*)\)$/ : /$^/, "-$1").replace(/,/g, ""));
  const take = ([reference, scheme, , , event, date, number, price, source]: string[]) => {
    if (!days.has(date)) days.set(date, dayOf(date));
    const [options, at, day] = [figureOf(number), figureOf(price), days.get(date)];
    if (options === undefined || at === undefined || day === undefined) return void refused++;
    const told = `${reference}|${event}|${date}`;
    if (seen.has(told)) duplicates++;
    else seen.add(told);
    const key = keyOf(scheme, event, source, periodOf(day));
    const group = groups.get(key) ?? { rows: 0, options: nil, funds: nil };
    groups.set(key, group);
    group.rows++;
    group.options = plus(group.options, options);
    group.funds = plus(group.funds, times(options, at));
  };
  return new Promise((resolve, reject) => {
    let isHeader = true;
    Papa.parse<string[]>(createReadStream(path, "utf8"), {
      skipEmptyLines: true,
      chunk: ({ data }) => {
        for (const row of isHeader ? data.slice(1) : data) take(row);
        isHeader = false;
      },
      complete: () => {
        const shown = [...groups].map(([key, { rows, options, funds }]) => [key, [rows, text(options), text(funds)]]);
        resolve({ groups: Object.fromEntries(shown) as Answer["groups"], refused, duplicates });
      },
      error: reject,
    });
  });
}

/** A day in ISO form, from the four spellings that this register has; undefined for what is none. */
function dayOf(text: string): string | undefined {
  const numbers = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (numbers) return calendarDay(numbers[1], numbers[2], numbers[3]);
  const dayFirst = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  if (dayFirst) return calendarDay(dayFirst[3], dayFirst[2], dayFirst[1]);
  const named = /^(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})$/.exec(text);
  return named ? calendarDay(named[3], String(months.indexOf(named[2]) + 1), named[1]) : undefined;
}

function calendarDay(y: string, m: string, d: string): string | undefined {
  const [month, day] = [Number(m), Number(d)];
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(Number(y), month, 0)).getUTCDate())
    return undefined;
  return `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
}
