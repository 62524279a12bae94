import type { FieldKey } from "../fields";
import type { RegisterId, RegisterSpec, ShapeSpec } from "../register";

const terms: readonly FieldKey[] = ["price", "currency", "amountCurrency", "exchangeRate", "maturity", "listedCode", "approvalDate"]; // prettier-ignore

const balanceColumns: readonly FieldKey[] = ["opening", "granted", "exercised", "cancelled", "lapsed", "closing", "newShares", "treasuryShares", "mayBeIssued"]; // prettier-ignore

/** Warrants and convertibles alike: amounts of an instrument, and the shares that come of them. */
function instruments(id: RegisterId, name: FieldKey): RegisterSpec {
  const transactions: ShapeSpec = {
    required: [name, "event", "eventDate", "amount"],
    optional: ["reference", "class", "holder", "allotmentDate", "shares", "source", ...terms],
    keys: [name, "class", "event", "source", ...terms],
    periods: ["eventDate", "allotmentDate"],
    sums: ["amount", "shares"],
    filled: [name, "event", "eventDate"],
    stated: ["amount"],
    toldBy: ["event", "eventDate"],
  };
  const balances: ShapeSpec = {
    required: [name],
    oneOf: ["opening", "closing", "exercised", "granted"],
    optional: ["reference", "class", "holder", "cancelled", "lapsed", "newShares", "treasuryShares", "mayBeIssued", "source", "asAt", ...terms], // prettier-ignore
    keys: [name, "class", "source", "asAt", ...terms],
    periods: [],
    sums: balanceColumns,
    rolls: { plus: ["opening", "granted"], minus: ["exercised", "cancelled", "lapsed"], to: "closing" },
    filled: [name],
    dated: ["asAt"],
    stated: balanceColumns,
  };
  return { id, isMoney: true, shapes: { transactions, balances } };
}

/** Warrant register: fills III(B). */
export const warrants = instruments("warrants", "series");

/** Convertible register: fills III(C). */
export const convertibles = instruments("convertibles", "instrument");
