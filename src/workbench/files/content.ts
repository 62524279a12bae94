import type { Zone } from "@odoo/o-spreadsheet";
import type { Line, Side } from "../objects/borders";
import type { CellFormat } from "../objects/cell-format";
import type { Validation } from "../objects/data-validation";
import type { SheetState } from "../objects/sheet-state";

export type ValueType = "empty" | "text" | "number" | "boolean" | "error";

/** A cell's look, with its lines. */
export interface Look extends CellFormat {
  readonly numberFormat: string;
  readonly lines: Readonly<Partial<Record<Side, Line>>>;
}

/** A cell of a file: its value, and the formula that gives it. */
export interface FileCell {
  readonly row: number;
  readonly col: number;
  readonly type: ValueType;
  readonly value: string | number | boolean;
  /** In Excel's spelling, with its = sign. */
  readonly formula?: string;
  /** The block that an array formula fills from this cell. */
  readonly block?: Zone;
  /** The cell whose array formula fills this one. */
  readonly filledFrom?: { readonly row: number; readonly col: number };
  readonly look: Look;
}

/** Columns or rows next to each other that are alike. */
export interface FileColumns {
  readonly first: number;
  readonly last: number;
  /** In pixels; undefined for the sheet's standard. */
  readonly width: number | undefined;
  readonly hidden: boolean;
}

export interface FileRow {
  readonly row: number;
  /** In pixels; undefined where it follows from the cells. */
  readonly height: number | undefined;
  readonly hidden: boolean;
}

/** A rule for what may be typed, and where it holds. */
export interface FileValidation extends Validation {
  readonly zones: readonly Zone[];
}

/** What the host keeps of a sheet that a file keeps too. */
export type KeptState = Pick<
  SheetState,
  "protected" | "protectionOptions" | "password" | "showHeadings" | "pageLayout" | "headersFooters"
>;

export interface FileSheet extends KeptState {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColour: string | undefined;
  readonly showGridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** What holds for cells that have nothing of their own, as far as nobody sees it on empty ones. */
  readonly overall: Look;
  /** In pixels. */
  readonly standardWidth: number;
  readonly columns: readonly FileColumns[];
  readonly rows: readonly FileRow[];
  readonly cells: readonly FileCell[];
  readonly merges: readonly Zone[];
  readonly validations: readonly FileValidation[];
  readonly printArea: readonly Zone[];
  readonly titleRows: Zone | undefined;
  readonly titleColumns: Zone | undefined;
  /** Rows and columns that begin a page. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

/** A name of the workbook for a range. */
export interface FileName {
  readonly name: string;
  readonly sheet: string;
  readonly zone: Zone;
  readonly comment: string;
}

/** A workbook as it goes into a file and comes out of one. */
export interface FileBook {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  readonly active: number;
  readonly structureProtected: boolean;
}
