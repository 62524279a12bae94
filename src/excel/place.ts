import type { LaidOutCell } from "../sheet/laid-out";

/** Where a cell stands; counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells. */
export interface Block<T extends Place> extends Place {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly T[];
}

/** Rows as far apart as this share a block; what is between them stays as it is. */
const widestGap = 4;

/** The place of an address, "C5". */
export function placeOf(address: string): Place {
  const [, letters, row] = /^([A-Z]+)(\d+)/.exec(address) as unknown as [string, string, string];
  return { row: Number(row) - 1, column: columnOf(letters) };
}

/** How many columns a cell takes. */
export function widthOf({ area, placed }: LaidOutCell): number {
  return area === undefined ? 1 : placeOf(area.slice(area.indexOf(":") + 1)).column - placed.column + 1;
}

/** The cells as few rectangles, in which cells that are not among them may lie. */
export function blocksOf<T extends Place>(cells: readonly T[], widthOf: (cell: T) => number = () => 1): Block<T>[] {
  const groups: T[][] = [];
  let last = -Infinity;
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    if (cell.row - last > widestGap) groups.push([]);
    groups[groups.length - 1].push(cell);
    last = cell.row;
  }
  return groups.map((group) => {
    const row = group[0].row;
    const column = group.reduce((least, cell) => Math.min(least, cell.column), Infinity);
    const end = group.reduce((most, cell) => Math.max(most, cell.column + widthOf(cell)), 0);
    return { row, column, rows: group[group.length - 1].row - row + 1, columns: end - column, cells: group };
  });
}

/** A matrix of the block with what each of its cells gives, and the blank everywhere else. */
export function matrixOf<T extends Place, R>({ cells, ...block }: Block<T>, of: (cell: T) => R, blank: R): R[][] {
  const matrix = Array.from({ length: block.rows }, () => Array.from({ length: block.columns }, () => blank));
  for (const cell of cells) matrix[cell.row - block.row][cell.column - block.column] = of(cell);
  return matrix;
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
