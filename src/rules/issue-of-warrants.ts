import type { Warrant } from "../model/monthly-return";
import { isPositive } from "./outstanding-at-close";
import { wordOfKind } from "./signs-of-movements";

/** Whether warrants were issued in the month. */
export function isIssuedIn({ movements }: Warrant): boolean {
  return movements.some(({ kind, number }) => wordOfKind(kind) === "issued" && isPositive(number));
}
