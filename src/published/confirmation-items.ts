import type { Place } from "../model/monthly-return";
import { asPrinted } from "../model/monthly-return";
import type { NodeInForce, PartInForce } from "../sheet/in-force";
import { ordinalText } from "../sheet/ordinal";
import { entriesOfCells } from "../sheet/placed";
import type { Wording } from "../sheet/spec";
import { labelPattern } from "./label-pattern";
import { line, type Line } from "./line";
import { spaced } from "./words-of-cell";

const mostItems = 12;
const afterItems = "Submitted by:";
const trailing = /[\s\-–•·]+$/;

/** The confirmations of Part V, item by item; those that stand as the form words them are so marked. */
export function confirmationLines(part: PartInForce, text: string): Line[] {
  const end = text.search(labelPattern(afterItems));
  const prescribed = prescribedIn(part.rows);
  return itemsIn(end < 0 ? text : text.slice(0, end)).map((item, i) => {
    const place = `confirmations.items[${i}].wording` as Place;
    const words = spaced(item).replace(trailing, "");
    const wording = isAsPrinted(item, prescribed[i]) ? asPrinted : words;
    return line(item, [place], [{ values: new Map([[place, wording]]), isPlain: true }]);
  });
}

function itemsIn(text: string): string[] {
  const starts: { start: number; end: number }[] = [];
  for (let number = 1; number <= mostItems; number += 1) {
    const ordinal = ordinalText("(i)", number);
    const start = text.indexOf(ordinal, starts.at(-1)?.end ?? 0);
    if (start < 0) break;
    starts.push({ start, end: start + ordinal.length });
  }
  return starts.map(({ end }, i) => text.slice(end, starts[i + 1]?.start));
}

/** Whether an item is the form's and nothing but marks of a list stands beside it. */
function isAsPrinted(item: string, wording: Wording | undefined): boolean {
  if (wording === undefined) return false;
  const [match] = item.matchAll(labelPattern(wording.en));
  return match !== undefined && !/[\p{L}\p{N}]/u.test(item.replace(match[0], ""));
}

function prescribedIn(nodes: readonly NodeInForce[]): readonly Wording[] {
  return nodes.flatMap((node) => {
    if ("of" in node) return prescribedIn(node.of);
    return entriesOfCells(node.cells).flatMap(([, cell]) => ("field" in cell ? (cell.prescribed ?? []) : []));
  });
}
