import type { Decimal } from "../model/decimal";
import { isNil, type Figure } from "../model/figure";
import { folded } from "./folded";
import { isBlankRow, type Row } from "./row-on-return";

/** Kinds of movement in the order of the form; words of the issuer's own come last. */
const order = ["Granted", "Issued", "Exercised", "Converted", "Redeemed", "Repurchased", "Cancelled", "Lapsed"];

/** A movement of a row, by its kind. */
export interface MovementOf {
  readonly kind: string;
  readonly figure: Decimal;
}

/** Fills the movements of a row: a line of the same kind is written over, others stay, as several of one kind do, and kinds that lack come in the order of the form. */
export function placeMovements<M extends MovementOf>(
  row: Row,
  movements: readonly M[],
): { readonly line: Row; readonly movement: M }[] {
  const lines = row["movements"] as Row[] | undefined;
  if (lines === undefined) return [];
  const sorted = [...movements].sort((a, b) => rankOf(a.kind) - rankOf(b.kind));
  return sorted.flatMap((movement) => {
    const { kind, figure } = movement;
    const [found, another] = lines.filter((one) => folded(kindOf(one)) === folded(kind));
    if (another) return [];
    if (!found && figure.isZero()) return [];
    const line = found ?? lines.find(isBlankRow) ?? {};
    if (!lines.includes(line)) lines.push(line);
    const isSaid = figure.isZero() && found !== undefined && isNil((found["number"] ?? null) as Figure);
    if (!isSaid) Object.assign(line, { kind: found?.["kind"] ?? kind, number: figure });
    return [{ line, movement }];
  });
}

function kindOf(line: Row): string {
  return typeof line["kind"] === "string" ? line["kind"] : "";
}

function rankOf(kind: string): number {
  const at = order.indexOf(kind);
  return at < 0 ? order.length : at;
}
