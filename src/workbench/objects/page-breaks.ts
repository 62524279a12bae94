import { zoneAddress } from "../grid/address";
import { method, objectType, value, type HostObject } from "../wire/host-object";
import { integer } from "./arguments";
import type { Book } from "./book";
import { areaOf, text } from "./arguments";
import { range } from "./range";
import { addressedArea } from "./sheet-address";

/** The page breaks of a sheet in one direction, as addresses of the cells that begin a page. */
interface Breaks {
  readonly book: Book;
  readonly sheetId: string;
  readonly breaks: string[];
}

interface Break extends Breaks {
  readonly address: string;
}

const pageBreak = objectType<Break>("PageBreak", {
  ColumnIndex: value(({ book, sheetId, address }) => addressedArea(book, sheetId, address).zone.left),
  RowIndex: value(({ book, sheetId, address }) => addressedArea(book, sheetId, address).zone.top),
  GetCellAfterBreak: method(({ book, sheetId, address }: Break) => range(addressedArea(book, sheetId, address))),
  Delete: method(({ breaks, address }: Break) => {
    breaks.splice(breaks.indexOf(address), 1);
  }),
});

function add(owner: Breaks, place: unknown): HostObject {
  const { zone } = areaOf(place) ?? addressedArea(owner.book, owner.sheetId, text(place));
  const address = zoneAddress(zone);
  owner.breaks.push(address);
  return pageBreak({ ...owner, address });
}

/** The page breaks of a sheet in one direction. */
export const pageBreaks = objectType<Breaks>(
  "PageBreakCollection",
  {
    Add: method(add),
    GetCount: method(({ breaks }: Breaks) => breaks.length),
    GetItem: method((owner: Breaks, index: unknown) => pageBreak({ ...owner, address: owner.breaks[integer(index)] })),
    RemovePageBreaks: method(({ breaks }: Breaks) => {
      breaks.splice(0);
    }),
  },
  { items: (owner) => owner.breaks.map((address) => pageBreak({ ...owner, address })) },
);
