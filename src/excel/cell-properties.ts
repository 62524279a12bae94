import type { LaidOutCell } from "../sheet/laid-out";
import { appearanceOf, type Appearance } from "./appearance";
import { widthOf, type Place } from "./place";

type Box = NonNullable<Appearance["box"]>;
type Edge = "top" | "bottom" | "left" | "right";

/** A cell of the grid that is drawn. */
export interface DrawnCell extends Place {
  readonly properties: Excel.SettableCellProperties;
}

/** A cell of the grid as a part of what is drawn there: a merged area is drawn around as one. */
interface Part extends Place {
  readonly appearance: Appearance;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const strength: Readonly<Record<Box, number>> = { hair: 1, thin: 2, thick: 3 };
const lines: Readonly<Record<Box, Excel.CellBorder>> = {
  hair: { style: "Dot", color: "#8A97A0" },
  thin: { style: "Continuous", color: "#8A97A0" },
  thick: { style: "Continuous", color: "#B45309", weight: "Medium" },
};

/** How cells are drawn; where two boxes meet, the stronger line stands. */
export function drawnCells(cells: readonly LaidOutCell[]): DrawnCell[] {
  const parts = cells.flatMap(partsOf);
  const boxes = new Map(parts.map(({ row, column, appearance }) => [`${row} ${column}`, appearance.box]));
  const boxAt = (row: number, column: number) => boxes.get(`${row} ${column}`);
  return parts.map((part) => ({ row: part.row, column: part.column, properties: propertiesOf(part, boxAt) }));
}

function partsOf(cell: LaidOutCell): Part[] {
  const { row, column } = cell.placed;
  const appearance = appearanceOf(cell);
  const width = widthOf(cell);
  return Array.from({ length: width }, (_, i) => {
    return { row, column: column + i, appearance, isFirst: i === 0, isLast: i === width - 1 };
  });
}

function propertiesOf(
  part: Part,
  boxAt: (row: number, column: number) => Box | undefined,
): Excel.SettableCellProperties {
  const { fill, color, bold, italic, size, wrap, box, horizontal, vertical } = part.appearance;
  const font = { ...(color && { color }), ...(bold && { bold }), ...(italic && { italic }), ...(size && { size }) };
  return {
    format: {
      font,
      ...(fill && { fill: { color: fill } }),
      ...(wrap && { wrapText: true }),
      ...(horizontal && { horizontalAlignment: horizontal }),
      ...(vertical && { verticalAlignment: vertical }),
      ...(box && { borders: bordersOf(part, box, boxAt) }),
    },
  };
}

function bordersOf(
  { row, column, isFirst, isLast }: Part,
  box: Box,
  boxAt: (row: number, column: number) => Box | undefined,
): Excel.CellBorderCollection {
  const neighbours: readonly [Edge, Box | undefined][] = [
    ["top", boxAt(row - 1, column)],
    ["bottom", boxAt(row + 1, column)],
    ...(isFirst ? [["left", boxAt(row, column - 1)] as [Edge, Box | undefined]] : []),
    ...(isLast ? [["right", boxAt(row, column + 1)] as [Edge, Box | undefined]] : []),
  ];
  const own = neighbours.filter(([, other]) => other === undefined || strength[other] <= strength[box]);
  return Object.fromEntries(own.map(([edge]) => [edge, lines[box]]));
}
