import type { Place } from "../model/monthly-return";
import type { RowInForce } from "../sheet/in-force";
import { entriesOfCells } from "../sheet/placed";
import { join } from "../sheet/rows";
import { templateColumns, type FieldCell } from "../sheet/spec";
import { waysToRead, type Column } from "./alignment";
import { line, type Line, type LineReading } from "./line";
import type { Mark } from "./marks";
import { tokensOf, withoutWords, type Token } from "./tokens";
import { spaced, wordsOfCell } from "./words-of-cell";

/** Words beyond which what stands after a caption is no line of figures. */
const mostWords = 200;

/** A label of a row and the cells that it stands for. */
export interface Caption {
  readonly words: string;
  /** Cells after the label, or, of a box to tick, before it. */
  readonly fields: readonly FieldCell[];
}

/** A caption's cells in the text, with those of captions that were torn off their lines below it. */
export interface CaptionInText {
  readonly mark: Mark;
  readonly fields: readonly FieldCell[];
}

/** The captions of a row that stand for any cells, in so many columns as are printed. */
export function captionsOf(row: RowInForce, printed: number): Caption[] {
  const captions: { words: string; fields: FieldCell[] }[] = [];
  const before: FieldCell[] = [];
  for (const [column, cell] of entriesOfCells(row.cells)) {
    if (templateColumns.indexOf(column) >= printed) continue;
    if ("label" in cell) captions.push({ words: cell.label.en, fields: captions.length === 0 ? [...before] : [] });
    if ("field" in cell) (captions.at(-1)?.fields ?? before).push(cell);
  }
  return captions.filter(({ fields }) => fields.length > 0);
}

/** A caption's cells as a line. */
export function captionLine({ mark, fields }: CaptionInText, entry: string, isTorn: boolean): Line {
  const [field] = fields;
  const isWords = fields.length === 1 && field !== undefined && !isFigure(field);
  return isWords ? wordsLine(mark, field, entry, isTorn) : figuresLine(mark, fields, entry, isTorn);
}

function wordsLine({ before, after }: Mark, field: FieldCell, entry: string, isTorn: boolean): Line {
  const text = field.kind === "tick" ? before : after;
  const place = join(entry, field.field) as Place;
  const value = wordsOfCell(text, field, isTorn);
  const one = (is: string | boolean | undefined) => ({ values: new Map([[place, is]]), isPlain: true });
  if (value !== undefined || field.kind === "tick") return line(text, [place], [one(value)]);
  return line(text, [place], field.kind === "date" ? [] : [one(spaced(text)), one(undefined)]);
}

function figuresLine({ after }: Mark, fields: readonly FieldCell[], entry: string, isTorn: boolean): Line {
  const columns = fields.map(({ field, kind }): Column => ({ place: join(entry, field) as Place, kind }));
  const words = tokensOf(after);
  const readings =
    words.length > mostWords ? undefined : waysToRead(columns, withoutSpecks(withoutWords(words), isTorn));
  const places = columns.map(({ place }) => place);
  return line(after, places, readings?.map(withoutLostCurrency));
}

/** In a torn text a dash that no digits follow is a speck. */
function withoutSpecks(tokens: readonly Token[], isTorn: boolean): readonly Token[] {
  return isTorn ? tokens.filter(({ text }, i) => text !== "-" || tokens[i + 1]?.kind === "fragment") : tokens;
}

/** A currency that is not printed beside its amount is not in the text; beside a blank it is blank. */
function withoutLostCurrency(reading: LineReading): LineReading {
  const values = [...reading.values].map(([place, value]) => {
    const amount = reading.values.get(place.replace(/\.currency$/, ".amount") as Place);
    const isLost = place.endsWith(".currency") && value === "" && amount !== null;
    return [place, isLost ? undefined : value] as const;
  });
  return { ...reading, values: new Map(values) };
}

function isFigure({ kind }: FieldCell): boolean {
  return kind === "shares" || kind === "amount" || kind === "price";
}
