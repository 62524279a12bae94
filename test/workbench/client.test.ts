import { openExcel, type ExcelInNode } from "./excel-in-node";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await openExcel();
});

test("a sheet that is added, written and read in one run gives back what was written", async () => {
  const written = [
    ["Opening", 25_948_809_928],
    ["Change", -0.5],
  ];
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.add("II Issued").getRange("A1:B2");
    range.values = written;
    range.load("values,address,valueTypes,rowCount,cellCount");
    await context.sync();
    expect(range.values).toEqual(written);
    expect(range.address).toBe("'II Issued'!A1:B2");
    expect(range.valueTypes).toEqual([
      ["String", "Double"],
      ["String", "Double"],
    ]);
    expect([range.rowCount, range.cellCount]).toEqual([2, 4]);
  });
  expect(excel.grid.sheetNames()).toEqual(["Sheet1", "II Issued"]);
});

test("a sheet that was added stays the same sheet in later syncs", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("New");
    const range = sheet.getRange("B2");
    await context.sync();
    range.values = [[1]];
    await context.sync();
    sheet.name = "Newer";
    range.load("values,address");
    await context.sync();
    expect(range.address).toBe("Newer!B2");
  });
  expect(excel.grid.sheetNames()).toEqual(["Sheet1", "Newer"]);
  expect(excel.grid.value("Newer", "B2")).toBe(1);
});

test("a property that was not loaded cannot be read", async () => {
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    await context.sync();
    expect(() => range.values).toThrow("The property 'values' is not available");
  });
});

test("a sheet that is not there is a null object, or ItemNotFound", async () => {
  await excel.Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Missing");
    const cell = missing.getRange("A1").load("values");
    missing.load("name");
    await context.sync();
    expect([missing.isNullObject, cell.isNullObject]).toEqual([true, true]);
    const present = context.workbook.worksheets.getItemOrNullObject("sheet1").load("name");
    await context.sync();
    expect([present.isNullObject, present.name]).toEqual([false, "Sheet1"]);
  });
  const reading = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Missing").load("name");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("a failing batch keeps what was done before the failing action", async () => {
  const failing = excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [["kept"]];
    sheet.getRange("A2:B2").values = [["one value too few"]];
    sheet.getRange("A3").values = [["not done"]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: "InvalidArgument",
    message: "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    debugInfo: { errorLocation: "Range.Values" },
  });
  expect(excel.grid.cells("Sheet1").map(({ value }) => value)).toEqual(["kept"]);
});

test("a member that the host does not carry fails by its name", async () => {
  const sorting = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:A2").conditionalFormats.clearAll();
    await context.sync();
  });
  await expect(sorting).rejects.toMatchObject({
    code: "ApiNotFound",
    message: "ApiNotFound: host does not implement Range.ConditionalFormats",
  });
});

test("Microsoft's own check refuses members of later requirement sets", async () => {
  const older = await openExcel({ requirementSets: { ExcelApi: "1.8" } });
  const freezing = older.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRanges("A1,B2");
    await context.sync();
  });
  await expect(freezing).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("an add-in that is closed and opened again finds its workbook", async () => {
  excel.grid.type("Sheet1", "A1", "12");
  const again = await openExcel({ over: excel });
  await again.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    expect(cell.values).toEqual([[12]]);
  });
});

test("the harness's globals serve modules that use Excel by its name", async () => {
  excel.install();
  try {
    await Excel.run((context) => {
      context.workbook.worksheets.getFirst().name = "Named";
      return context.sync();
    });
  } finally {
    excel.uninstall();
  }
  expect(excel.grid.sheetNames()).toEqual(["Named"]);
  expect("Excel" in globalThis).toBe(false);
});
