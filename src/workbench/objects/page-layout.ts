import { pageLayoutDefaults } from "../excel-behaviour";
import { zoneAddress } from "../grid/address";
import { excelError } from "../wire/excel-error";
import { method, objectType, part, value, type HostObject, type Member, type Members } from "../wire/host-object";
import { areaOf, oneOf, positive, text } from "./arguments";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { addressedArea, addressedAreas } from "./sheet-address";
import type { SheetState } from "./sheet-state";
import type { Sheet } from "./worksheet";

const stateOf = ({ book, id }: Sheet): SheetState => book.sheet(id);

/** A property of the page that is kept as it is set, if it is of the kind that stands there. */
function pageProperty(name: string): Member<Sheet> {
  return value(
    (sheet) => stateOf(sheet).pageLayout[name],
    (sheet, set) => {
      const standard = pageLayoutDefaults[name as keyof typeof pageLayoutDefaults];
      if (typeof set !== typeof standard && name !== "FirstPageNumber") throw excelError("InvalidArgument");
      stateOf(sheet).pageLayout[name] = set;
    },
  );
}

const pageProperties = Object.fromEntries(Object.keys(pageLayoutDefaults).map((name) => [name, pageProperty(name)]));

const headerNames = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"];

const headerProperties: Members<Sheet> = Object.fromEntries(
  headerNames.map((name) => [
    name,
    value<Sheet>(
      (sheet) => stateOf(sheet).headersFooters[name] ?? "",
      (sheet, set) => {
        stateOf(sheet).headersFooters[name] = text(set);
      },
    ),
  ]),
);

const headerFooter = objectType<Sheet>("HeaderFooter", headerProperties);
const headersFooters = objectType<Sheet>("HeaderFooterGroup", { DefaultForAllPages: part(headerFooter) });

const addressOf = (argument: unknown): string => areaOf(argument)?.address ?? text(argument);

type Printed = "printArea" | "printTitleRows" | "printTitleColumns";

const sets = (printed: Printed): Member<Sheet> =>
  method((sheet: Sheet, argument: unknown) => {
    const { zones } = addressedAreas(sheet.book, sheet.id, addressOf(argument));
    stateOf(sheet)[printed] = zones.map(zoneAddress).join(",");
  });

const gets = (printed: Printed, make: (sheet: Sheet, address: string) => HostObject): Member<Sheet> =>
  method((sheet: Sheet) => {
    const address = stateOf(sheet)[printed];
    return address === undefined ? null : make(sheet, address);
  });

const pointsOfUnit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** Sets the margins that are named, in a unit of choice. */
function setPrintMargins(sheet: Sheet, unit: unknown, margins: unknown): void {
  const points = pointsOfUnit[oneOf(["Points", "Inches", "Centimeters"], unit)];
  for (const [side, length] of Object.entries(margins as Record<string, unknown>)) {
    const name = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
    if (!(name in pageLayoutDefaults)) throw excelError("InvalidArgument");
    stateOf(sheet).pageLayout[name] = positive(length) * points;
  }
}

const oneRange = ({ book, id }: Sheet, address: string): HostObject => range(addressedArea(book, id, address));

/** How the sheet is printed; the host keeps it and prints nothing. */
export const pageLayout = objectType<Sheet>("PageLayout", {
  ...pageProperties,
  HeadersFooters: part(headersFooters),
  GetPrintAreaOrNullObject: gets("printArea", ({ book, id }, address) => rangeAreas(addressedAreas(book, id, address))),
  GetPrintTitleColumnsOrNullObject: gets("printTitleColumns", oneRange),
  GetPrintTitleRowsOrNullObject: gets("printTitleRows", oneRange),
  SetPrintArea: sets("printArea"),
  SetPrintMargins: method(setPrintMargins),
  SetPrintTitleColumns: sets("printTitleColumns"),
  SetPrintTitleRows: sets("printTitleRows"),
});
