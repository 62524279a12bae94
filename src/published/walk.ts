import { absent } from "../model/document";
import { monthlyReturnShape, type MonthlyReturn, type PartName } from "../model/monthly-return";
import { shapeAt, valueAt } from "../model/place";
import { notApplicable } from "../model/shape";
import type { EachInForce, NodeInForce, PartInForce, RowInForce } from "../sheet/in-force";
import { entriesOfCells } from "../sheet/placed";
import { join } from "../sheet/rows";
import { captionLine, captionsOf, type CaptionInText } from "./captions";
import { dated } from "./dates-of-event";
import { headersOf, withoutHeaders, type Headers } from "./headers";
import type { Line } from "./line";
import { labelsOf } from "./labels";
import { marksIn, startOf, type Mark } from "./marks";
import { columnsOf, rowLine } from "./row-line";
import { settle } from "./skeleton";
import { ticksTogether } from "./ticks";
import { totalLines } from "./total-lines";

/** What a part's text is read against. */
interface Walk {
  readonly part: PartInForce;
  readonly text: string;
  /** The return in which entries are begun. */
  readonly skeleton: MonthlyReturn;
  readonly isTorn: boolean;
  /** Headers of its tables, which may stand below the head of a class. */
  readonly headers: Headers;
  /** Captions that stand before the first class with nothing after them: torn off their lines. */
  readonly stray: Mark[];
}

/** Entries beyond which a list is not read; no return that was seen has as many. */
const mostEntries: Readonly<Record<string, number>> = { classes: 40 };
const mostOfOthers = 300;

/** The lines of a part in its text; their entries are begun in the skeleton. */
export function linesOfPart(part: PartInForce, text: string, skeleton: MonthlyReturn, isTorn: boolean): Line[] {
  const walk = { part, text, skeleton, isTorn, headers: headersOf(part.rows), stray: [] };
  return linesOf(part.rows, marksIn(text, part), "", walk);
}

function linesOf(nodes: readonly NodeInForce[], marks: readonly Mark[], entry: string, walk: Walk): Line[] {
  const rows = nodes.flatMap((node) => ("of" in node ? [] : [node]));
  const lists = nodes.flatMap((node) => {
    if (!("of" in node)) return [];
    if ("applicable" in node) return isBegun(walk, node.applicable) ? linesOf(node.of, marks, entry, walk) : [];
    if (node.each === "confirmations.items") return [];
    return node.again ? totalLines(node, marks, walk.skeleton) : linesOfEntries(node, marks, entry, walk);
  });
  return [...linesOfRows(rows, marks, entry, walk), ...lists];
}

function linesOfEntries(each: EachInForce, marks: readonly Mark[], entry: string, walk: Walk): Line[] {
  const list = join(entry, each.each);
  const begins = startOf(each.of);
  const most = mostEntries[each.each.split(".").at(-1) ?? ""] ?? mostOfOthers;
  const found = marks.flatMap(({ words }, i) => (words === begins ? [i] : []));
  const starts = found.length > most ? [] : found;
  const stray = marks.slice(0, starts[0] ?? 0).filter(({ after }) => after.trim() === "");
  const within = { ...walk, stray: [...walk.stray, ...stray] };
  return starts.flatMap((start, i) => {
    (valueAt(walk.skeleton, list) as object[]).push(absent(shapeAt(monthlyReturnShape, `${list}[0]`)) as object);
    return linesOf(each.of, marks.slice(start, starts[i + 1]), `${list}[${i}]`, within);
  });
}

/** The lines of an entry's own rows, or of rows outside every list. */
function linesOfRows(rows: readonly RowInForce[], marks: readonly Mark[], entry: string, walk: Walk): Line[] {
  const numbered = rows.filter((row) => isNumberedRow(row)).flatMap((row) => linesOfNumbered(row, marks, entry, walk));
  const captioned = captionsIn(rows, marks, walk).map(({ mark, fields }) => {
    const isOfHead = fields.some(({ field }) => join(entry, field).includes(".shares."));
    const after = isOfHead ? withoutHeaders(mark.after, walk.headers) : mark.after;
    return captionLine({ mark: { ...mark, after }, fields }, entry, walk.isTorn);
  });
  const lines = [...numbered, ...ticksTogether(captioned)];
  settle(walk.skeleton, lines);
  return lines;
}

function captionsIn(rows: readonly RowInForce[], marks: readonly Mark[], walk: Walk): CaptionInText[] {
  const found: CaptionInText[] = [];
  for (const { words, fields } of rows.flatMap((row) => captionsOf(row, walk.part.printed))) {
    const mark = marks.find((one) => one.words === words);
    const last = found.at(-1);
    const stray = walk.stray.findIndex((one) => one.words === words);
    if (mark) found.push({ mark, fields });
    else if (last && stray >= 0) {
      walk.stray.splice(stray, 1);
      found.splice(-1, 1, { ...last, fields: [...last.fields, ...fields] });
    }
  }
  return found;
}

function linesOfNumbered(row: RowInForce, marks: readonly Mark[], entry: string, walk: Walk): Line[] {
  const [mark] = marks;
  if (mark === undefined) return [];
  const isPrinted = ({ field }: { field: string }) => field !== "toBeGranted" || hasHeaderOfMandate(mark, walk);
  const { line, movements } = rowLine(mark.after, columnsOf(row, isPrinted), entry);
  const list = row.spill && (valueAt(walk.skeleton, join(entry, row.spill.list)) as object[]);
  for (let i = 0; i < movements && list; i += 1) list.push({});
  return [dated(line, entry, walk.skeleton.cover.monthEnded)];
}

/** The last column of III(A) is printed by some versions only; a word of its header tells. */
function hasHeaderOfMandate({ start }: Mark, { text }: Walk): boolean {
  return /\bgranted\b/.test(text.slice(0, start));
}

function isBegun({ skeleton }: Walk, part: PartName): boolean {
  return skeleton[part] !== undefined && skeleton[part] !== notApplicable;
}

/** Rows that begin with their number have no caption. */
function isNumberedRow(row: RowInForce): boolean {
  return (
    labelsOf(row).length === 0 &&
    entriesOfCells(row.cells).some(([, cell]) => "ordinal" in cell && cell.ordinal === "1).")
  );
}
