import type { Wording } from "../sheet/spec";
import { wording } from "./wordings";

const listed = (...values: readonly string[]): readonly Wording[] => values.map(wording);

/** Values that the form's lists offer; others may be typed. The return holds them in English, whatever the language of its sheets. */
export const statuses = listed("New Submission", "Resubmission");
export const yesOrNo = listed("Yes", "No");
export const ticks = listed("✔");
export const kindsOfShares = listed(
  "Ordinary shares",
  "WVR ordinary shares",
  "Preference shares",
  "Other class of shares",
);
export const lettersOfShares = listed(
  "Not applicable",
  "Class A",
  "Class B",
  "Class H",
  "A",
  "B",
  "H",
  "Other type (specify in description)",
);
/** The form says RMB, never CNY. */
export const currencies = listed("HKD", "USD", "RMB", "GBP", "EUR");
export const optionMovements = listed("Granted", "Exercised", "Cancelled", "Lapsed", "Others");
export const warrantMovements = listed("Issued", "Exercised", "Lapsed", "Others");
export const convertibleMovements = listed(
  "Issued",
  "Converted",
  "Redeemed",
  "Repurchased",
  "Cancelled",
  "Lapsed",
  "Others",
);
export const typesOfConvertibles = listed("Bond/Notes", "Preference Shares", "Others");
/** What changes issued shares under (E), up to version 1.0.2; "Other" is followed by words of the issuer's own. */
export const typesOfIssue = listed(
  "Placing",
  "Rights issue",
  "Bonus issue",
  "Scrip dividend",
  "Consideration issue",
  "Open offer",
  "Subscription",
  "Repurchase of shares",
  "Redemption of shares",
  "Capital reorganisation",
  "Other (Please specify)",
);
/** The same from version 1.1.0, the likeliest first: Excel offers as many as its list holds, and any other may be typed. */
export const events = listed(
  "Repurchase of shares (shares repurchased and cancelled)",
  "Repurchase of shares (shares held as treasury shares)",
  "Repurchase of shares (shares repurchased for cancellation but not yet cancelled)",
  "Sale of treasury shares",
  "Other (Please specify)",
  "Placing",
  "Rights issue",
  "Bonus issue",
  "Scrip dividend",
  "Cancellation of treasury shares",
  "Consideration issue",
  "Open offer",
  "Subscription",
  "Capital reorganisation",
  "Redemption of shares (shares redeemed and cancelled)",
  "Redemption of shares (shares redeemed but not yet cancelled)",
);
/** Only the first was seen as printed; the others are named in short, and their figures have cells of their own. */
export const publicFloatThresholds = listed(
  "Initial Prescribed Threshold - 25% of the total number of issued shares in the class to which the listed shares belong (excluding treasury shares)",
  "Initial Prescribed Threshold - lower %",
  "Alternative Threshold",
  "A+H Threshold",
  "Waiver",
);
