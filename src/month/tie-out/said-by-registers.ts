import type { MonthlyReturn, Place } from "../../model/monthly-return";
import { fillReturn, type NamedRegister } from "../../registers/fill";
import { isFrom, type MadeAt } from "../../registers/filled-place";
import { joined, rowsText } from "../../registers/row-ranges";
import { figureName } from "../../rules/figure-name";
import type { Texts } from "../../texts/texts";
import { wordsOfPartII } from "../words-of-part-II";
import type { Said } from "./said";

/** Figures that registers state of their own; others follow from these. */
const tied = /\.(opening|newShares|treasuryShares|issued|treasury|pendingCancellation)$|^options\.fundsRaised\.amount$/;

/** What registers of options, awards, warrants and convertibles, and the log, say of the figures of III. */
export function saidByRegisters(r: MonthlyReturn, registers: readonly NamedRegister[], texts: Texts): Said[] {
  const filled = fillReturn(r, registers, wordsOfPartII(texts));
  const places = [...filled.places.filter(({ place }) => tied.test(place) && !isOfPartII(place)), ...filled.closings];
  return places.flatMap(({ place, made, alike }) =>
    [...(made ? [made] : []), ...alike].flatMap((one) => saidAt(place, one, filled.return, registers, texts)),
  );
}

function isOfPartII(place: string): boolean {
  return place.startsWith("issued.");
}

function saidAt(
  place: Place,
  made: MadeAt,
  filled: MonthlyReturn,
  registers: readonly NamedRegister[],
  texts: Texts,
): Said[] {
  const register = registers.find(({ source }) => isFrom(made.source, source));
  if (!register) return [];
  const rows = rowsText(joined(made.steps.map((step) => step.rows)));
  const month = filled.cover.monthEnded ?? "";
  const figure = figureName(filled, place, texts);
  return [{ month, source: made.source, figure, says: made.figure, asAt: "", rows, register, made }];
}
