import { sum } from "../../model/balance";
import type { Figure } from "../../model/figure";
import type { MonthlyReturn } from "../../model/monthly-return";
import type { Breach, Case, Missing } from "../rule";
import { checkCarried } from "./openings";
import { rowsOf } from "./rows";

/** What a scheme, an issue of warrants or a convertible brings forward and leaves. */
interface Outstanding {
  readonly opening?: Figure;
  readonly movements: readonly { readonly number?: Figure }[];
  readonly closing?: Figure;
}

/** Compares what is outstanding at close of preceding month with what last month's return left outstanding. */
export function checkInstruments(c: Case, part: "options" | "warrants" | "convertibles"): Iterable<Breach | Missing> {
  return checkCarried<Outstanding>(c, {
    part,
    rows: (r: MonthlyReturn) => rowsOf<Outstanding>(r, part),
    opening: ({ opening }) => opening,
    closing: ({ opening, movements, closing }) => closing ?? sum([opening, ...movements.map(({ number }) => number)]),
    at: "opening",
    name: part === "options" ? "particulars" : "description",
  });
}
