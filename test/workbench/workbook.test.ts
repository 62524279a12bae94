import { openExcel, type ExcelInNode } from "./excel-in-node";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await openExcel();
});

async function onBook<T>(work: (workbook: Excel.Workbook) => T): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = work(context.workbook);
    await context.sync();
    return result;
  });
}

test("gridlines, frozen rows and page layout read back as they were set", async () => {
  const found = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(3);
    sheet.pageLayout.set({
      orientation: "Landscape",
      centerHorizontally: true,
      leftMargin: 36,
      zoom: { horizontalFitToPages: 1 },
    });
    sheet.pageLayout.setPrintArea("A1:H40");
    sheet.pageLayout.setPrintTitleRows("1:2");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
    sheet.horizontalPageBreaks.add("A20");
    await context.sync();
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const footer = sheet.pageLayout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
    sheet.load("showGridlines,pageLayout/orientation,pageLayout/zoom,pageLayout/leftMargin,pageLayout/paperSize");
    sheet.horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    return { sheet, frozen, area, titles, footer };
  });
  const { sheet, frozen, area, titles, footer } = found;
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.pageLayout.toJSON()).toMatchObject({
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    leftMargin: 36,
  });
  expect([area.address, titles.address]).toEqual(["Sheet1!A1:H40", "Sheet1!1:2"]);
  expect(frozen.address).toMatch(/^Sheet1!(1:3|A1:.+3)$/);
  expect([footer.centerFooter, footer.leftHeader]).toEqual(["Page &P of &N", ""]);
  expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([19]);
});

test("names of ranges are added, found and deleted", async () => {
  const found = await excel.Excel.run(async (context) => {
    const { names } = context.workbook;
    const sheet = context.workbook.worksheets.add("II Issued");
    names.add("Closing", sheet.getRange("B6"), "Balance at close");
    names.add("Table", "='II Issued'!$A$1:$B$9");
    await context.sync();
    const missing = names.getItemOrNullObject("Missing");
    const closing = names.getItemOrNullObject("closing").load("name,formula,type,comment,value");
    const range = names.getItem("Table").getRange().load("address");
    names.load("items/name");
    await context.sync();
    return { names, missing, closing, range };
  });
  expect(found.missing.isNullObject).toBe(true);
  expect(found.closing.toJSON()).toMatchObject({
    name: "Closing",
    formula: "='II Issued'!$B$6",
    comment: "Balance at close",
  });
  expect(found.range.address).toBe("'II Issued'!A1:B9");
  expect(found.names.items.map(({ name }) => name)).toEqual(["Closing", "Table"]);
  await onBook((book) => book.names.getItem("Closing").delete());
  await expect(onBook((book) => book.names.getItem("Closing").load("name"))).rejects.toMatchObject({
    code: "ItemNotFound",
  });
});

test("the application and the settings answer", async () => {
  const found = await excel.Excel.run(async (context) => {
    const { application, settings } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate("Full");
    application.load("calculationMode,cultureInfo/name,cultureInfo/numberFormat/numberGroupSeparator");
    settings.add("profile", { board: "main" });
    const setting = settings.getItemOrNullObject("profile").load("value");
    const none = settings.getItemOrNullObject("none");
    await context.sync();
    return { application, setting, none };
  });
  expect(found.application.calculationMode).toBe("Automatic");
  expect(found.application.cultureInfo.numberFormat.numberGroupSeparator).toBe(",");
  expect([found.setting.value, found.none.isNullObject]).toEqual([{ board: "main" }, true]);
});
