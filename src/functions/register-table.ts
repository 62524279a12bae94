import { registerOf } from "../registers/catalogue";
import type { RegisterCell } from "../registers/cell";
import { fields, type FieldKey } from "../registers/fields";
import { rowsSearched, sure, type ColumnMatch } from "../registers/match-columns";
import { fieldName, registerNames } from "../registers/names";
import type { RegisterId, Shape, ShapeSpec } from "../registers/register";
import { fitOf, lacking, suggestColumns, type SuggestedColumns } from "../registers/suggest-mapping";
import { listed, Refusal } from "./refusal";

/** A range that was recognised as a register, with where its header stands and which column is most likely which. */
export interface RegisterTable {
  readonly register: RegisterId;
  readonly shape: Shape;
  readonly spec: ShapeSpec;
  /** Whether its amounts are money. */
  readonly isMoney: boolean;
  readonly rows: readonly (readonly RegisterCell[])[];
  /** Index of the header row among the rows. */
  readonly headerRow: number;
  readonly headers: readonly RegisterCell[];
  readonly matches: readonly ColumnMatch[];
}

/** Registers that are read differently: award registers are as option registers, and all statements alike. */
const kinds = ["registrar", "options", "warrants", "convertibles", "issues", "nextDay"] as const;

/** The register that rows are; refused where they are like none, or like two that are read differently. */
export function recognised(rows: readonly (readonly RegisterCell[])[]): RegisterTable {
  const all = suggestions(rows.slice(0, rowsSearched));
  const complete = all.filter((one) => lackingOf(one).length === 0);
  const best = complete[0] ?? all[0];
  const nearer = complete.includes(best) ? all.find((one) => namesMore(one, best)) : best;
  if (rows.length === 0 || best.matches.length === 0) throw new Refusal(noRegister);
  if (nearer) throw new Refusal(`The range is most like ${article(nearer)}, but no column of it is headed as: ${listed(lackingOf(nearer).map(fieldName))}. Take its header row into the range, and head the column so.`); // prettier-ignore
  const rival = complete.find((one) => fitOf(one) === fitOf(best) && !isAlike(one, best));
  if (rival) throw new Refusal(`The range may be ${article(best)} as well as ${article(rival)}. Head its columns with the words of one of them.`); // prettier-ignore
  return {
    ...best,
    spec: specOf(best),
    isMoney: registerOf(best.register).isMoney === true,
    rows,
    headers: headersOf(rows[best.headerRow]),
  };
}

const noRegister = "The range is like no register that is known. Take its header row into the range.";

/** A log of events reads as next day disclosure returns too, unless it has what only these have. */
function isAlike(one: SuggestedColumns, best: SuggestedColumns): boolean {
  return one === best || (best.register === "issues" && one.register === "nextDay");
}

/** What the first rows may be, the likeliest first; kept for the next call, for a sheet has many formulas over one register. */
function suggestions(head: readonly (readonly RegisterCell[])[]): readonly SuggestedColumns[] {
  const key = JSON.stringify(head);
  const found = known.get(key) ?? kinds.map((id) => suggestColumns(id, head)).sort((a, b) => fitOf(b) - fitOf(a));
  known.delete(key);
  known.set(key, found);
  if (known.size > mostKnown) known.delete([...known.keys()][0]);
  return found;
}

const known = new Map<string, readonly SuggestedColumns[]>();
const mostKnown = 10;

/** Whether rows name the schemes or instruments of another register, which lacks a column, so that the one that lacks none is not meant. */
function namesMore(one: SuggestedColumns, best: SuggestedColumns): boolean {
  const names = (of: SuggestedColumns) => of.matches.some(({ field, confidence }) => fields[field].kind === "scheme" && confidence >= sure); // prettier-ignore
  return lackingOf(one).length > 0 && names(one) && !names(best);
}

function lackingOf(one: SuggestedColumns): readonly FieldKey[] {
  return lacking(one.matches, specOf(one));
}

function specOf({ register, shape }: SuggestedColumns): ShapeSpec {
  return registerOf(register).shapes[shape] as ShapeSpec;
}

function headersOf(row: readonly RegisterCell[]): RegisterCell[] {
  return row.map((cell) => (cell === 0 ? "" : cell));
}

function article({ register }: SuggestedColumns): string {
  const name = registerNames[register];
  return `${/^[AEIOU]/.test(name) ? "an" : "a"} ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
