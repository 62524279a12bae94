import type { Content } from "./content";
import type { Placement } from "./formula";
import type { PartInForce } from "./in-force";
import type { PlacedCell } from "./placed";
import type { Kind, LabelCell } from "./spec";
import type { Language } from "./wording";

/** How a cell looks; the legend on the cover shows those that people must tell apart. */
export type Look =
  LabelCell["look"] | "ordinal" | "state" | "version" | "mark" | "margin" | "check" | "input" | "computed" | "asserted";

export interface LaidOutCell {
  readonly placed: PlacedCell;
  readonly content: Content;
  /** What the cell shows where its content is a formula that fills in a label. */
  readonly shows?: string;
  readonly look: Look;
  readonly numberFormat: string;
  /** The cell's address on its sheet, "C5". */
  readonly address: string;
  /** The area that the cell stretches across, "C5:G5". */
  readonly area?: string;
  readonly kind?: Kind;
  /** Values that its drop-down offers. */
  readonly offers?: readonly string[];
}

/** The name of a class of shares in a language, for labels that carry it; its letter may stand there in another. "" when blank or not in hand. */
export type NameOfClass = (shares: unknown, language: Language, ofLetter?: Language) => string;

/** A part of the form laid out as a sheet. */
export interface LaidOutSheet {
  readonly name: string;
  readonly part: PartInForce;
  readonly language: Language;
  readonly cells: readonly LaidOutCell[];
  readonly rowCount: number;
  /** The columns, margin included, with their addresses and widths in characters. */
  readonly columns: readonly { readonly address: string; readonly characters: number }[];
  /** Rows whose height is set: row counted from 0, lines of text. */
  readonly lines: ReadonlyMap<number, number>;
}

export interface LaidOut {
  readonly sheets: readonly LaidOutSheet[];
  readonly placement: Placement;
}
