import type { ShareClass } from "../model/monthly-return";

/** Whether a class is of preference shares, which are seldom what a convertible turns into. */
export function isPreferenceClass({ kind }: ShareClass): boolean {
  return /preference|優先/i.test(kind ?? "");
}
