import { isWholeColumns, isWholeRows } from "../grid/address";
import { method, objectType, part, value, type HostObject } from "../wire/host-object";
import type { Area } from "./area";
import { clear } from "./clear";
import { dataValidation } from "./data-validation";
import { rangeFormat } from "./format";
import { keepReference, trackedIdentity } from "./kept";
import { range } from "./range";
import { entireColumn, entireRow } from "./range-navigation";
import { worksheet } from "./worksheet";

const each = (area: Area): Area[] => area.zones.map((zone) => area.other(zone));
const together = (area: Area, change: (one: Area) => Area): Area =>
  area.other(...each(area).map((one) => change(one).zone));

const areas = objectType<Area>(
  "RangeCollection",
  {
    GetCount: method(({ zones }: Area) => zones.length),
    GetItemAt: method((area: Area, index: unknown) => range(area.other(area.zones[Number(index)]))),
  },
  { items: (area) => each(area).map(range) },
);

/** Several ranges of one sheet. */
export const rangeAreas: (area: Area) => HostObject = objectType<Area>(
  "RangeAreas",
  {
    Address: value((area) => area.address),
    AddressLocal: value((area) => area.address),
    AreaCount: value(({ zones }) => zones.length),
    CellCount: value(({ cellCount }) => cellCount),
    IsEntireColumn: value(({ zones }) => zones.every(isWholeColumns)),
    IsEntireRow: value(({ zones }) => zones.every(isWholeRows)),
    Areas: part(areas),
    DataValidation: part(dataValidation),
    Format: part(rangeFormat),
    Worksheet: part((area) => worksheet(area.book, area.sheetId)),
    Calculate: method((area) => area.grid.calculateAll()),
    Clear: method(clear),
    GetEntireColumn: method((area: Area) => rangeAreas(together(area, entireColumn))),
    GetEntireRow: method((area: Area) => rangeAreas(together(area, entireRow))),
    _KeepReference: method((area: Area) => keepReference(rangeAreas(area))),
  },
  { identity: trackedIdentity },
);
