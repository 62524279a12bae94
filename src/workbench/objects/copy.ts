import type { CellPosition } from "@odoo/o-spreadsheet";
import { notImplemented } from "../wire/excel-error";
import { columnsOf, rowsOf, type Area } from "./area";
import { areaOf, oneOf, text } from "./arguments";
import { valueAt } from "./cell-reading";
import { writtenContent } from "../grid/content";
import { addressedArea } from "./sheet-address";

const kinds = ["All", "Formulas", "Values", "Formats"] as const;

interface Copied {
  from: CellPosition;
  to: CellPosition;
}

/** Copies cells to the range, whose size is the source's if it is one cell. */
export function copyFrom(area: Area, source: unknown, kind: unknown, skipBlanks: unknown, transpose: unknown): void {
  if (skipBlanks === true || transpose === true) throw notImplemented("Range.copyFrom with skipBlanks or transpose");
  const from = areaOf(source) ?? addressedArea(area.book, area.sheetId, text(source));
  const what = oneOf(kinds, kind ?? "All");
  area.grid.calculate();
  for (const pair of [...pairs(from, area)]) {
    if (what === "All" || what === "Formats") copyFormat(area, pair);
    if (what !== "Formats") copyContent(area, pair, what === "Values");
  }
}

/** Each cell of the target with the cell of the source that it repeats. */
function* pairs(source: Area, target: Area): Generator<Copied> {
  const { zone } = target;
  const rows = Math.max(rowsOf(zone), rowsOf(source.zone));
  const columns = Math.max(columnsOf(zone), columnsOf(source.zone));
  target.grid.reach(target.sheetId, { ...zone, bottom: zone.top + rows - 1, right: zone.left + columns - 1 });
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      yield {
        from: {
          sheetId: source.sheetId,
          row: source.zone.top + (row % rowsOf(source.zone)),
          col: source.zone.left + (column % columnsOf(source.zone)),
        },
        to: { sheetId: target.sheetId, row: zone.top + row, col: zone.left + column },
      };
    }
  }
}

function copyContent({ grid }: Area, { from, to }: Copied, valuesOnly: boolean): void {
  const cell = grid.cell(from);
  if (cell?.isFormula && !valuesOnly) {
    const [across, down] = [to.col - from.col, to.row - from.row];
    return grid.write(to, grid.getters.getTranslatedCellFormula(to.sheetId, across, down, cell.compiledFormula));
  }
  const isText = typeof valueAt(grid, from) === "string";
  grid.write(to, cell && !cell.isFormula ? cell.content : (writtenContent(valueAt(grid, from), isText) ?? ""));
}

function copyFormat({ grid }: Area, { from, to }: Copied): void {
  const cell = grid.cell(from);
  const { sheetId, col, row } = to;
  grid.do("UPDATE_CELL", { ...to, style: cell?.style ?? null, format: cell?.format ?? "" });
  grid.do("SET_BORDER", { sheetId, col, row, border: grid.getters.getCellBorder(from) ?? undefined });
}
