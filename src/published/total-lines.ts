import type { MonthlyReturn, Place, ShareClass } from "../model/monthly-return";
import { valueAt } from "../model/place";
import { className } from "../model/share-class";
import type { EachInForce, RowInForce } from "../sheet/in-force";
import { entriesOfCells } from "../sheet/placed";
import { entriesOf } from "../sheet/rows";
import { fold } from "../sheet/wording";
import { waysToRead } from "./alignment";
import { line, type Line } from "./line";
import { labelsOf } from "./labels";
import type { Mark } from "./marks";
import { tokensOf, type Token } from "./tokens";

const reference = /\(([A-E])\1[12]\)/g;

/** The totals of a part for each class: each goes to the class that it names, or, where it names none, to the one in its turn. */
export function totalLines(each: EachInForce, marks: readonly Mark[], skeleton: MonthlyReturn): Line[] {
  const names = entriesOf(skeleton, each.each).map((entry) => className(sharesOf(entry)));
  return each.of.flatMap((row) => ("of" in row ? [] : linesOfTotal(row, each.each, marks, names)));
}

function linesOfTotal(row: RowInForce, list: string, marks: readonly Mark[], names: readonly string[]): Line[] {
  const [label] = labelsOf(row);
  const field = entriesOfCells(row.cells).flatMap(([, cell]) => ("field" in cell ? [cell] : []))[0];
  const totals = marks.filter(({ words }) => words === label?.label.en);
  const free = new Set(names.keys());
  return totals.flatMap(({ name, after }, turn) => {
    const text = `${name} ${after}`.replace(reference, " ");
    const tokens = tokensOf(text);
    const named = nameIn(tokens);
    const index = [...free].find((i) => (named === "" ? i === turn : fold(names[i] ?? "") === fold(named)));
    if (index === undefined || field === undefined) return [];
    free.delete(index);
    const place = `${list}[${index}].${field.field}` as Place;
    const figures = tokens.filter(({ kind }) => kind === "fragment");
    return [line(text, [place], waysToRead([{ place, kind: field.kind }], figures))];
  });
}

function nameIn(tokens: readonly Token[]): string {
  const words = tokens.filter(({ kind }) => kind !== "fragment");
  return words.map(({ text }) => text).join(" ");
}

function sharesOf(entry: unknown): ShareClass {
  return valueAt(entry, "shares") as ShareClass;
}
