import type { Place } from "../model/monthly-return";
import type { RowInForce } from "../sheet/in-force";
import { entriesOfCells } from "../sheet/placed";
import { join } from "../sheet/rows";
import type { FieldCell, Wording } from "../sheet/spec";
import { waysToRead, type Column } from "./alignment";
import { cellsOfRow } from "./cells-of-row";
import { line, plainFirst, type Line, type LineReading } from "./line";
import type { Token } from "./tokens";
import type { KindsInRow } from "./told-apart";
import { completed } from "./words-of-cell";

/** A row of a table, with the list that runs down in it, as the form has its columns. */
export interface RowColumns {
  readonly before: readonly FieldCell[];
  readonly after: readonly FieldCell[];
  readonly spill?: { readonly list: string; readonly kind: FieldCell; readonly number: FieldCell };
}

/** One way of telling its words from the rest. */
interface Row {
  readonly before: readonly Column[];
  readonly tail: readonly Token[];
  readonly movements: readonly Movement[];
}

interface Movement {
  readonly kind: string;
  readonly tokens: readonly Token[];
}

/** Movements of one row, and ways of reading it, beyond which it is not read. */
const mostMovements = 60;
const mostReadings = 400;
/** Captions of lines below a row, in whatever words a version prints them: a text in which they are not told from the row's words. */
const captionWithin =
  /[^(]\b(?:Stock code|(?:Subscription|Conversion|Exercise)(?:\/Conversion)? price|Date of expiry|Expiry date|General Meeting|Type of)\b/;

/** The columns of a row, those that the text has no header for left out. */
export function columnsOf(row: RowInForce, isPrinted: (field: FieldCell) => boolean): RowColumns {
  const cells = entriesOfCells(row.cells).flatMap(([column, cell]) =>
    "field" in cell && isPrinted(cell) ? [{ column, cell }] : [],
  );
  const [kind, number] = row.spill ? entriesOfCells(row.spill.cells) : [];
  if (!row.spill || !kind || !number) return { before: cells.map(({ cell }) => cell), after: [] };
  return {
    before: cells.filter(({ column }) => column < kind[0]).map(({ cell }) => cell),
    after: cells.filter(({ column }) => column > kind[0]).map(({ cell }) => cell),
    spill: { list: row.spill.list, kind: kind[1], number: number[1] },
  };
}

/** A row of a table as a line, and how many movements run down in it. */
export function rowLine(text: string, columns: RowColumns, entry: string): { line: Line; movements: number } {
  const kinds = columns.spill?.kind.offers ?? [];
  const rows = cellsOfRow(text, kindsIn(columns)).map(({ words, tail }) => ({
    before: columnsAt(columns.before, entry, words),
    tail,
    movements: movementsOf(tail, kinds),
  }));
  const count = rows[0]?.movements.length ?? 0;
  const isUnread = rows.length === 0 || count > mostMovements;
  const movements = isUnread ? [] : (rows[0]?.movements ?? []);
  const after = columnsAt(columns.after, entry, "");
  const list = columns.spill && join(entry, columns.spill.list);
  const numbers = movements.map((_, i): Column => ({ place: `${list}[${i}].number` as Place, kind: "amount" }));
  const kindsRead = movements.map(({ kind }, i) => [`${list}[${i}].kind` as Place, kind] as const);
  const readings = isUnread ? undefined : plainTogether(rows.map((row) => readingsOf(row, numbers, after)));
  const withKinds = readings?.map((one) => ({ ...one, values: new Map([...one.values, ...kindsRead]) }));
  const own = [...columnsAt(columns.before, entry, ""), ...numbers, ...after].map(({ place }) => place);
  return { line: line(text, [...own, ...kindsRead.map(([place]) => place)], withKinds), movements: movements.length };
}

/** Where figures can stand in one piece whatever the words are, they are not joined. */
function plainTogether(ways: readonly (readonly LineReading[] | undefined)[]): readonly LineReading[] | undefined {
  const found = ways.filter((way) => way?.length !== 0);
  const arePlain = found.every((way) => way?.some(({ isPlain }) => isPlain));
  const kept = found.map((way) => (arePlain ? way && plainFirst(way) : way));
  return together(kept)?.map((one) => ({ ...one, isPlain: true }));
}

function kindsIn({ before, after, spill }: RowColumns): KindsInRow {
  const all = [...before, ...after];
  return {
    movements: spill?.kind.offers ?? [],
    listed: before[0]?.offers ?? [],
    dates: all.filter(({ kind }) => kind === "date").length,
    hasCurrencies: all.some(({ kind }) => kind === "currency"),
  };
}

function columnsAt(fields: readonly FieldCell[], entry: string, words: string): Column[] {
  return fields.map(({ field, kind, offers }) => ({
    place: join(entry, field) as Place,
    kind,
    ...(kind === "text" && { words: completed(words, offers), areMixed: captionWithin.test(words) }),
    ...(field === "price.amount" && { onlyWith: join(entry, "price.currency") as Place }),
  }));
}

function movementsOf(tail: readonly Token[], kinds: readonly Wording[]): Movement[] {
  const starts = tail.flatMap(({ kind }, i) => (kind === "movement" ? [i] : []));
  return starts.map((start, n) => ({
    kind: completed(tail[start]?.text ?? "", kinds),
    tokens: tail.slice(start + 1, starts[n + 1]),
  }));
}

/** The columns after the list stand behind the number of one of its entries: the last where cells follow each other, the first where lines do. */
function readingsOf(
  { before, tail, movements }: Row,
  numbers: readonly Column[],
  after: readonly Column[],
): readonly LineReading[] | undefined {
  if (movements.length === 0) return waysToRead([...before, ...after], tail);
  const head = waysToRead(before, tail.slice(0, tail.findIndex(({ kind }) => kind === "movement"))); // prettier-ignore
  const behind = movements.map((_, last) => {
    const own = movements.map(({ tokens }, i) => waysToRead(columnsBehind(numbers, after, i, i === last), tokens));
    return combine([head, ...own]);
  });
  return together(behind);
}

/** Ways of reading beside each other; undefined where there are too many. */
function together(lists: readonly (readonly LineReading[] | undefined)[]): readonly LineReading[] | undefined {
  const all = lists.flatMap((list) => list ?? []);
  return lists.includes(undefined) || all.length > mostReadings ? undefined : all;
}

function columnsBehind(numbers: readonly Column[], after: readonly Column[], at: number, isBehind: boolean): Column[] {
  return [...numbers.slice(at, at + 1), ...(isBehind ? after : [])];
}

function combine(lists: readonly (readonly LineReading[] | undefined)[]): LineReading[] | undefined {
  let all: LineReading[] = [{ values: new Map(), isPlain: true }];
  for (const list of lists) {
    if (list === undefined || all.length * list.length > mostReadings) return undefined;
    all = all.flatMap((one) =>
      list.map((next) => ({ values: new Map([...one.values, ...next.values]), isPlain: one.isPlain && next.isPlain })),
    );
  }
  return all;
}
