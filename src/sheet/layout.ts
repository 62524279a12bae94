import type { MonthlyReturn } from "../model/monthly-return";
import { a1, columnLetters } from "../model/address";
import { calculate } from "./calculated";
import { columnsOf, markOf } from "./columns";
import { textContent } from "./content";
import type { Language } from "./wording";
import { placementOf } from "./formula";
import type { PartInForce } from "./in-force";
import type { LaidOut, LaidOutCell, LaidOutSheet, NameOfClass } from "./laid-out";
import { columnOfTemplate, layOutCell } from "./lay-out-cell";
import { linesOf } from "./lines";
import { cellsOf, type PlacedCell, type PlacedRow } from "./placed";
import { partRows } from "./rows";

export interface LayOutOptions {
  readonly language: Language;
  readonly className: NameOfClass;
  /** Cells on other sheets that stand already. */
  readonly standing?: readonly PlacedCell[];
  /** Formulas of people's own in cells to fill in, by place. */
  readonly formulas?: ReadonlyMap<string, string>;
}

/** Lays parts out for a return: every cell's content, and where each place stands, on these sheets and on others that stand already. */
export function layOut(
  parts: readonly PartInForce[],
  r: MonthlyReturn,
  { language, className, standing = [], formulas }: LayOutOptions,
): LaidOut {
  const placed = parts.map((part) => {
    const rows = placeRows(part, r);
    return { part, rows, cells: rows.flatMap((row) => cellsOf(row, part.sheet, columnOfTemplate)) };
  });
  const rows = placed.flatMap((sheet) => sheet.rows).map((row) => ({ ...row, until: row.at + row.height }));
  const placement = placementOf([...standing, ...placed.flatMap((sheet) => sheet.cells)], rows, language);
  const context = { r, placement, calculated: calculate(r, placement.cells), className, language, formulas };
  const sheets = placed.map(({ part, rows, cells }) =>
    sheetOf(
      part,
      language,
      rows,
      cells.map((cell) => layOutCell(cell, context)),
    ),
  );
  return { sheets, placement };
}

function sheetOf(
  part: PartInForce,
  language: Language,
  rows: readonly PlacedRow[],
  cells: readonly LaidOutCell[],
): LaidOutSheet {
  return {
    name: part.sheet,
    part,
    language,
    cells: [...marks(part), ...cells],
    rowCount: rows.reduce((end, row) => Math.max(end, row.at + row.height), 1),
    columns: [...part.widths, ...(part.margin ?? [])].map((characters, i) => ({
      address: addressOfColumn(i),
      characters,
    })),
    lines: linesOf(part, rows, cells),
  };
}

function placeRows(part: PartInForce, r: MonthlyReturn): PlacedRow[] {
  let at = 1;
  return partRows(part.rows, r).map((row) => {
    const placed = { ...row, at, spilled: Array.from({ length: row.height }, (_, i) => at + i) };
    at += row.height;
    return placed;
  });
}

/** The marks by which the columns are found again. */
function marks(part: PartInForce): LaidOutCell[] {
  return columnsOf(part.widths).map((letter) => {
    const [row, column] = [0, columnOfTemplate(letter)];
    const cell = { margin: { en: markOf(letter) } };
    return {
      placed: { cell, sheet: part.sheet, row, column, entry: "", number: 0 },
      content: textContent(cell.margin.en),
      look: "mark",
      numberFormat: "General",
      address: a1({ row, column }),
    };
  });
}

function addressOfColumn(column: number): string {
  return `${columnLetters(column)}:${columnLetters(column)}`;
}
