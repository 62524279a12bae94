import { statSync } from "node:fs";
import { layOutReturn, openExcelWithAddIn } from "../excel/excel";
import { judged, printed, recalculated, rewritten } from "../libreoffice";
import { filedReturn } from "../returns";
import { openExcel } from "./excel-in-node";
import { withParts } from "./xlsx-parts";

judged("LibreOffice calculates every cell of a saved return to the same value", async () => {
  const excel = await openExcelWithAddIn();
  await layOutReturn(filedReturn("00020-sensetime-202301"));
  const sheets = await recalculated(excel.save({ withoutAddIn: true }));
  expect([...sheets.keys()]).toEqual(excel.grid.sheetNames());
  for (const [name, cells] of sheets) {
    const here = excel.grid.cells(name).filter(({ value }) => value !== "");
    const there = here.map(({ address }) => cells.get(address));
    expect([name, there]).toEqual([name, here.map(({ value }) => value)]);
  }
  excel.uninstall();
});

judged("LibreOffice calculates anew, and does not trust the values in the file", async () => {
  const excel = await openExcel();
  excel.grid.type("Sheet1", "A1", "20");
  excel.grid.type("Sheet1", "A2", "=A1+1");
  const stale = withParts(excel.save(), {
    "xl/worksheets/sheet1.xml": (part) => part.replace("<v>21</v>", "<v>99</v>"),
  });
  expect((await recalculated(stale)).get("Sheet1")?.get("A2")).toBe(21);
});

judged("LibreOffice keeps all that the file says of sheets, cells, rules, protection and print", async () => {
  const excel = await openExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("II, Issued & <sons> 2023");
    sheet.getRange("A1:B3").formulas = [
      ["Text ", 1.5],
      ["=B1*2", true],
      ["=\"x\"&'II, Issued & <sons> 2023'!B1", "=NA()"],
    ];
    sheet.getRange("A1").format.font.set({ bold: true, name: "Arial", size: 14, color: "#1F4E79" });
    sheet.getRange("B1").format.fill.color = "#FFF2CC";
    sheet.getRange("B1").numberFormat = [["#,##0.000"]];
    sheet.getRange("B1").format.protection.locked = false;
    sheet
      .getRange("B1")
      .format.borders.getItem("EdgeBottom")
      .set({ style: "Double", weight: "Thick", color: "#FF0000" });
    sheet.getRange("A5:B6").merge(false);
    sheet.getRange("A:A").format.columnWidth = 150;
    sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
    sheet.pageLayout.set({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } });
    sheet.pageLayout.setPrintArea("A1:B3");
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    sheet.pageLayout.headersFooters.defaultForAllPages.set({ leftHeader: "Left", centerFooter: "Page &P of &N" });
    sheet.horizontalPageBreaks.add("A3");
    context.workbook.names.add("Rate", sheet.getRange("B1"));
    sheet.protection.protect();
    await context.sync();
  });
  const other = await openExcel();
  other.bringIn(await rewritten(excel.save()));
  const name = "II, Issued & <sons> 2023";
  expect(other.grid.cells(name).map(({ value }) => value)).toEqual(["Text ", 1.5, 3, true, "x1.5", "#N/A"]);
  expect(other.grid.format(name, "A1")).toMatchObject({ bold: true, color: "#1F4E79", locked: true });
  expect(other.grid.format(name, "B1")).toMatchObject({ fill: "#FFF2CC", numberFormat: "#,##0.000", locked: false });
  expect(other.grid.format(name, "B1").validation).toMatchObject({ list: { source: "Yes,No", inCellDropDown: true } });
  await other.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const { pageLayout } = sheet;
    pageLayout.load("orientation,paperSize,zoom");
    const texts = pageLayout.headersFooters.defaultForAllPages.load("leftHeader,centerFooter");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const bottom = sheet.getRange("B1").format.borders.getItem("EdgeBottom").load("style,color");
    const rate = context.workbook.names.getItem("Rate").load("formula");
    const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
    sheet.load("protection/protected");
    const width = sheet.getRange("A1").format.load("columnWidth");
    await context.sync();
    expect(pageLayout).toMatchObject({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } });
    expect([texts.leftHeader, texts.centerFooter]).toEqual([expect.stringContaining("Left"), expect.stringContaining("Page &P of &N")]); // prettier-ignore
    expect([area.address, titles.address]).toEqual([`'${name}'!A1:B3`, `'${name}'!1:1`]);
    expect([bottom.style, bottom.color, rate.formula]).toEqual(["Double", "#FF0000", `='${name}'!$B$1`]);
    expect([sheet.protection.protected, breaks.items.map(({ rowIndex }) => rowIndex)]).toEqual([true, [2]]);
    expect(Math.abs(width.columnWidth - 150)).toBeLessThan(3);
  });
});

judged("LibreOffice prints a page for each print area", async () => {
  const excel = await openExcelWithAddIn();
  await layOutReturn(filedReturn("00020-sensetime-202301"));
  expect(statSync(await printed(excel.save({ withoutAddIn: true }))).size).toBeGreaterThan(10_000);
  excel.uninstall();
});
