import type { PartInForce, RowInForce } from "../sheet/in-force";
import { entriesOfCells } from "../sheet/placed";
import { rowsOf } from "../sheet/row-labels";
import type { LabelCell } from "../sheet/spec";
import { datedPattern, labelPattern } from "./label-pattern";

/** A label, or a row's number, where it was found in a text. */
export interface Found {
  /** The label's words on the form. */
  readonly words: string;
  /** What fills its hole. */
  readonly name: string;
  /** The date of its cell, where that stands between its words. */
  readonly inside: string;
  readonly start: number;
  readonly end: number;
  readonly isTotal: boolean;
}

/** A label's words, and what is known of them. */
interface Words {
  readonly words: string;
  readonly isTotal: boolean;
  readonly isOfDate: boolean;
}

const nothing = /^{class}/;
/** Other words that filed returns print for a label. */
const otherWords: Readonly<Record<string, string>> = { "Type of the Convertibles": "Type of convertibles" };

/** The labels of a row that have words of their own. */
export function labelsOf(row: RowInForce): LabelCell[] {
  return entriesOfCells(row.cells).flatMap(([, cell]) =>
    "label" in cell && !nothing.test(cell.label.en) ? [cell] : [],
  );
}

/** The labels of a part wherever they stand in its text. */
export function labelsIn(text: string, part: PartInForce): Found[] {
  return rowsOf(part.rows).flatMap((row) => {
    const isNumbered = entriesOfCells(row.cells).some(([, cell]) => "ordinal" in cell && cell.ordinal === "1.");
    return wordsOf(row).flatMap((label) => [
      ...wholeIn(text, label, isNumbered),
      ...(label.isOfDate ? aroundDatesIn(text, label) : []),
    ]);
  });
}

function wholeIn(text: string, { words, isTotal }: Words, isNumbered: boolean): Found[] {
  const other = otherWords[words];
  const all = other === undefined ? [words] : [words, other];
  return all.flatMap((one) =>
    [...text.matchAll(labelPattern(one, isNumbered))].map((match) => ({
      words,
      isTotal,
      name: match[1] ?? "",
      inside: "",
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

function aroundDatesIn(text: string, { words, isTotal }: Words): Found[] {
  return [...text.matchAll(datedPattern(words))].map((match) => ({
    words,
    isTotal,
    name: "",
    inside: match.slice(1).find((date) => date !== undefined) ?? "",
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Headers of a word or two stand in sentences too; they are marks only together with the one beside them. */
function wordsOf(row: RowInForce): Words[] {
  const cells = entriesOfCells(row.cells).map(([, cell]) => cell);
  const labels = labelsOf(row);
  return labels.flatMap((cell, i) => {
    const isTotal = cell.look === "total" || cell.look === "heading";
    const own = cells[cells.indexOf(cell) + 1];
    const isOfDate = own !== undefined && "field" in own && own.kind === "date";
    const words = cell.label.en;
    if (cell.look !== "header" || words.split(" ").length > 2) return [{ words, isTotal, isOfDate }];
    const beside = labels[i + 1];
    return beside === undefined ? [] : [{ words: `${words} ${beside.label.en}`, isTotal, isOfDate }];
  });
}
