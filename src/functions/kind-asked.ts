import type { FieldKey } from "../registers/fields";
import { kindsOfColumns } from "../registers/fills/balances";
import { opening } from "../registers/fills/transactions";
import { folded } from "../registers/folded";
import { likelyMeaning, meaningsOf } from "../registers/meanings";
import type { Tally } from "../registers/tally";
import { joined } from "../registers/row-ranges";
import { listed, quoted, Refusal, rowsNamed } from "./refusal";
import type { RegisterTable } from "./register-table";

/** The kind of movement that words ask for, as the form calls it; refused where they name none that the register can have. */
export function kindAsked(table: RegisterTable, words: string): string {
  const known = kindsOf(table);
  const meant = likelyMeaning(words, meaningsOf(table.register, "event"));
  const isSure = meant?.confidence === 1 && folded(words) === folded(`${words} .`);
  if (!isSure || !known.includes(meant.meaning)) throw new Refusal(`${quoted(words)} is no kind of movement of this register. Name one of these: ${listed(known)}.`); // prettier-ignore
  return meant.meaning;
}

/** The column of a table of balances that states a kind of movement. */
export function columnOfKind({ register }: RegisterTable, kind: string): FieldKey {
  const columns = kindsOfColumns[register as keyof typeof kindsOfColumns];
  return (Object.keys(columns) as (keyof typeof columns)[]).find((column) => columns[column] === kind) as FieldKey;
}

/** Refused unless it is sure of every row what it is; words that are only near to a known kind may be another. */
export function refuseUnknown(tallies: readonly Tally[], { register }: RegisterTable, field: FieldKey): void {
  const meanings = meaningsOf(register, field);
  const isKnown = (value: string) => value === "" || likelyMeaning(value, meanings)?.confidence === 1;
  const unknown = tallies.find(({ keys }) => !isKnown(keys[field] ?? ""));
  if (!unknown) return;
  const value = unknown.keys[field] ?? "";
  const rows = joined(tallies.filter(({ keys }) => keys[field] === value).map((one) => one.rows));
  throw new Refusal(`${rowsNamed(rows)} of the range: ${quoted(value)} is not known. Write one of these: ${listed(meanings.map(({ meaning }) => meaning))}.`); // prettier-ignore
}

function kindsOf({ register, shape }: RegisterTable): readonly string[] {
  if (shape === "balances") return Object.values(kindsOfColumns[register as keyof typeof kindsOfColumns]);
  return meaningsOf(register, "event").map(({ meaning }) => meaning).filter((kind) => kind !== opening); // prettier-ignore
}
