import { grouping } from "../../model/decimal";
import type { FieldKey } from "../fields";
import { countOfRows, joined, noRows } from "../row-ranges";
import type { FillNote, MadeFigure } from "./form-row";
import { madeOf } from "./made";
import type { ListedTerms } from "./listed-terms";
import type { OutcomeRow } from "./outcomes";
import type { SharesForUnits } from "./shares-for-units";
import { existing, fromIssue, fromTreasury } from "./sources";
import type { Brought } from "./transactions";

/** The shares of a row: issued, transferred out of treasury, and such as may still be; what can't be told is left out, and said. */
export interface SharesOfRow {
  readonly figures: ReadonlyMap<string, MadeFigure>;
  readonly notes: readonly FillNote[];
}

/** A figure of shares, undefined where it can't be told, and what a person should know of it. */
interface Told {
  readonly made?: MadeFigure;
  readonly notes: readonly FillNote[];
}

/** The shares that options, awards and instruments brought in the month, and may still bring; one option is over one share. */
export function sharesOf(
  row: OutcomeRow,
  hasTreasury: boolean,
  of: SharesForUnits,
  { mayBeIssued }: ListedTerms,
): SharesOfRow {
  const { outcome, name } = row;
  const brought = outcome.brought.filter(({ units, stated }) => !units.figure.isZero() || !stated.isZero());
  const told = (field: FieldKey, otherwise: () => Told): Told => {
    const made = outcome.stated.get(field);
    return made ? { made, notes: [] } : otherwise();
  };
  const cameFrom = (source: string) => () => sharesFrom(source, brought, name, of);
  const issued = told("newShares", cameFrom(fromIssue));
  const transferred = told("treasuryShares", cameFrom(fromTreasury));
  const mayBe = told("mayBeIssued", () => sharesToCome(row, of, mayBeIssued));
  const columns = { newShares: issued, ...(hasTreasury && { treasuryShares: transferred }), mayBeIssued: mayBe };
  const hasNoColumn = !hasTreasury && transferred.made?.figure.isZero() === false;
  return {
    figures: new Map(Object.entries(columns).flatMap(([field, { made }]) => (made ? [[field, made] as const] : []))),
    notes: [
      ...(issued.made && transferred.made ? [] : sourcesUnknown(brought)),
      ...[issued, transferred, mayBe].flatMap(({ notes }) => notes),
      ...(hasNoColumn ? [{ kind: "noTreasury", words: { name }, rows: noRows, isOpen: true } as const] : []),
    ],
  };
}

/** Shares of a source, row by row: as the register states them, else as many as the units come to. */
function sharesFrom(source: string, all: readonly Brought[], name: string, of: SharesForUnits): Told {
  // Shares of a source that is not known may be of this one.
  if (all.some((one) => one.source === "")) return { notes: [] };
  const own = all.filter((one) => one.source === source);
  const found = own.map((one) => ({
    ...one,
    shares: one.stated.isZero() ? of(madeOf([one.units]), one.keys) : { made: madeOf([{ ...one.units, figure: one.stated }]), isRounded: false }, // prettier-ignore
  }));
  const unknown = found.filter(({ shares }) => shares === undefined);
  if (unknown.length > 0) return { notes: [unknownShares(name, madeOf(unknown.map(({ units }) => units)))] };
  const rounded = found.filter(({ shares }) => shares?.isRounded).map(({ units }) => units.rows);
  return {
    made: summed(found.flatMap(({ shares }) => (shares ? [shares.made] : []))),
    // Fractions of each of several rows are not those of their sum.
    notes: rounded.map((rows) => ({ kind: "rounded", words: { name }, rows, isOpen: countOfRows(rows) > 1 })),
  };
}

/** The shares that what is outstanding may still bring; existing ones are not issued, and where only some rows say that they are it is as the return has listed it. */
function sharesToCome({ tallies, outcome, name }: OutcomeRow, of: SharesForUnits, listed: string): Told {
  const sources = new Set(tallies.map((one) => one.of("source")));
  const isSilent = sources.delete("");
  const isExisting = sources.has(existing) && sources.size === 1;
  if (isExisting && (!isSilent || listed === "0")) return { made: madeOf([]), notes: [] };
  const { opening, closing } = outcome;
  if (!closing) return { notes: [] };
  if (isExisting && listed === "")
    return { notes: [{ kind: "existingAmong", words: { name }, rows: rowsOf(closing), isOpen: true }] };
  const shares = of(closing);
  // Where nothing moved, last month's figure stands.
  const hasMoved = !opening || !closing.figure.equals(opening.figure);
  if (!shares) return { notes: hasMoved ? [unknownShares(name, closing)] : [] };
  const rounded: FillNote = { kind: "rounded", words: { name }, rows: rowsOf(closing), isOpen: false };
  return { made: shares.made, notes: shares.isRounded ? [rounded] : [] };
}

function unknownShares(name: string, units: MadeFigure): FillNote {
  return { kind: "sharesUnknown", words: { name, number: grouping(units.figure) }, rows: rowsOf(units), isOpen: true };
}

/** A source whose meaning nobody has said. */
function sourcesUnknown(brought: readonly Brought[]): FillNote[] {
  const unknown = brought.filter(({ source }) => source === "");
  const values = [...new Set(unknown.map(({ keys }) => keys.source ?? ""))];
  return values.map((value) => {
    const own = unknown.filter(({ keys }) => (keys.source ?? "") === value);
    return { kind: "notMeant", words: { value }, rows: joined(own.map(({ units }) => units.rows)), isOpen: true };
  });
}

function rowsOf({ steps }: MadeFigure) {
  return joined(steps.map(({ rows }) => rows));
}

function summed(all: readonly MadeFigure[]): MadeFigure {
  const total = madeOf(all.map(({ figure }) => ({ words: "", figure, rows: noRows })));
  return { figure: total.figure, steps: all.flatMap(({ steps }) => steps) };
}
