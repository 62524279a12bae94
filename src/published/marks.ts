import type { NodeInForce, PartInForce } from "../sheet/in-force";
import { rowsOf } from "../sheet/row-labels";
import { labelsIn, labelsOf, type Found } from "./labels";
import { tailsOf, tear } from "./label-pattern";

/** A label, or a row's number, where it stands in a part's text. */
export interface Mark {
  /** The label's words on the form; rowNumber for a row's number. */
  readonly words: string;
  /** What fills its hole. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the mark before and this one, and between this one and the next. */
  readonly before: string;
  readonly after: string;
}

/** The words of the mark that begins a row of a table: "1).". */
export const rowNumber = "1).";
const rowNumbers = new RegExp(`(?<![\\w(])(\\d{1,3})\\)${tear}\\.(?![\\d])`, "g");
const remarks = "Remarks:";

/** The marks of a part in its text, in order. */
export function marksIn(text: string, part: PartInForce): Mark[] {
  const found = withoutOverlaps([...labelsIn(text, part), ...rowNumbersIn(text)]);
  const standing = inTurn(found, startOfClass(part.rows));
  const totals = standing.filter(({ isTotal }) => isTotal);
  return standing.map(({ isTotal: _, inside, ...mark }, i) => {
    const next = mark.words === remarks ? totals.find(({ start }) => start > mark.start) : standing[i + 1];
    const before = text.slice(standing[i - 1]?.end ?? 0, mark.start);
    return { ...mark, before, after: withoutTails(`${inside}${text.slice(mark.end, next?.start)}`, mark.words) };
  });
}

/** The words that begin a class of shares of a part. */
function startOfClass(nodes: readonly NodeInForce[]): string | undefined {
  const classes = nodes.flatMap((node) => ("applicable" in node ? node.of : [node]));
  const first = classes.find((node) => "each" in node && node.each.endsWith(".classes") && !node.again);
  return first && "of" in first ? startOf(first.of) : undefined;
}

/** The words of the mark that an entry begins with, by its first row that has any. */
export function startOf(nodes: readonly NodeInForce[]): string | undefined {
  const [first] = rowsOf(nodes);
  if (first === undefined) return undefined;
  const label = labelsOf(first)[0];
  return label ? label.label.en : rowNumber;
}

function rowNumbersIn(text: string): Found[] {
  return [...text.matchAll(rowNumbers)].map((match) => ({
    words: rowNumber,
    isTotal: false,
    inside: "",
    name: match[1] ?? "",
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function withoutOverlaps(found: Found[]): Found[] {
  const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return inOrder.filter((one) => {
    const isFree = one.start >= end && one.end > one.start;
    if (isFree) end = one.end;
    return isFree;
  });
}

/** Numbers of rows count from 1 in each class; others are words. */
function inTurn(found: readonly Found[], start: string | undefined): Found[] {
  let number = 0;
  return found.filter(({ words, name }) => {
    if (words === start) number = 0;
    if (words !== rowNumber) return true;
    const isNext = Number(name) === number + 1;
    if (isNext) number += 1;
    return isNext;
  });
}

function withoutTails(text: string, words: string): string {
  return tailsOf(words).reduce((rest, tail) => rest.replace(tail, " "), text);
}
