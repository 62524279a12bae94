import { printedDate } from "../model/calendar-date";
import type { FieldKey } from "../registers/fields";
import { balanceCountedTwice } from "../registers/fills/brought-forward";
import { opening } from "../registers/fills/transactions";
import { likelyMeaning, meaningsOf } from "../registers/meanings";
import type { Tally } from "../registers/tally";
import { quoted, Refusal, rowsNamed } from "./refusal";
import type { RegisterTable } from "./register-table";

/** Refused where a balance is brought forward that rows before it, or another balance, have in them already: both would count. */
export function refuseCountedTwice(rows: readonly Tally[], { register }: RegisterTable, name: FieldKey): void {
  const meanings = meaningsOf(register, "event");
  const isOpening = ({ keys }: Tally) => likelyMeaning(keys.event ?? "", meanings)?.meaning === opening;
  for (const whose of new Set(rows.map(({ keys }) => keys[name] ?? ""))) {
    const twice = balanceCountedTwice(rows.filter(({ keys }) => (keys[name] ?? "") === whose), isOpening); // prettier-ignore
    if (twice) throw new Refusal(`${rowsNamed(twice.rows)} of the range: a balance of ${quoted(whose)} is brought forward to ${printedDate(twice.days.last)}, and earlier rows have it in them already. Leave out the row or those before it.`); // prettier-ignore
  }
}
