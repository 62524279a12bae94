import type { MonthlyReturn } from "../../src/model/monthly-return";
import { tieOut, type TiedOut, type TieOutContext } from "../../src/month/tie-out/tie-out";
import { noWorkRecords } from "../../src/month/work-records";
import { nothingBeside } from "../../src/monthly-return";
import type { TieOutLine } from "../../src/records/tie-outs";
import { en } from "../../src/texts/en";

/** Ties a return out on a day in February; registers that are read are connected. */
export function tiedOut(
  r: MonthlyReturn,
  { registers = [], beside = {}, work = {} }: { readonly [K in "registers" | "beside" | "work"]?: Partial<TieOutContext[K]> }, // prettier-ignore
): TiedOut {
  const mappings = (registers as TieOutContext["registers"]).map(({ mapping }) => mapping);
  return tieOut(
    {
      return: r,
      registers: registers as TieOutContext["registers"],
      beside: { ...nothingBeside, ...beside },
      work: { ...noWorkRecords, mappings, ...work },
      on: "2026-02-04",
    },
    en,
  );
}

/** A line as a company secretary reads it: "source, figure: says 5, return 4, -1". */
export function lineShown({ source, figure, says, returnSays, difference }: TieOutLine): string {
  return `${source}, ${figure}: says ${String(says)}, return ${returnSays || "blank"}, ${difference || "not compared"}`;
}

/** Lines that say otherwise than the return. */
export function apart(lines: readonly TieOutLine[]): TieOutLine[] {
  return lines.filter(({ figure, difference }) => figure !== "" && difference !== "0");
}
