import type { Cell } from "@odoo/o-spreadsheet";

/**
 * A cell's style in the grid. The grid keeps entries that it does not know, so that what only Excel has
 * (fonts, indents, locks, the number format as it was set) lives there too and follows undo, insertion and copying.
 */
export type CellStyle = Record<string, unknown>;

export const styleOf = (cell: Cell | undefined): CellStyle => (cell?.style ?? {}) as CellStyle;

export const styleValue = (cell: Cell | undefined, entry: string): unknown => styleOf(cell)[entry];
