import type { RegisterSpec } from "../register";

/** Issue and buy-back log, a row an event: fills III(E), treasury shares and those pending cancellation. */
export const issues: RegisterSpec = {
  id: "issues",
  shapes: {
    transactions: {
      required: ["event", "eventDate", "number"],
      optional: ["reference", "class", "price", "currency", "cancelledOn", "treatment", "approvalDate"],
      keys: ["event", "class", "eventDate", "cancelledOn", "treatment", "price", "currency", "approvalDate"],
      periods: [],
      sums: ["number"],
      filled: ["event", "eventDate"],
      stated: ["number"],
      toldBy: ["event", "eventDate"],
    },
  },
};
