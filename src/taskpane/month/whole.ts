import { WorkbookFailure } from "../../excel/failure";
import type { Reading } from "../../monthly-return";
import { canBecomeAnother } from "../../monthly-work";
import type { WorkbookReading } from "../watched-workbook";

/** The return that a workbook holds, whole; one of which something can't be read is refused. */
export function wholeOf({ reading }: Pick<WorkbookReading, "reading">): Reading {
  if (!reading?.return || !canBecomeAnother(reading)) throw new WorkbookFailure("notWhole", "");
  return reading;
}
