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

test("rows inserted and deleted move cells, and formulas and kept ranges follow", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A4").formulas = [[1], [2], [3], ["=SUM(A1:A3)"]];
    const total = sheet.getRange("A4");
    sheet.getRange("2:2").format.font.bold = true;
    await context.sync();
    const blank = sheet.getRange("3:4").insert("Down").load("address");
    total.load("address,formulas");
    await context.sync();
    expect([blank.address, total.address, total.formulas]).toEqual(["Sheet1!3:4", "Sheet1!A6", [["=SUM(A1:A5)"]]]);
    sheet.getRange("1:1").delete("Up");
    total.load("address,formulas,values");
    await context.sync();
    expect([total.address, total.formulas, total.values]).toEqual(["Sheet1!A5", [["=SUM(A1:A4)"]], [[5]]]);
  });
  expect(excel.grid.format("Sheet1", "A2").bold).toBe(true);
});

test("an inserted row takes the format of the row above it", async () => {
  await onBook((book) => {
    const sheet = book.worksheets.getFirst();
    sheet.getRange("A1").format.fill.color = "yellow";
    sheet.getRange("A2").format.fill.color = "red";
    sheet.getRange("2:2").insert("Down");
  });
  const fills = ["A1", "A2", "A3"].map((address) => excel.grid.format("Sheet1", address).fill);
  expect(fills).toEqual(["#FFFF00", "#FFFF00", "#FF0000"]);
});

test("cells inserted into a few columns move only what is below them, on any sheet", async () => {
  await onBook((book) => {
    const sheet = book.worksheets.add("Other");
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      ["c", "d"],
    ];
    sheet.getRange("D1").formulas = [["=A2"]];
    sheet.getRange("A1:A1").insert("Down");
  });
  expect(excel.grid.cells("Other").map(({ address, value }) => `${address} ${String(value)}`)).toEqual([
    "B1 b",
    "D1 c",
    "A2 a",
    "B2 d",
    "A3 c",
  ]);
  expect(excel.grid.formula("Other", "D1")).toBe("=A3");
  await onBook((book) => book.worksheets.getItem("Other").getRange("A1").delete("Up"));
  expect(excel.grid.formula("Other", "D1")).toBe("=A2");
  expect(excel.grid.selection().sheet).toBe("Sheet1");
});

test("columns are inserted by the add-in and by a person", async () => {
  await onBook((book) => {
    const sheet = book.worksheets.getFirst();
    sheet.getRange("A1:B1").formulas = [[7, "=A1"]];
    sheet.getRange("A:A").insert("Right");
  });
  excel.grid.insertColumns("Sheet1", 1, 2);
  expect([excel.grid.value("Sheet1", "D1"), excel.grid.formula("Sheet1", "E1")]).toEqual([7, "=D1"]);
});

test("one run of the pane is one step of undo", async () => {
  excel.grid.type("Sheet1", "A1", "typed");
  await onBook((book) => {
    const sheet = book.worksheets.add("Laid out");
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("A1:B2").format.fill.color = "yellow";
    book.worksheets.getFirst().getRange("A1").values = [["written"]];
  });
  excel.grid.undo();
  expect([excel.grid.sheetNames(), excel.grid.value("Sheet1", "A1")]).toEqual([["Sheet1"], "typed"]);
  excel.grid.redo();
  expect([excel.grid.sheetNames(), excel.grid.value("Sheet1", "A1")]).toEqual([["Sheet1", "Laid out"], "written"]);
  expect(excel.grid.value("Laid out", "B2")).toBe(4);
});

test("a read is no step of undo", async () => {
  excel.grid.type("Sheet1", "A1", "typed");
  await onBook((book) => book.worksheets.getFirst().getRange("A1").load("values,formulas,text,format/fill/color"));
  excel.grid.undo();
  expect(excel.grid.value("Sheet1", "A1")).toBe("");
});

test("a sheet grows where it is written, and a read beyond its end is empty", async () => {
  const range = await onBook((book) => {
    const sheet = book.worksheets.getFirst();
    sheet.getRange("ZZ5000").values = [["far"]];
    return sheet.getRange("AAA9000:AAA9001").load("values,text,numberFormat");
  });
  expect([range.values, range.text, range.numberFormat]).toEqual([
    [[""], [""]],
    [[""], [""]],
    [["General"], ["General"]],
  ]);
  expect(excel.grid.value("Sheet1", "ZZ5000")).toBe("far");
});

test("what is printed follows rows and columns that come and go, and the sheet's name", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { pageLayout, horizontalPageBreaks } = sheet;
    pageLayout.setPrintArea("A2:C5,E1:E2");
    pageLayout.setPrintTitleRows("$1:$2");
    horizontalPageBreaks.add("A4");
    sheet.getRange("3:4").insert("Down");
    sheet.getRange("B:B").delete("Left");
    sheet.name = "II Issued";
    await context.sync();
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    expect(area.address).toBe("'II Issued'!A2:B7,'II Issued'!D1:D2");
    expect(titles.address).toBe("'II Issued'!1:2");
    expect(horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([5]);
  });
});
