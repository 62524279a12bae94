import type { RegisterHead } from "../../src/monthly-work";
import { SheetRegister } from "../../src/taskpane/registers/sheet-register";
import { WatchedWorkbook, type WorkbookReading } from "../../src/taskpane/watched-workbook";

type Act = () => Promise<void> | void;

/** Does something once while registers are read: before the third of them. */
export function whileReading(act: Act): void {
  const head = methodOf(SheetRegister.prototype, "head") as (this: SheetRegister) => Promise<RegisterHead>;
  let heads = 0;
  jest.spyOn(SheetRegister.prototype, "head").mockImplementation(async function (this: SheetRegister) {
    if (++heads === 3) await act();
    return head.call(this);
  });
}

/** Does something right after a reading of the workbook, the first one from now on being 1. */
export function afterReading(number: number, act: Act): void {
  const read = methodOf(WatchedWorkbook.prototype, "read") as (this: WatchedWorkbook) => Promise<WorkbookReading>;
  let readings = 0;
  jest.spyOn(WatchedWorkbook.prototype, "read").mockImplementation(async function (this: WatchedWorkbook) {
    const found = await read.call(this);
    if (++readings === number) await act();
    return found;
  });
}

function methodOf(prototype: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)?.value;
}
