import { Decimal } from "../model/decimal";
import { kindOfEvent } from "../model/kinds-of-event";
import type { FieldKey } from "../registers/fields";
import { fillEvents } from "../registers/fills/fill-events";
import type { FormRow } from "../registers/fills/form-row";
import { folded } from "../registers/folded";
import type { Asked } from "./asked";
import { chosenRows } from "./chosen-rows";
import { kindAsked, refuseUnknown } from "./kind-asked";
import { readForFill } from "./read-for-fill";
import { readingOf, tallied } from "./read-register";
import { quoted, Refusal } from "./refusal";
import type { RegisterTable } from "./register-table";
import { sureColumns } from "./sure-columns";

/** What an issue and buy-back log has of a kind of event in a month: the change of issued shares, or of treasury shares where only these change. */
export function movementInLog(table: RegisterTable, { measure, kind, day, of }: Asked): Decimal {
  if (measure !== "movement") throw new Refusal("An issue and buy-back log has no balances. Ask for a movement of it, or for the balance of a share registrar's statement."); // prettier-ignore
  const event = kindAsked(table, kind);
  const needed: FieldKey[] = ["event", "eventDate", "number", ...(of === "" ? [] : ["class" as const])];
  const columns = sureColumns(table, { needed, used: ["cancelledOn", "treatment"] });
  const all = tallied(readingOf(table, columns, day));
  for (const field of ["event", "treatment"] as const) refuseUnknown(all.tallies, table, field);
  const own = readForFill(table, all, chosenRows(all.tallies, ["class"], of), day);
  const { rows } = fillEvents(own.register, own.return);
  const column = isOfTreasuryAlone(event) ? "treasury" : "issued";
  if (column === "treasury" && !own.hasTreasury) throw new Refusal(`The form of that month has no treasury shares, and so no ${quoted(event)}.`, "notAvailable"); // prettier-ignore
  return rows.filter(({ name }) => folded(name) === folded(event)).reduce((sum, row) => sum.plus(figureIn(row, column)), new Decimal(0)); // prettier-ignore
}

function isOfTreasuryAlone(event: string): boolean {
  return kindOfEvent(event)?.issued.every((sign) => sign === "0") ?? false;
}

function figureIn({ figures }: FormRow, column: string): Decimal {
  return figures.get(column)?.figure ?? new Decimal(0);
}
