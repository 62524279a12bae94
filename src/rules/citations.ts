import type { Citation } from "./rule";

export const unconfirmed = "unconfirmed";
const formRead = "2026-11-23";

/** A part or note of form FF301, read on the filed originals. */
export const ofForm = (where: string): Citation => ({ reference: `FF301, ${where}`, checked: formRead });

/** A part of the form whose columns are known only by hearsay, so that nothing must be fixed for it. */
export const ofFormUnseen = (part: string): Citation => ({
  reference: `FF301, ${part}, of which no filled-in original was seen`,
  checked: unconfirmed,
});

/** A Listing Rule or published guidance, and the day on which it was read; without a day it is unconfirmed. */
export const ofRule = (reference: string, checked: Citation["checked"] = unconfirmed): Citation => ({
  reference,
  checked,
});

/** A part or note of the next day disclosure return, read on filed ones. */
export const ofNextDayForm = (where: string): Citation => ({
  reference: `FF305 v 1.3.0, ${where}`,
  checked: "2026-11-26",
});
