import type { Content } from "../sheet/content";
import type { SheetReading } from "../sheet/sheet-reading";

/** What an entry is: words, a day, days with commas between them, a figure, or any of a figure, a day and words. */
export type EntryKind = "text" | "date" | "dates" | "figure" | "value";

/** The entries of a row by the keys of their columns: words as they are, days in ISO form, figures in plain digits, "" for blank. */
export type RecordRow = Readonly<Record<string, string>>;

export interface RecordColumn {
  readonly key: string;
  readonly header: string;
  /** Width in characters. */
  readonly width: number;
  /** By the row, where the columns before it decide. */
  readonly kind: EntryKind | ((row: RecordRow) => EntryKind);
  /** Words of ours, that nobody needs to type. */
  readonly isFixed?: boolean;
  /** Values that the drop-down offers; others may be typed. */
  readonly offers?: readonly string[] | ((row: RecordRow) => readonly string[] | undefined);
}

/** A small table on a sheet of its own, beside the return. */
export interface RecordSpec {
  readonly id: string;
  /** Name of its sheet when it is added; the sheet is found by the title. */
  readonly sheet: string;
  readonly title: string;
  /** One sentence that says what to do with it. */
  readonly advice: string;
  readonly columns: readonly RecordColumn[];
  /** Columns that name a row: one that leaves them all blank is a note of the user's own. Without them rows go by their order. */
  readonly keys?: readonly string[];
  /** Whether rows that name something else stay. */
  readonly keepsOthers?: boolean;
}

/** A cell of a record's sheet that is written. */
export interface RecordCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  /** Null leaves the format as it is. */
  readonly numberFormat: string | null;
  /** How it is drawn; cells without a look keep their own. */
  readonly look?: "title" | "advice" | "header" | "entry" | "entryFigure" | "fixed" | "fixedFigure";
  readonly offers?: readonly string[];
}

/** What is written so that a record's sheet holds its rows. */
export interface RecordLayout {
  /** The first header of the table. */
  readonly begin: { readonly row: number; readonly column: number };
  readonly cells: readonly RecordCell[];
  /** Columns that are new on the sheet, and their widths in characters. */
  readonly widths: readonly { readonly column: number; readonly width: number }[];
  /** Rows that hold longer texts, and how many lines they take. */
  readonly lines: ReadonlyMap<number, number>;
  /** The lines of rows that stood already, as they were. */
  readonly linesBefore?: ReadonlyMap<number, number>;
}

/** A record's sheet as it is to be. */
export interface RecordSheet {
  readonly spec: RecordSpec;
  readonly rows: readonly RecordRow[];
  /** Whether a sheet, whatever it is called, holds the record. */
  readonly isOn: (sheet: SheetReading) => boolean;
  /** Where something stands on a sheet that can't be read, and would be gone once the record is written there; undefined where all would stay. */
  readonly lostOn: (sheet: SheetReading) => string | undefined;
  /** What has to be written on the sheet that holds the record, or, without one, on a new sheet. */
  readonly layOut: (sheet?: SheetReading) => RecordLayout;
}
