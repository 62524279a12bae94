import { grouping, type Decimal } from "../../model/decimal";
import type { Filling } from "../../model/filling";
import { figureText } from "../../model/figure";
import { joined, rowsText } from "../../registers/row-ranges";
import { refusedRows, rowsOfProblems } from "../../registers/rows-of-problems";
import { printedDate } from "../../model/calendar-date";
import type { Texts } from "../../texts/texts";
import { wordsOfStep } from "../steps";
import type { Said } from "./said";

/** What in a source may have caused that the return says so much more or less than it does; the most telling first. */
export function causesInSource(said: Said, difference: Decimal, filling: Filling | undefined, texts: Texts): string[] {
  const { causes } = texts.tieOut;
  const { register, made } = said;
  if (filling?.filled === figureText(said.says)) return [causes.typedOver(printedDate(filling.on))];
  if (!register) return [];
  const { counts, problems } = register.tallies;
  const twice = problems.filter(({ kind }) => kind === "duplicate");
  const size = difference.abs();
  const steps = made?.steps ?? [];
  const whole = steps.filter(({ figure }) => figure.abs().equals(size));
  const turned = steps.filter(({ figure }) => figure.abs().times(2).equals(size));
  const rowsAt = (some: typeof steps) => rowsText(joined(some.map(({ rows }) => rows)));
  return [
    ...whole.slice(0, 1).map((step) => causes.counted(wordsOfStep(step, texts), grouping(size), rowsAt(whole))),
    ...turned
      .slice(0, 1)
      .map((step) => causes.sign(wordsOfStep(step, texts), grouping(step.figure.abs()), rowsAt(turned))),
    ...(counts.refused > 0 ? [causes.refused(rowsText(refusedRows(register.tallies)))] : []),
    ...(twice.length > 0 ? [causes.twice(rowsText(rowsOfProblems(twice)))] : []),
  ];
}
