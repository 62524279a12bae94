import { openExcel, type ExcelInNode } from "./excel-in-node";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await openExcel();
});

async function onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}

test("rows and columns are hidden and shown", async () => {
  const [all, some, shown, column] = await onSheet((sheet) => {
    sheet.getRange("3:5").rowHidden = true;
    sheet.getRange("B1").columnHidden = true;
    return ["A3:A5", "A2:A3", "A8", "B1"].map((address) =>
      sheet.getRange(address).load("rowHidden,columnHidden,hidden"),
    );
  });
  expect([all.rowHidden, some.rowHidden, shown.rowHidden]).toEqual([true, null, false]);
  expect([column.columnHidden, column.hidden, shown.hidden]).toEqual([true, true, false]);
  await onSheet((sheet) => (sheet.getRange("1:9").rowHidden = false));
  const again = await onSheet((sheet) => sheet.getRange("A3").load("rowHidden"));
  expect(again.rowHidden).toBe(false);
});

test("clear takes off contents, formats or both", async () => {
  await onSheet((sheet) => {
    for (const address of ["A1", "A2", "A3"]) {
      sheet.getRange(address).values = [["x"]];
      sheet.getRange(address).format.fill.color = "yellow";
    }
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("A2").clear("Formats");
    sheet.getRange("A3").clear();
  });
  const seen = ["A1", "A2", "A3"].map((at) => [excel.grid.value("Sheet1", at), excel.grid.format("Sheet1", at).fill]);
  expect(seen).toEqual([
    ["", "#FFFF00"],
    ["x", ""],
    ["", ""],
  ]);
});

test("cells are merged and parted", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [["Title"]];
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A3:B4").merge(true);
    sheet.getRange("A1").unmerge();
    sheet.getRange("F1:G9").unmerge();
  });
  expect(excel.grid.value("Sheet1", "A1")).toBe("Title");
});

test("a covered cell of a merged block takes no content", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").merge();
    sheet.getRange("A1:B2").values = [
      ["Title", "lost"],
      ["lost", "lost"],
    ];
  });
  expect(excel.grid.cells("Sheet1").map(({ value }) => value)).toEqual(["Title"]);
});

test("copying repeats contents and formats, and formulas move along", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B1").formulas = [[2, "=A1*10"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A2:B3").copyFrom("A1:B1");
    sheet.getRange("D1").copyFrom(sheet.getRange("B1"), "Values");
    sheet.getRange("E1").copyFrom("A1", "Formats");
  });
  expect([excel.grid.formula("Sheet1", "B3"), excel.grid.value("Sheet1", "B3")]).toEqual(["=A3*10", 20]);
  expect(excel.grid.format("Sheet1", "A3").bold).toBe(true);
  expect([excel.grid.formula("Sheet1", "D1"), excel.grid.value("Sheet1", "E1")]).toEqual([20, ""]);
});
