import { isWholeColumns, isWholeRows } from "../grid/address";
import { method, objectType, part, value, type Member, type Members } from "../wire/host-object";
import { cellsOf, columnsOf, rowsOf, type Area } from "./area";
import { formulaAt, numberFormatAt, textAt, valueAt, valueTypeAt } from "./cell-reading";
import { checkMatrixSize, writeContents, writeNumberFormats } from "./cell-writing";
import { clear } from "./clear";
import { copyFrom } from "./copy";
import { dataValidation } from "./data-validation";
import { rangeFormat } from "./format";
import { areHidden, setHidden } from "./hidden";
import { keepReference, trackedIdentity } from "./kept";
import { cellByCell } from "./range-matrix";
import * as navigation from "./range-navigation";
import { deleteCells, insertCells, mergeCells, unmergeCells } from "./range-shape";
import { select } from "./select";
import {
  getCellProperties,
  getRowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from "./cell-properties";
import { worksheet } from "./worksheet";

type Leading = (area: Area, ...args: unknown[]) => Area | null;

/** A method that leads to another range, or to a null object. */
const leads = (lead: Leading): Member<Area> =>
  method((area: Area, ...args: unknown[]) => {
    const other = lead(area, ...args);
    return other && range(other);
  });

/** The same where a null object is an error. */
const mustLead = (lead: Leading): Member<Area> => leads((area, ...args) => navigation.must(lead(area, ...args)));

// prettier-ignore
const members: Members<Area> = {
  Address: value((area) => area.address),
  AddressLocal: value((area) => area.address),
  CellCount: value(({ zone }) => cellsOf(zone)),
  ColumnCount: value(({ zone }) => columnsOf(zone)),
  ColumnHidden: value((area) => areHidden(area, "COL"), (area, hidden) => setHidden(area, "COL", hidden)),
  ColumnIndex: value(({ zone }) => zone.left),
  Formulas: cellByCell(formulaAt, writeContents),
  Hidden: value((area) => areHidden(area, "ROW") === true || areHidden(area, "COL") === true),
  IsEntireColumn: value(({ zone }) => isWholeColumns(zone)),
  IsEntireRow: value(({ zone }) => isWholeRows(zone)),
  NumberFormat: cellByCell(numberFormatAt, writeNumberFormats),
  RowCount: value(({ zone }) => rowsOf(zone)),
  RowHidden: value((area) => areHidden(area, "ROW"), (area, hidden) => setHidden(area, "ROW", hidden)),
  RowIndex: value(({ zone }) => zone.top),
  Text: cellByCell(textAt),
  ValueTypes: cellByCell(valueTypeAt),
  Values: cellByCell(valueAt, writeContents),

  DataValidation: part(dataValidation),
  Format: part(rangeFormat),
  Worksheet: part((area) => worksheet(area.book, area.sheetId)),

  Calculate: method((area) => area.grid.calculateAll()),
  Clear: method(clear),
  CopyFrom: method(copyFrom),
  Delete: method(deleteCells),
  Insert: leads(insertCells),
  Merge: method(mergeCells),
  Select: method(select),
  SetCellProperties: method(setCellProperties),
  SetColumnProperties: method(setColumnProperties),
  SetRowProperties: method(setRowProperties),
  Unmerge: method(unmergeCells),
  _KeepReference: method((area) => keepReference(range(area))),
  _ValidateArraySize: method(checkMatrixSize),

  GetBoundingRect: leads(navigation.bounding),
  GetCell: leads(navigation.cell),
  GetCellProperties: method(getCellProperties),
  GetColumn: leads(navigation.column),
  GetEntireColumn: leads(navigation.entireColumn),
  GetEntireRow: leads(navigation.entireRow),
  GetIntersection: mustLead(navigation.shared),
  GetIntersectionOrNullObject: leads(navigation.shared),
  GetLastCell: leads((area) => navigation.sides(area, { top: area.zone.bottom, left: area.zone.right })),
  GetLastColumn: leads((area) => navigation.sides(area, { left: area.zone.right })),
  GetLastRow: leads((area) => navigation.sides(area, { top: area.zone.bottom })),
  GetOffsetRange: leads(navigation.offset),
  GetResizedRange: leads(navigation.resized),
  GetRowProperties: method(getRowProperties),
  GetRow: leads(navigation.row),
  GetUsedRange: mustLead(navigation.used),
  GetUsedRangeOrNullObject: leads(navigation.used),
};

/** One rectangle of cells. */
export const range = objectType<Area>("Range", members, { identity: trackedIdentity });
