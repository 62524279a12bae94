import { fixesOf, printedDate, review, type Beside, type ReadReturn } from "../monthly-return";
import type { Texts } from "../texts/texts";
import type { Checked, Held } from "./state";

/** The review of a reading, with what stands beside its verdict. */
export function checkedOf(reading: ReadReturn, beside: Beside, held: Held | undefined, texts: Texts): Checked {
  const reviewed = review(reading, texts, beside);
  return {
    review: reviewed,
    fixes: fixesOf(reviewed.findings, reading, texts),
    formVersion: held?.return.formVersion ?? "",
    month: printedDate(held?.return.cover.monthEnded ?? ""),
    time: new Date().toTimeString().slice(0, 5),
    ...(held && { language: held.language }),
  };
}
