import type { Tally } from "../tally";

/** A balance that is brought forward though earlier rows, or an earlier balance, have it in them already; the rows are of one scheme or instrument. */
export function balanceCountedTwice<T extends Tally>(
  tallies: readonly T[],
  isOpening: (tally: T) => boolean,
): T | undefined {
  const counted = tallies.filter(({ periods }) => periods.eventDate !== "after");
  return counted.find((one) => isOpening(one) && counted.some(({ days }) => days.first < one.days.last));
}
