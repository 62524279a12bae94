import { dayInHongKong, printedDate, type FiledReturn, type MonthlyReturn } from "../monthly-return";
import { withTakenOver } from "../monthly-work";
import type { Texts } from "../texts/texts";

/** The returns that were filed with one that was taken from a document today; it may replace a first submission that has no other. */
export function takenOver(
  filed: readonly FiledReturn[],
  r: MonthlyReturn,
  replaces: boolean,
  { pane, ...texts }: Texts,
): readonly FiledReturn[] {
  const kept = { return: r, keptOn: dayInHongKong(Date.now()), reason: "" };
  const lookAgain = pane.month.lookAgain(printedDate(r.cover.monthEnded ?? ""));
  const why = { reason: pane.beside.lastReturn.takenOver, lookAgain, replaces };
  return withTakenOver(filed, kept, why, { pane, ...texts });
}
