import type { CellPosition } from "@odoo/o-spreadsheet";
import { numberFormatAt } from "../../src/workbench/objects/cell-reading";
import { linesOf } from "../../src/workbench/objects/borders";
import { formatOf } from "../../src/workbench/objects/cell-format";
import type { KeptRule } from "../../src/workbench/objects/data-validation";
import { sheetCalled } from "../../src/workbench/objects/sheet-address";
import type { ExcelInNode } from "../workbench/excel-in-node";

/** How many columns of a sheet are looked at. */
const columns = 15;
const rowsBeyond = 3;
/** The height of a row of one line, in pixels; one that Excel fits itself is a little lower. */
const oneLine = 24;

/** Everything that the host tells of the sheets of a workbook: contents, formats, lines, merged cells, drop-downs, heights. */
export function wholeWorkbook(excel: ExcelInNode, names = excel.grid.sheetNames()): Map<string, unknown[]> {
  return new Map(names.map((name) => [name, wholeSheet(excel, name)]));
}

function wholeSheet(excel: ExcelInNode, name: string): unknown[] {
  const cells = excel.grid.cells(name);
  const rowOf = ({ address }: { address: string }) => Number(/\d+$/.exec(address)?.[0]) - 1;
  const rows = Math.max(-1, ...cells.map(rowOf)) + 1 + rowsBeyond;
  return Array.from({ length: rows }, (_, row) => ({
    cells: cells.filter((cell) => rowOf(cell) === row),
    ...looksOfRow(excel, name, row),
  }));
}

/** How a row looks, whatever it says. */
export function looksOfRow({ host }: ExcelInNode, name: string, row: number) {
  const { getters } = host.grid;
  const sheetId = sheetCalled(host.book, name) as string;
  const merges = getters.getMerges(sheetId).filter(({ top }) => top === row);
  return {
    looks: Array.from({ length: columns }, (_, col) => looksOf(host, { sheetId, col, row })),
    merges: merges.map(({ left, right, bottom }) => `${left} ${right} ${bottom}`).sort(),
    height: Math.max(oneLine, getters.getRowSize(sheetId, row)),
  };
}

function looksOf({ grid, book }: ExcelInNode["host"], position: CellPosition) {
  const rule: KeptRule | undefined = grid.getters.getValidationRuleForCell(position);
  const format = formatOf(book.styleAt(position));
  return {
    // White and nothing look alike where no gridlines are shown, and Excel tells them apart as little.
    format: { ...format, fill: format.fill === "#FFFFFF" ? undefined : format.fill },
    numberFormat: numberFormatAt(grid, position),
    validation: rule?.excel?.rule,
    lines: linesBeside({ grid }, position),
  };
}

/** Lines beside a cell; whether a line between two rows stays when rows come between them is not looked at, since the host has it once only. */
function linesBeside({ grid }: Pick<ExcelInNode["host"], "grid">, position: CellPosition) {
  const at = (col: number) => (col < 0 ? {} : linesOf(grid, { ...position, col }));
  const { left, right } = at(position.col);
  return { left: left ?? at(position.col - 1).right, right: right ?? at(position.col + 1).left };
}
