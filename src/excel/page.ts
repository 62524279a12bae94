import type { LaidOutSheet } from "../sheet/laid-out";
import type { Language } from "../sheet/wording";
import { margins } from "./measures";
import { pageBreaksOf } from "./page-breaks";
import { rangeOf } from "./write-cells";

const pageNumber: Readonly<Record<Language, string>> = { en: "Page &P of &N", zh: "第 &P 頁 共 &N 頁" };

/** Queues how a sheet is shown and printed: as wide as a page, its heading again on each. */
export function writePage(sheet: Excel.Worksheet, laidOut: LaidOutSheet): void {
  const { part, language, rowCount } = laidOut;
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(part.frozenRows);
  const { pageLayout, horizontalPageBreaks } = sheet;
  setPaper(sheet);
  pageLayout.setPrintArea(rangeOf(sheet, { row: 1, column: 0, rows: rowCount - 1, columns: laidOut.part.printed }));
  if (part.frozenRows > 1) pageLayout.setPrintTitleRows(`$2:$${part.frozenRows}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.rightHeader = "FF301";
  defaultForAllPages.centerFooter = pageNumber[language];
  defaultForAllPages.rightFooter = `v ${part.version}`;
  horizontalPageBreaks.removePageBreaks();
  for (const row of pageBreaksOf(laidOut)) horizontalPageBreaks.add(`A${row + 1}`);
}

/** Queues the paper that sheets are printed on: A4 across, as wide as a page. */
export function setPaper({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins("Inches", margins);
}
