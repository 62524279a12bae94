import type { MonthlyReturn } from "../../model/monthly-return";
import { outstandingAtClose, type Outstanding } from "../../model/outstanding";
import type { Breach, Case, Missing } from "../rule";
import { checkCarried } from "./openings";
import { rowsOf } from "./rows";

/** Compares what is outstanding at close of preceding month with what last month's return left outstanding. */
export function checkInstruments(c: Case, part: "options" | "warrants" | "convertibles"): Iterable<Breach | Missing> {
  return checkCarried<Outstanding>(c, {
    part,
    rows: (r: MonthlyReturn) => rowsOf<Outstanding>(r, part),
    opening: ({ opening }) => opening,
    closing: outstandingAtClose,
    at: "opening",
    name: part === "options" ? "particulars" : "description",
  });
}
