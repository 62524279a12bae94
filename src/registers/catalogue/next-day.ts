import type { RegisterSpec } from "../register";

/** Next day disclosure returns, a row an event: the bridge from last month's return to Part II; checks only. */
export const nextDay: RegisterSpec = {
  id: "nextDay",
  shapes: {
    transactions: {
      required: ["event", "eventDate", "number"],
      optional: ["reference", "class", "treasury", "pending", "openingAsAt", "openingBalance", "closingAsAt", "closingBalance", "submitted"],
      keys: ["reference", "class", "event", "eventDate", "openingAsAt", "openingBalance", "closingAsAt", "closingBalance", "submitted"],
      periods: [],
      sums: ["number", "treasury", "pending"],
      filled: ["event", "eventDate"],
      stated: ["number", "treasury", "pending"],
      toldBy: ["class", "event", "eventDate"],
    },
  },
}; // prettier-ignore
