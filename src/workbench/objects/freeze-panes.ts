import { method, objectType } from "../wire/host-object";
import { Area } from "./area";
import { areaOf, integer, text } from "./arguments";
import { range } from "./range";
import { addressedArea } from "./sheet-address";
import type { Sheet } from "./worksheet";

function freeze({ book, id }: Sheet, rows: number, columns: number): void {
  book.grid.do("UNFREEZE_COLUMNS_ROWS", { sheetId: id });
  if (rows > 0) book.grid.do("FREEZE_ROWS", { sheetId: id, quantity: rows });
  if (columns > 0) book.grid.do("FREEZE_COLUMNS", { sheetId: id, quantity: columns });
}

function freezeAt(sheet: Sheet, argument: unknown): void {
  const { zone } = areaOf(argument) ?? addressedArea(sheet.book, sheet.id, text(argument));
  freeze(sheet, zone.bottom + 1, zone.right + 1);
}

function location({ book, id }: Sheet): Area | null {
  const { ySplit, xSplit } = book.grid.getters.getPaneDivisions(id);
  if (ySplit === 0 && xSplit === 0) return null;
  const { numberOfCols, numberOfRows } = book.grid.getters.getSheetSize(id);
  return new Area(book, id, [
    { top: 0, left: 0, bottom: (ySplit || numberOfRows) - 1, right: (xSplit || numberOfCols) - 1 },
  ]);
}

/** Rows and columns that stay in view. */
export const freezePanes = objectType<Sheet>("WorksheetFreezePanes", {
  FreezeAt: method(freezeAt),
  FreezeColumns: method((sheet: Sheet, count: unknown) => freeze(sheet, 0, integer(count ?? 1))),
  FreezeRows: method((sheet: Sheet, count: unknown) => freeze(sheet, integer(count ?? 1), 0)),
  GetLocationOrNullObject: method((sheet: Sheet) => {
    const area = location(sheet);
    return area && range(area);
  }),
  Unfreeze: method((sheet: Sheet) => freeze(sheet, 0, 0)),
});
