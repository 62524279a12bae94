import type { CalendarDate } from "../../model/calendar-date";
import type { MonthlyReturn, ShareClass } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { hasTreasuryShares } from "../../model/versions";
import { classMeant } from "../class-meanings";
import type { FieldKey } from "../fields";
import { shapeOf, type RegisterMapping } from "../mapping";
import { meantIn, type MeantValue } from "../meant";
import { joined } from "../row-ranges";
import type { Tallies, Tally } from "../tally";
import type { FillNote } from "./form-row";

/** A register that was read, what its values mean, and the return that it is to fill. */
export interface ReadRegister {
  readonly mapping: RegisterMapping;
  readonly tallies: Tallies;
  readonly values: readonly MeantValue[];
}

/** What filling looks at. */
export interface FillContext extends ReadRegister {
  readonly classes: readonly ShareClass[];
  readonly monthEnded: CalendarDate;
  readonly hasTreasury: boolean;
}

export function fillContext(register: ReadRegister, r: MonthlyReturn): FillContext {
  return {
    ...register,
    classes: classesOf(r.issued).map(({ shares }) => shares),
    monthEnded: r.cover.monthEnded ?? "",
    hasTreasury: hasTreasuryShares(r.formVersion),
  };
}

/** A tally with what its values mean and the class of Part II that it is of. */
export interface MeantTally extends Tally {
  readonly of: (field: FieldKey) => string;
  readonly classAt: number;
}

/** The tallies whose values are all known, by the row of the form that each belongs to, and what is not known of the others. */
export function rowsOf(
  context: FillContext,
  nameField: FieldKey | undefined,
): { readonly rows: ReadonlyMap<string, readonly MeantTally[]>; readonly notes: readonly FillNote[] } {
  const rows = new Map<string, MeantTally[]>();
  const unknown: { kind: "notMeant" | "noClass"; words: string; tally: Tally }[] = [];
  for (const tally of context.tallies.tallies) {
    const of = meantIn(tally, context.values);
    const lacking = fieldsAsked(context).find((field) => of(field) === "");
    const classAt = classMeant(of("class"), context.classes);
    if (lacking !== undefined) unknown.push({ kind: "notMeant", words: tally.keys[lacking] ?? "", tally });
    else if (classAt === undefined) unknown.push({ kind: "noClass", words: of("class"), tally });
    else {
      const key = JSON.stringify([classAt, nameField === undefined ? "" : of(nameField)]);
      rows.set(key, [...(rows.get(key) ?? []), { ...tally, of, classAt }]);
    }
  }
  return { rows, notes: notesOf(unknown) };
}

/** Fields that must mean something for a row to count: what happened, and under which scheme. */
function fieldsAsked({ mapping }: FillContext): readonly FieldKey[] {
  const { keys } = shapeOf(mapping);
  return keys.filter(
    (field) => field === "event" || field === "scheme" || field === "series" || field === "instrument",
  );
}

function notesOf(unknown: readonly { kind: "notMeant" | "noClass"; words: string; tally: Tally }[]): FillNote[] {
  const alike = new Map<string, typeof unknown>();
  for (const one of unknown) {
    const key = `${one.kind} ${one.words}`;
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike.values()].map((some) => ({
    kind: some[0].kind,
    words: { value: some[0].words },
    rows: joined(some.map(({ tally }) => tally.rows)),
    isOpen: true,
  }));
}
