import type { Convertible, Warrant } from "../model/monthly-return";
import { isPositive } from "../model/outstanding";
import { wordOfKind } from "./signs-of-movements";

/** Whether warrants or convertibles were issued in the month. */
export function isIssuedIn({ movements }: Warrant | Convertible): boolean {
  return movements.some(({ kind, number }) => wordOfKind(kind).startsWith("issue") && isPositive(number));
}
