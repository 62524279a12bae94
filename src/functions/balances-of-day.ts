import { printedDate, type CalendarDate } from "../model/calendar-date";
import type { FieldKey } from "../registers/fields";
import type { Tally } from "../registers/tally";
import type { Asked } from "./asked";
import { listed, quoted, Refusal } from "./refusal";

/**
 * The balances of the day that is asked for, in a table whose rows name their days. Refused where a scheme or instrument has
 * none, and had something outstanding before: what is outstanding then is not known.
 */
export function balancesOfDay(rows: readonly Tally[], name: FieldKey, { day, of }: Asked): readonly Tally[] {
  const own = rows.filter((one) => dayOf(one) === day);
  const [earlier, there] = [rows.filter((one) => dayOf(one) < day), new Set(own.map(({ keys }) => keys[name]))];
  const gone = earlier.filter(
    (one) => !there.has(one.keys[name]) && isOutstanding(one) && isLatest(one, name, earlier),
  );
  const lacking = own.length > 0 ? gone : rows;
  if (lacking.length === 0) return own;
  const whose = own.length > 0 ? (gone[0].keys[name] ?? "") : of;
  const days = [...new Set(lacking.filter(({ keys }) => own.length === 0 || keys[name] === whose).map(dayOf))].sort().reverse(); // prettier-ignore
  throw new Refusal(`The range has no balance${whose === "" ? "" : ` of ${quoted(whose)}`} as at ${printedDate(day)}. Its days: ${listed(days.map(printedDate))}.`, "notAvailable"); // prettier-ignore
}

function dayOf({ keys }: Tally): CalendarDate {
  return keys.asAt ?? "";
}

function isLatest(one: Tally, name: FieldKey, all: readonly Tally[]): boolean {
  return all.every((other) => other.keys[name] !== one.keys[name] || dayOf(other) <= dayOf(one));
}

/** Whether a row leaves something outstanding; one without a closing balance may. */
function isOutstanding({ sums: { closing }, lacking }: Tally): boolean {
  return closing === undefined || lacking.includes("closing") || closing.positive !== "0" || closing.negative !== "0";
}
