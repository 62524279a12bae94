import { grouping, type Decimal } from "../../model/decimal";
import type { Filling } from "../../model/filling";
import { figureText } from "../../model/figure";
import { joined, rowsText, RowCollector } from "../../registers/row-ranges";
import type { RowProblem } from "../../registers/tally";
import { printedDate } from "../../model/calendar-date";
import type { Texts } from "../../texts/texts";
import type { Said } from "./said";

/** What in a source may have caused that the return says so much more or less than it does; the most telling first. */
export function causesInSource(
  said: Said,
  difference: Decimal,
  filling: Filling | undefined,
  { tieOut: { causes } }: Texts,
): string[] {
  const { register, made } = said;
  if (filling?.filled === figureText(said.says)) return [causes.typedOver(printedDate(filling.on))];
  if (!register) return [];
  const { counts, problems } = register.tallies;
  const refused = problems.filter(({ isRefused }) => isRefused);
  const twice = problems.filter(({ kind }) => kind === "duplicate");
  const size = difference.abs();
  const steps = made?.steps ?? [];
  const whole = steps.filter(({ figure }) => figure.abs().equals(size));
  const turned = steps.filter(({ figure }) => figure.abs().times(2).equals(size));
  const rowsAt = (some: typeof steps) => rowsText(joined(some.map(({ rows }) => rows)));
  return [
    ...whole.slice(0, 1).map(({ words }) => causes.counted(words, grouping(size), rowsAt(whole))),
    ...turned.slice(0, 1).map(({ words, figure }) => causes.sign(words, grouping(figure.abs()), rowsAt(turned))),
    ...(counts.refused > 0 ? [causes.refused(rowsOf(refused, counts.refused))] : []),
    ...(twice.length > 0 ? [causes.twice(rowsOf(twice))] : []),
  ];
}

/** Rows with problems, of which each may have several; those that are not named are counted. */
function rowsOf(problems: readonly RowProblem[], count = 0): string {
  const rows = new Set(problems.map(({ row }) => row));
  const collector = new RowCollector();
  for (const row of rows) collector.add(row);
  const { ranges, more } = collector.rows;
  return rowsText({ ranges, more: more + Math.max(0, count - rows.size) });
}
