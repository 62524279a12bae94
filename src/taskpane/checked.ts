import {
  dayInHongKong,
  fixesOf,
  printedDate,
  review,
  type Beside,
  type ReadReturn,
  type Review,
} from "../monthly-return";
import type { Texts } from "../texts/texts";
import type { Checked, Held } from "./state";

/** Checks a reading by the rules that are on today. */
export function reviewedToday(reading: ReadReturn, beside: Beside, texts: Texts): Review {
  const today = dayInHongKong(Date.now());
  // A rule that is to be off from a later day on still runs.
  const switchedOff = beside.switchedOff.filter(({ on }) => on <= today);
  return review(reading, texts, { ...beside, switchedOff });
}

/** The review of a reading as of today, with what stands beside its verdict. */
export function checkedOf(reading: ReadReturn, beside: Beside, held: Held | undefined, texts: Texts): Checked {
  const reviewed = reviewedToday(reading, beside, texts);
  return {
    review: reviewed,
    fixes: fixesOf(reviewed.findings, reading, texts),
    formVersion: held?.return.formVersion ?? "",
    month: printedDate(held?.return.cover.monthEnded ?? ""),
    time: new Date().toTimeString().slice(0, 5),
    ...(held && { language: held.language }),
  };
}
