import type { RegisterId, RegisterSpec } from "../register";

/** A statement of shares in issue, a row a class and day. */
const statement = (id: RegisterId): RegisterSpec => ({
  id,
  shapes: {
    balances: {
      required: ["asAt", "issued"],
      optional: ["class", "treasury"],
      keys: ["class", "asAt"],
      periods: [],
      sums: ["issued", "treasury"],
      filled: ["asAt"],
    },
  },
});

/** The share registrar's statement: ties out Part II, and fills its increase / decrease and first opening. */
export const registrar = statement("registrar");

/** The mainland registrar's statement of A shares: ties out only. */
export const mainlandRegistrar = statement("mainlandRegistrar");

/** The depositary's statement of shares under its receipts or depositary shares: ties out only. */
export const depositary = statement("depositary");
