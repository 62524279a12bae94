import type { MonthlyReturn } from "../model/monthly-return";
import { rowsOfParts, type GroupedPart } from "../model/part-III";
import type { Meaning } from "./meanings";
import type { RegisterId } from "./register";
import { groupsOf, nameOfRow, type Row } from "./row-on-return";

/** The part of III whose rows a register's schemes and instruments are. */
function partOfRegister(register: RegisterId, isAmongOptions = false): GroupedPart | undefined {
  if (register === "awards") return isAmongOptions ? "options" : "otherAgreements";
  return register === "options" || register === "warrants" || register === "convertibles" ? register : undefined;
}

/** The schemes or instruments that the return lists, for those of a register to be one of. */
export function schemeMeanings(r: MonthlyReturn, register: RegisterId, isAmongOptions?: boolean): readonly Meaning[] {
  const part = partOfRegister(register, isAmongOptions);
  if (part === undefined) return [];
  const names = groupsOf(r, part).flatMap((group) =>
    (group[rowsOfParts[part]] as Row[]).map((row) => nameOfRow(row, part)),
  );
  return [...new Set(names)].filter((name) => name !== "").map((name) => ({ meaning: name, words: [name] }));
}
