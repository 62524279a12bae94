import type { RowBlock } from "../sheet/sheet-edit";
import { usedWidth, type EditedSheet } from "./edited-sheet";
import { readSheet, snapshotOf, type Reading, type Snapshot } from "./snapshot";
import { rangeOf } from "./write-cells";

/** What goes with deleted rows beside the contents of their sheets. */
export interface KeptForUndo {
  /** The sheets that are not edited. */
  readonly others: readonly Snapshot[];
  readonly looks: readonly KeptLooks[];
}

/** How the cells of a block of rows look, the user's own among them. */
interface KeptLooks {
  readonly sheet: Excel.Worksheet;
  readonly block: RowBlock;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Cells of the user's own sheets that are read so that formulas which lose their cells can be restored. */
const mostCellsRead = 100_000;

const white = "#FFFFFF";
const looks: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, color: true, italic: true, name: true, size: true, underline: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** Reads what deleting rows takes with it; nothing when none are deleted. */
export async function keepForUndo(context: Excel.RequestContext, sheets: readonly EditedSheet[]): Promise<KeptForUndo> {
  const kept = sheets.flatMap(({ sheet, edit, before }) =>
    edit.deleted.map((block) => {
      const place = { row: block.from, column: 0, rows: block.count, columns: usedWidth(edit, before) };
      return { sheet, block, properties: rangeOf(sheet, place).getCellProperties(looks) };
    }),
  );
  return { looks: kept, others: kept.length > 0 ? await readOthers(context, sheets) : [] };
}

/** Queues the looks of a block of rows as they were. Cells without a fill are read as white. */
export function restoreLooks({ sheet, block, properties: { value } }: KeptLooks): void {
  const cells = value.map((row) => row.map(({ format }) => ({ format: withoutWhite(format ?? {}) })));
  const place = { row: block.from, column: 0, rows: cells.length, columns: cells[0].length };
  rangeOf(sheet, place).setCellProperties(cells);
}

function withoutWhite({ fill, ...format }: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  return fill?.color && fill.color !== white ? { ...format, fill } : format;
}

/** What stands on the other sheets, the smallest first: formulas there say #REF! once the rows that they name are gone. */
async function readOthers(context: Excel.RequestContext, sheets: readonly EditedSheet[]): Promise<Snapshot[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const edited = new Set(sheets.map(({ edit }) => edit.sheet));
  const others = worksheets.items.filter(({ name }) => !edited.has(name)).map((sheet) => readSheet(sheet, "cellCount"));
  await context.sync();
  const whole = smallestOf(others).map(({ sheet }) => readSheet(sheet));
  await context.sync();
  return whole.map((reading) => snapshotOf(reading));
}

function smallestOf(others: readonly Reading[]): Reading[] {
  let left = mostCellsRead;
  return others
    .filter(({ range }) => !range.isNullObject)
    .sort((a, b) => a.range.cellCount - b.range.cellCount)
    .filter(({ range }) => (left -= range.cellCount) >= 0);
}
