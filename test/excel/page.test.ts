import { pageBreaksOf } from "../../src/excel/page-breaks";
import { layOutSheets } from "../../src/excel/lay-out";
import { blankReturn, languages, layOut, newSheetPrefix, type Language } from "../../src/monthly-return";
import { filedReturn } from "../returns";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { openExcelWithAddIn } from "./excel";

let excel: ExcelInNode;
beforeEach(async () => (excel = await openExcelWithAddIn()));
afterEach(() => excel.uninstall());

async function pagesOf(language: Language) {
  const laidOut = layOut(filedReturn("01723-moon-inc-202601"), language, newSheetPrefix);
  await layOutSheets({ laidOut, prefix: newSheetPrefix, replaced: [] });
  const pages = await excel.Excel.run(async (context) => {
    const sheets = laidOut.sheets.map(({ name }) =>
      context.workbook.worksheets.getItem(name.slice(newSheetPrefix.length)),
    );
    const loaded = sheets.map(({ pageLayout }) => ({
      area: pageLayout.getPrintAreaOrNullObject().load("address"),
      titles: pageLayout.getPrintTitleRowsOrNullObject().load("address"),
      layout: pageLayout.load("orientation,paperSize,zoom,leftMargin,headerMargin"),
      words: pageLayout.headersFooters.defaultForAllPages.load("rightHeader,centerFooter,rightFooter"),
    }));
    await context.sync();
    return loaded;
  });
  return laidOut.sheets.map((sheet, i) => ({ sheet, ...pages[i] }));
}

test.each(languages)(
  "sheets are printed on A4 across, as wide as a page, their heading on each (%s)",
  async (language) => {
    const number = { en: "Page &P of &N", zh: "第 &P 頁 共 &N 頁" }[language];
    for (const { sheet, area, titles, layout, words } of await pagesOf(language)) {
      const { part, rowCount } = sheet;
      const last = String.fromCharCode(64 + (part.printed ?? part.widths.length));
      expect(area.address.split("!")[1]).toBe(`A2:${last}${rowCount}`);
      expect(titles.address.split("!")[1]).toBe(`2:${part.frozenRows}`);
      expect(layout.toJSON()).toMatchObject({ orientation: "Landscape", zoom: { horizontalFitToPages: 1 } });
      expect([layout.leftMargin, layout.headerMargin].map(Math.round)).toEqual([29, 22]);
      expect(words.toJSON()).toEqual({ rightHeader: "FF301", centerFooter: number, rightFooter: "v 1.2.0" });
    }
  },
);

const sheetsOf = (classes: number) =>
  layOut(blankReturn({ monthEnded: "2026-01-31", classes, applicable: ["options"] })).sheets;

test("no page ends inside a class of shares that fits on a page", () => {
  expect(sheetsOf(1).flatMap(pageBreaksOf)).toEqual([]);
  const issued = sheetsOf(3).find(({ part }) => part.id === "II")!;
  const starts = issued.cells.filter(({ placed }) => "ordinal" in placed.cell).map(({ placed }) => placed.row);
  const breaks = pageBreaksOf(issued);
  expect(breaks.length).toBeGreaterThan(0);
  for (const row of breaks) expect(starts).toContain(row);
});
