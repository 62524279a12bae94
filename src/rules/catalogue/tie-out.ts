import { printedDate } from "../../model/calendar-date";
import { numberOf, type Figure } from "../../model/figure";
import type { MonthlyReturn, Place } from "../../model/monthly-return";
import { placesOfPartIII } from "../../model/part-III";
import { classesOf } from "../../model/parts";
import { ofRule } from "../citations";
import { saidAt } from "../computed-places";
import type { Breach, Missing, PlacedTieOut, Rule } from "../rule";

export const rule: Rule = {
  id: "tie-out",
  part: "All",
  basis: "tie-out",
  citations: [ofRule("Main Board Rule 2.13", "2026-11-26")],
  expression: "figure on the return = the figure of each source that states it",
  severity: "explain",
  over: [],
  needs: ["tieOuts"],

  *check({ return: r, tiedOut = [] }) {
    for (const tieOut of tiedOut) yield* checkTieOut(r, tieOut);
  },
};

function* checkTieOut(
  r: MonthlyReturn,
  { place: at, source, asAt, rows, says }: PlacedTieOut,
): Iterable<Breach | Missing> {
  const asserted = saidAt(r, at) as Figure | undefined;
  const [said, calculated] = [numberOf(asserted), numberOf(says)];
  if (calculated === undefined) yield { missing: "tieOuts" };
  else if (said === undefined) yield { missing: at };
  else if (!said.equals(calculated))
    yield { at, asserted, calculated, words: { source, asAt: printedDate(asAt), rows }, rows: rowsBehind(r, at) };
}

const movedInPartII = /^issued\.classes\[(\d+)\]\.(issued|treasury)\.(?:change|closing)$/;

/** The rows of III that a change or a closing balance of Part II comes of, among which the cause of a difference may be. */
function rowsBehind(r: MonthlyReturn, at: Place): Place[] {
  const [, index, column] = movedInPartII.exec(at) ?? [];
  const shares = classesOf(r.issued)[Number(index)]?.shares;
  return shares ? placesOfPartIII(r, shares, column as "issued" | "treasury") : [];
}
