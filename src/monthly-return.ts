import { form } from "./form";
import type { MonthlyReturn, ShareClass } from "./model/monthly-return";
import { className } from "./model/share-class";
import { inForce } from "./sheet/in-force";
import { layOut as layOutParts, type LaidOut } from "./sheet/layout";
import type { Problem } from "./sheet/problem";
import { read, type Reading } from "./sheet/read";
import { recognise } from "./sheet/recognise";
import type { SheetReading } from "./sheet/sheet-reading";

/** The return's sheets, a part a sheet, in the version that the return names. */
export function layOut(r: MonthlyReturn): LaidOut {
  return layOutParts(form.map((part) => inForce(part, r.formVersion)), r, nameOf); // prettier-ignore
}

/** Names of the sheets that a return is laid out on. */
export const sheetNames: readonly string[] = form.map(({ sheet }) => sheet);

/** What a workbook's sheets say; undefined when none of them is a return's. */
export function readReturn(
  workbook: readonly SheetReading[],
): Reading | { readonly problems: readonly Problem[] } | undefined {
  const { sheets, formVersion, problems } = recognise(workbook, form);
  if (formVersion === undefined) return problems.length === 0 ? undefined : { problems };
  const reading = read(sheets, formVersion, nameOf);
  return { ...reading, problems: [...problems, ...reading.problems] };
}

/** The name of a class of shares, for labels that carry it. */
function nameOf(shares: unknown): string {
  return shares === undefined ? "" : className(shares as ShareClass);
}
