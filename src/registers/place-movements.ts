import { isNil, type Figure } from "../model/figure";
import type { MadeFigure } from "./fills/form-row";
import { folded } from "./folded";
import { isBlankRow, type Row } from "./row-on-return";

/** Kinds of movement in the order of the form; words of the issuer's own come last. */
const order = ["Granted", "Issued", "Exercised", "Converted", "Redeemed", "Repurchased", "Cancelled", "Lapsed"];

/** Fills the movements of a row: a line of the same kind is written over, others stay, and kinds that lack come in the order of the form. */
export function placeMovements(
  row: Row,
  movements: readonly (readonly [kind: string, made: MadeFigure])[],
): { readonly row: Row; readonly kind: string; readonly made: MadeFigure }[] {
  const lines = row["movements"] as Row[] | undefined;
  if (lines === undefined) return [];
  const sorted = [...movements].sort(([a], [b]) => rankOf(a) - rankOf(b));
  return sorted.flatMap(([kind, made]) => {
    const found = lines.find((one) => folded(kindOf(one)) === folded(kind));
    if (!found && made.figure.isZero()) return [];
    const line = found ?? lines.find(isBlankRow) ?? {};
    if (!lines.includes(line)) lines.push(line);
    const isSaid = made.figure.isZero() && found !== undefined && isNil((found["number"] ?? null) as Figure);
    if (!isSaid) Object.assign(line, { kind: found?.["kind"] ?? kind, number: made.figure });
    return [{ row: line, kind, made }];
  });
}

function kindOf(line: Row): string {
  return typeof line["kind"] === "string" ? line["kind"] : "";
}

function rankOf(kind: string): number {
  const at = order.indexOf(kind);
  return at < 0 ? order.length : at;
}
