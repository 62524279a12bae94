import type { Figure } from "../model/figure";
import type { MonthlyReturn, PartName } from "../model/monthly-return";
import type { FormVersion } from "../model/versions";
import type { LabelLookup } from "./label-lookup";
import type { OrdinalStyle } from "./ordinal";
import type { Wording } from "./wording";

export type { Wording };

/** Columns of the template; each is marked in the sheet's first row, so that columns which people insert do no harm. */
export const templateColumns = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M"] as const;
export type Column = (typeof templateColumns)[number];

/** What a field holds; decides reading, number format and alignment. */
export type Kind = "shares" | "amount" | "price" | "text" | "code" | "currency" | "date" | "tick";

type CellValue = Figure | string | boolean | undefined;

/** How the form computes a cell: once as the grid's formula, once exactly, from the same places. */
export interface Calculation {
  /** Places it reads: paths within its entry ("movements[].number" is all of a list), or whatever the return decides. */
  readonly from: readonly string[] | ((r: MonthlyReturn, entry: string) => readonly string[]);
  /** The formula over the cells of those places, which are named beside; each is a reference, a range or several with commas. */
  readonly grid: (cells: readonly string[], places: readonly string[]) => string;
  /** The same over the values, one for each place; undefined when what it needs is absent. */
  readonly exact: (values: readonly CellValue[], places: readonly string[]) => CellValue;
  /** How the grid finds totals by the class that the label beside each names, so that the formula holds whatever is named later. */
  readonly byLabel?: {
    /** The totals of every class. */
    readonly of: (r: MonthlyReturn) => readonly string[];
    readonly grid: (lookups: readonly LabelLookup[]) => string;
  };
  /** Whether the return has in hand what the calculation is over, beyond the places themselves. */
  readonly inHand?: (r: MonthlyReturn) => boolean;
}

export interface LabelCell {
  readonly label: Wording;
  readonly look: "heading" | "caption" | "header" | "prose" | "total";
  /** Path, within the entry, of the class of shares whose name fills the hole. */
  readonly classAt?: string;
  readonly across?: Column;
}
export interface FieldCell {
  readonly field: string;
  readonly kind: Kind;
  readonly calculation?: Calculation;
  /** Values that the cell's drop-down offers; others may be typed. */
  readonly offers?: readonly Wording[];
  /** Wordings, one for each entry of the list, that stand in the cell unless amended. */
  readonly prescribed?: readonly Wording[];
  readonly across?: Column;
}
/** The form's own number of an entry: "1." a class, "1)." a row, "(i)" an item. */
export interface OrdinalCell {
  readonly ordinal: OrdinalStyle;
}
/** Says "Not applicable" or "Not in hand" of the part; blank when the part is filled in. */
export interface StateCell {
  readonly state: PartName;
}
export interface VersionCell {
  readonly version: true;
}
/** A live check beside the table, outside what is read and printed. */
export interface CheckCell {
  readonly check: {
    readonly from: readonly string[];
    readonly grid: (cells: readonly string[]) => string;
    /** Whether the difference is of money, which has decimals. */
    readonly isMoney?: boolean;
  };
}
/** Words of ours outside what is read and printed. */
export interface MarginCell {
  readonly margin: Wording;
  /** The look that the words explain. */
  readonly look?: "input" | "computed" | "asserted";
}
export type Cell = LabelCell | FieldCell | OrdinalCell | StateCell | VersionCell | CheckCell | MarginCell;

export interface Bounds {
  readonly since?: FormVersion;
  readonly until?: FormVersion;
}
/** Alternatives by version; at most one is in force. */
export type Versioned<T> = T | readonly (Bounds & { readonly is: T })[];
type Cells<C> = { readonly [column in Column]?: C };

export interface Row<C = Versioned<Cell>> extends Bounds {
  readonly cells: Cells<C>;
  /** A list that runs down from this row, a row an entry, until the next row with labels. */
  readonly spill?: { readonly list: string; readonly cells: Cells<FieldCell> };
  /** Height in lines of text, where the row holds more than one. */
  readonly lines?: number;
}
export interface Each<C = Versioned<Cell>> extends Bounds {
  readonly each: string;
  readonly of: readonly Node<C>[];
  /** Entries that the form prints even when there are none: blank rows, whose absence is a finding. */
  readonly least?: number;
  /** A second walk over a list that the part has already laid out, such as the totals per class. */
  readonly again?: boolean;
}
/** Rows that are there only when the part is filled in. */
export interface WhenApplicable<C = Versioned<Cell>> extends Bounds {
  readonly applicable: PartName;
  readonly of: readonly Node<C>[];
}
export type Node<C = Versioned<Cell>> = Row<C> | Each<C> | WhenApplicable<C>;

/** A printed part of the form, as one sheet. */
export interface PartSpec<C = Versioned<Cell>> {
  /** The part as the form numbers it: "I", "III(A)". */
  readonly id: string;
  readonly sheet: string;
  readonly heading: Versioned<Wording>;
  /** Widths, in characters, of the columns that are read; those after them are margin. */
  readonly widths: readonly number[];
  readonly margin?: readonly number[];
  /** How many of the columns are printed, where not all that are read. */
  readonly printed?: Versioned<number>;
  /** Rows that stay in sight when the sheet scrolls. */
  readonly frozenRows: number;
  readonly rows: readonly Node<C>[];
}

/** Alternatives by version. */
export const since = <T>(version: FormVersion, is: T) => ({ since: version, is });
export const until = <T>(version: FormVersion, is: T) => ({ until: version, is });
export const between = <T>(first: FormVersion, last: FormVersion, is: T) => ({ since: first, until: last, is });
