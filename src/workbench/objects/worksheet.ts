import { EventType } from "../events/events";
import { excelError } from "../wire/excel-error";
import { method, objectType, part, value, type Members } from "../wire/host-object";
import { Area } from "./area";
import { addressedArea, addressedAreas, wholeSheet } from "./sheet-address";
import { boolean, integer, oneOf, text } from "./arguments";
import type { Book } from "./book";
import { freezePanes } from "./freeze-panes";
import { pageBreaks } from "./page-breaks";
import { pageLayout } from "./page-layout";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { eventMembers } from "./registration";
import { activate } from "./select";
import { deleteSheet, moveSheet, renameSheet, setVisibility, visibilityOf } from "./sheet-changes";
import { sheetProtection } from "./sheet-protection";
import { usedZone } from "./used";

/** A sheet of the workbook. */
export interface Sheet {
  readonly book: Book;
  readonly id: string;
}

const getters = ({ book }: Sheet): Book["grid"]["getters"] => book.grid.getters;
const topLeft = { top: 0, bottom: 0, left: 0, right: 0 };

function getRange({ book, id }: Sheet, address: unknown): Area {
  if (address === undefined || address === null || address === "") return wholeSheet(book, id);
  const area = addressedArea(book, id, text(address));
  if (!area.isOn(id)) throw excelError("InvalidArgument");
  return area;
}

function byIndexes({ book, id }: Sheet, row: unknown, column: unknown, rows: unknown, columns: unknown): Area {
  const [top, left, height, width] = [row, column, rows, columns].map(integer);
  if (top < 0 || left < 0 || height < 1 || width < 1) throw excelError("InvalidArgument");
  return new Area(book, id, [{ top, left, bottom: top + height - 1, right: left + width - 1 }]);
}

function used({ book, id }: Sheet, valuesOnly: unknown): Area | null {
  const zone = usedZone(book.grid, id, valuesOnly === true);
  return zone ? new Area(book, id, [zone]) : null;
}

// prettier-ignore
const members: Members<Sheet> = {
  EnableCalculation: value(
    ({ book, id }) => book.sheet(id).enableCalculation,
    ({ book, id }, set) => { book.sheet(id).enableCalculation = boolean(set); }),
  Id: value(({ id }) => id),
  Name: value((sheet) => getters(sheet).getSheetName(sheet.id), ({ book, id }, name) => renameSheet(book, id, text(name))),
  Position: value((sheet) => getters(sheet).getSheetIds().indexOf(sheet.id), ({ book, id }, to) => moveSheet(book, id, integer(to))),
  ShowGridlines: value((sheet) => getters(sheet).getSheet(sheet.id).areGridLinesVisible),
  ShowHeadings: value(({ book, id }) => book.sheet(id).showHeadings),
  TabColor: value(
    (sheet) => getters(sheet).getSheet(sheet.id).color?.toUpperCase() ?? "",
    ({ book, id }, color) => book.grid.do("COLOR_SHEET", { sheetId: id, color: text(color) || undefined })),
  Visibility: value(
    ({ book, id }) => visibilityOf(book, id),
    ({ book, id }, set) => setVisibility(book, id, oneOf(["Visible", "Hidden", "VeryHidden"], set))),

  // The client sets these two by other names than it reads them.
  Gridlines: { set: ({ book, id }, shown) =>
    book.grid.do("SET_GRID_LINES_VISIBILITY", { sheetId: id, areGridLinesVisible: boolean(shown) }) },
  Headings: { set: ({ book, id }, shown) => { book.sheet(id).showHeadings = boolean(shown); } },

  FreezePanes: part(freezePanes),
  HorizontalPageBreaks: part(({ book, id }) => pageBreaks({ book, sheetId: id, breaks: book.sheet(id).horizontalBreaks })),
  PageLayout: part(pageLayout),
  Protection: part(sheetProtection),
  VerticalPageBreaks: part(({ book, id }) => pageBreaks({ book, sheetId: id, breaks: book.sheet(id).verticalBreaks })),

  Activate: method(({ book, id }: Sheet) => activate(book, id)),
  Calculate: method(({ book }: Sheet) => book.grid.calculateAll()),
  Delete: method(({ book, id }: Sheet) => deleteSheet(book, id)),
  GetCell: method((sheet: Sheet, row: unknown, column: unknown) => range(byIndexes(sheet, row, column, 1, 1))),
  GetRange: method((sheet: Sheet, address: unknown) => range(getRange(sheet, address))),
  GetRangeByIndexes: method((sheet: Sheet, ...place: [unknown, unknown, unknown, unknown]) => range(byIndexes(sheet, ...place))),
  GetRanges: method(({ book, id }: Sheet, addresses: unknown) =>
    rangeAreas(addresses ? addressedAreas(book, id, text(addresses)) : wholeSheet(book, id))),
  GetUsedRange: method((sheet: Sheet, valuesOnly: unknown) =>
    range(used(sheet, valuesOnly) ?? new Area(sheet.book, sheet.id, [topLeft]))),
  GetUsedRangeOrNullObject: method((sheet: Sheet, valuesOnly: unknown) => {
    const area = used(sheet, valuesOnly);
    return area && range(area);
  }),
  ...eventMembers<Sheet>(({ book, id }) => ({ book, target: id }), {
    Activated: EventType.activated,
    Calculated: EventType.calculated,
    DataChanged: EventType.changed,
    Deactivated: EventType.deactivated,
    ProtectionChanged: EventType.protectionChanged,
    SelectionChanged: EventType.selectionChanged,
  }),
};

const sheetObject = objectType<Sheet>("Worksheet", members, { identity: ({ id }) => ({ Id: id }) });

/** The sheet of that id, which must be there. */
export function worksheet(book: Book, id: string): ReturnType<typeof sheetObject> {
  if (!book.grid.getters.tryGetSheet(id)) throw excelError("ItemNotFound");
  return sheetObject({ book, id });
}
