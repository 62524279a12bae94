import type { FieldKey } from "../fields";
import type { RegisterSpec, ShapeSpec } from "../register";

const roll = { plus: ["opening", "granted"], minus: ["exercised", "cancelled", "lapsed"], to: "closing" } as const;

/** A row an event: options granted, exercised, cancelled, lapsed; shares are allotted on a day of their own. */
const transactions: ShapeSpec = {
  required: ["scheme", "event", "eventDate", "number"],
  optional: [
    "reference",
    "class",
    "holder",
    "grantDate",
    "price",
    "currency",
    "allotmentDate",
    "source",
    "approvalDate",
  ],
  keys: ["scheme", "class", "event", "source", "currency", "approvalDate"],
  periods: ["eventDate", "allotmentDate"],
  sums: ["number"],
  products: [["number", "price"]],
  filled: ["scheme", "event", "eventDate"],
  stated: ["number"],
  toldBy: ["event", "eventDate"],
};

const balanceColumns: readonly FieldKey[] = ["opening", "granted", "exercised", "cancelled", "lapsed", "closing", "newShares", "treasuryShares", "mayBeIssued"]; // prettier-ignore

/** A row a scheme, or a grant under one: its balances and movements of the month. */
const balances: ShapeSpec = {
  required: ["scheme"],
  oneOf: ["opening", "closing", "exercised", "granted"],
  optional: ["reference", "class", "holder", "grantDate", "price", "currency", "cancelled", "lapsed", "newShares", "treasuryShares", "mayBeIssued", "source", "approvalDate", "asAt"],
  keys: ["scheme", "class", "source", "currency", "approvalDate", "asAt"],
  periods: [],
  sums: balanceColumns,
  products: [["exercised", "price"]],
  rolls: roll,
  filled: ["scheme"],
  dated: ["asAt"],
  stated: balanceColumns,
}; // prettier-ignore

/** Option register: fills III(A) and the funds raised. */
export const options: RegisterSpec = {
  id: "options",
  named: /option|購股權|购股权|期權|期权/i,
  shapes: { transactions, balances },
};

/** Award register: fills III(D), or III(A) where an issuer reports awards there; awards over existing shares fill nothing. */
export const awards: RegisterSpec = {
  id: "awards",
  named: /award|restricted share|\brsus?\b|獎勵|奖励|限制性/i,
  shapes: {
    transactions: { ...transactions, products: [] },
    balances: { ...balances, products: [] },
  },
};
