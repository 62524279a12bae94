import type { NodeInForce, PartInForce, RowInForce } from "./in-force";
import { entriesOfCells } from "./placed";
import { join } from "./rows";
import type { Column } from "./spec";
import { fold, wordsIn, type Language, type Wording } from "./wording";

/** How two versions of the form differ in the fields that they have; places without indices. */
export interface VersionsCompared {
  readonly appeared: readonly string[];
  readonly vanished: readonly string[];
  /** Fields in both that another label names, with its words before and after. */
  readonly renamed: readonly { readonly place: string; readonly before: string; readonly after: string }[];
}

type Named = readonly [place: string, label: Wording | undefined];
type Headers = Map<Column, Wording>;

/** Compares the parts of two versions field by field. */
export function compareVersions(
  before: readonly PartInForce[],
  after: readonly PartInForce[],
  language: Language,
): VersionsCompared {
  const [old, anew] = [before, after].map(
    (parts) => new Map(parts.flatMap(({ rows }) => namedFields(rows, "", new Map()))),
  );
  const words = (label: Wording | undefined) => (label === undefined ? "" : wordsIn(label, language));
  const both = [...old].filter(([place]) => anew.has(place));
  const renamed = both.map(([place, label]) => ({ place, before: words(label), after: words(anew.get(place)) }));
  return {
    appeared: [...anew.keys()].filter((place) => !old.has(place)),
    vanished: [...old.keys()].filter((place) => !anew.has(place)),
    renamed: renamed.filter((one) => fold(one.before) !== fold(one.after)),
  };
}

/** Fields by their places, each with the label that names it: the one before it in its row, else the one above it. */
function namedFields(nodes: readonly NodeInForce[], entry: string, headers: Headers): Named[] {
  return nodes.flatMap((node) => {
    if ("each" in node) return namedFields(node.of, `${join(entry, node.each)}[]`, headers);
    return "of" in node ? namedFields(node.of, entry, headers) : fieldsOfRow(node, entry, headers);
  });
}

function fieldsOfRow({ cells, spill }: RowInForce, entry: string, headers: Headers): Named[] {
  let label: Wording | undefined;
  const own = entriesOfCells(cells).flatMap(([column, cell]): Named[] => {
    if ("label" in cell && cell.look === "header") headers.set(column, cell.label);
    else if ("label" in cell) label = cell.label;
    return "field" in cell ? [[join(entry, cell.field), label ?? headers.get(column)]] : [];
  });
  if (!spill) return own;
  const running = entriesOfCells(spill.cells).map(([column, cell]): Named => [`${join(entry, spill.list)}[].${cell.field}`, headers.get(column)]); // prettier-ignore
  return [...own, ...running];
}
