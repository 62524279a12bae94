import type { RegisterId, RegisterSpec } from "../register";

/** A statement of shares in issue, a row a class and day. */
const statement = (id: RegisterId, named?: RegExp): RegisterSpec => ({
  id,
  ...(named && { named }),
  shapes: {
    balances: {
      required: ["asAt", "issued"],
      optional: ["class", "treasury"],
      keys: ["class", "asAt"],
      periods: [],
      sums: ["issued", "treasury"],
      filled: ["asAt"],
      stated: ["issued"],
      toldBy: ["class", "asAt", "issued"],
    },
  },
});

/** The share registrar's statement: ties out Part II, and fills its increase / decrease and first opening. */
export const registrar = statement("registrar");

/** The mainland registrar's statement of A shares: ties out only. */
export const mainlandRegistrar = statement(
  "mainlandRegistrar",
  /mainland|chinaclear|csdc|\brmb\b|\ba shares?\b|A股|证券登记|證券登記|中国结算|中國結算/i,
);

/** The depositary's statement of shares under its receipts or depositary shares: ties out only. */
export const depositary = statement("depositary", /deposit[ao]ry|\bad[rs]s?\b|\bhdrs?\b|存託|存托|預託/i);
