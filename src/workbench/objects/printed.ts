import type { Zone } from "@odoo/o-spreadsheet";
import { parsedZone, zoneAddress } from "../grid/address";
import type { SheetState } from "./sheet-state";

/** The zones that the host keeps of what is printed: addresses without sheet, between commas. */
export const printedZones = (addresses = ""): Zone[] =>
  addresses.split(",").flatMap((address) => parsedZone(address) ?? []);

/** Lets what is printed of a sheet, and where its pages begin, follow the cells that move. */
export function movePrinted(state: SheetState, move: (zone: Zone) => Zone | undefined): void {
  const moved = (addresses: string): string =>
    printedZones(addresses)
      .flatMap((zone) => move(zone) ?? [])
      .map(zoneAddress)
      .join(",");
  for (const part of ["printArea", "printTitleRows", "printTitleColumns"] as const) {
    if (state[part] !== undefined) state[part] = moved(state[part]) || undefined;
  }
  for (const part of ["horizontalBreaks", "verticalBreaks"] as const) {
    state[part].splice(0, Infinity, ...state[part].map(moved).filter(Boolean));
  }
}
