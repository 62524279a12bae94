import { openExcel, type ExcelInNode } from "./excel-in-node";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await openExcel();
});

type Work = (sheet: Excel.Worksheet) => void;

async function onSheet(work: Work): Promise<void> {
  await excel.Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

async function protectWith(options?: Excel.WorksheetProtectionOptions): Promise<void> {
  await onSheet((sheet) => {
    sheet.getRange("A1:B5").values = Array.from({ length: 5 }, () => ["label", 1]);
    sheet.getRange("B1:B5").format.protection.locked = false;
    sheet.protection.protect(options);
  });
}

test("protection is what was asked for, with Excel's defaults for the rest", async () => {
  await protectWith({ allowFormatColumns: true });
  await excel.Excel.run(async (context) => {
    const protection = context.workbook.worksheets.getFirst().protection.load("protected,options");
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({ allowFormatColumns: true, allowInsertRows: false });
  });
});

test("unlocked cells of a protected sheet can be written, locked ones cannot", async () => {
  await protectWith();
  await onSheet((sheet) => (sheet.getRange("B2").values = [[2]]));
  expect(excel.grid.value("Sheet1", "B2")).toBe(2);
  await expect(onSheet((sheet) => (sheet.getRange("A2").values = [["x"]]))).rejects.toMatchObject({
    code: "AccessDenied",
  });
  await expect(onSheet((sheet) => sheet.getRange("A1:B5").clear("Contents"))).rejects.toMatchObject({
    code: "AccessDenied",
  });
  expect(excel.grid.value("Sheet1", "A2")).toBe("label");
});

test("a person cannot type into a locked cell either", async () => {
  await protectWith();
  expect(excel.grid.type("Sheet1", "A1", "x")).toBe(false);
  expect(excel.grid.type("Sheet1", "B1", "5")).toBe(true);
  expect([excel.grid.value("Sheet1", "A1"), excel.grid.value("Sheet1", "B1")]).toEqual(["label", 5]);
});

const refused: [string, Work][] = [
  ["a fill", (sheet) => (sheet.getRange("B1").format.fill.color = "yellow")],
  ["a number format", (sheet) => (sheet.getRange("B1").numberFormat = [["0.00"]])],
  ["a border", (sheet) => (sheet.getRange("B1").format.borders.getItem("EdgeTop").style = "Continuous")],
  ["a column's width", (sheet) => (sheet.getRange("B1").format.columnWidth = 60)],
  [
    "a validation",
    (sheet) => (sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }),
  ],
  ["a new row", (sheet) => sheet.getRange("2:2").insert("Down")],
  ["the deletion of a row", (sheet) => sheet.getRange("2:2").delete("Up")],
];

test.each(refused)("a protected sheet refuses %s", async (_, work) => {
  await protectWith();
  await expect(onSheet(work)).rejects.toMatchObject({ code: "AccessDenied" });
});

test("options of the protection let formats and rows through", async () => {
  await protectWith({ allowFormatCells: true, allowInsertRows: true });
  await onSheet((sheet) => {
    sheet.getRange("B1").format.fill.color = "yellow";
    sheet.getRange("2:2").insert("Down");
  });
  expect(excel.grid.value("Sheet1", "A6")).toBe("label");
});

test("protecting a protected sheet is an error; unprotecting twice is none", async () => {
  await protectWith();
  await expect(onSheet((sheet) => sheet.protection.protect())).rejects.toMatchObject({ code: "InvalidOperation" });
  await onSheet((sheet) => sheet.protection.unprotect());
  await onSheet((sheet) => sheet.protection.unprotect());
  await onSheet((sheet) => (sheet.getRange("A1").values = [["free"]]));
  expect(excel.grid.value("Sheet1", "A1")).toBe("free");
});

test("a password protects against unprotecting without it", async () => {
  await onSheet((sheet) => sheet.protection.protect({}, "secret"));
  await expect(onSheet((sheet) => sheet.protection.unprotect())).rejects.toMatchObject({ code: "AccessDenied" });
  await onSheet((sheet) => sheet.protection.unprotect("secret"));
});

test("formulas on a protected sheet are calculated, and locks follow their cells", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A2").formulas = [[1], ["=A1*2"]];
    sheet.getRange("A1").format.protection.locked = false;
    sheet.getRange("1:1").insert("Down");
    sheet.protection.protect();
  });
  expect(excel.grid.type("Sheet1", "A2", "21")).toBe(true);
  expect(excel.grid.value("Sheet1", "A3")).toBe(42);
  expect(excel.grid.type("Sheet1", "A3", "1")).toBe(false);
});

test("a protected workbook refuses new sheets and names", async () => {
  await excel.Excel.run(async (context) => {
    context.workbook.protection.protect();
    const { protection } = context.workbook;
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
  });
  await expect(onSheet((sheet) => (sheet.name = "Other"))).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(onSheet((sheet) => sheet.context.workbook.worksheets.add("New"))).rejects.toMatchObject({
    code: "AccessDenied",
  });
});
