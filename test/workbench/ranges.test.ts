import { openExcel, type ExcelInNode } from "./excel-in-node";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await openExcel();
});

test("a block of more than 1,500 cells arrives whole and in order", async () => {
  const written = Array.from({ length: 700 }, (_, row) => [row, `r${row}`, row / 7]);
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("C5:E704");
    range.values = written;
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(written);
  });
  expect(excel.grid.value("Sheet1", "D704")).toBe("r699");
});

test("set writes several properties at once", async () => {
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.set({ values: [["x"]], format: { wrapText: true, fill: { color: "#FFF2CC" }, font: { bold: true } } });
    await context.sync();
  });
  expect(excel.grid.format("Sheet1", "A1")).toMatchObject({ bold: true, wrap: true, fill: "#FFF2CC" });
});

test("a load of a collection brings the properties of its items", async () => {
  await excel.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/position,items/visibility,items/tabColor");
    context.workbook.worksheets.add("Second").tabColor = "#1F4E79";
    await context.sync();
    expect(
      sheets.items.map(({ name, position, visibility, tabColor }) => [name, position, visibility, tabColor]),
    ).toEqual([["Sheet1", 0, "Visible", ""]]);
    context.workbook.worksheets.load("items/name, items/tabColor");
    await context.sync();
    expect(sheets.items.map(({ name, tabColor }) => [name, tabColor])).toEqual([
      ["Sheet1", ""],
      ["Second", "#1F4E79"],
    ]);
  });
});

test("ranges lead to other ranges", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("B2:D5");
    const others = [
      range.getCell(1, 2),
      range.getRow(0),
      range.getColumn(1),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(-1, 1),
      range.getIntersectionOrNullObject("A1:B3"),
      range.getBoundingRect("F9"),
      range.getLastCell(),
      sheet.getRangeByIndexes(0, 1, 2, 3),
      sheet.getCell(4, 4),
    ];
    others.forEach((other) => other.load("address"));
    const apart = range.getIntersectionOrNullObject("F1:G1");
    await context.sync();
    expect(others.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
      "D3",
      "B2:D2",
      "C2:C5",
      "2:5",
      "B:D",
      "A3:C6",
      "B2:E4",
      "B2:B3",
      "B2:F9",
      "D5",
      "B1:D2",
      "E5",
    ]);
    expect(apart.isNullObject).toBe(true);
  });
});

test("the used range is that of the contents, or of contents and formats", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const empty = sheet.getUsedRangeOrNullObject(true);
    const standard = sheet.getUsedRange().load("address");
    await context.sync();
    expect([empty.isNullObject, standard.address]).toEqual([true, "Sheet1!A1"]);
    sheet.getRange("B2:C3").values = [
      [1, ""],
      ["", 2],
    ];
    sheet.getRange("E9").format.fill.color = "yellow";
    const values = sheet.getUsedRangeOrNullObject(true).load("address,values");
    const all = sheet.getUsedRange().load("address");
    await context.sync();
    expect([values.address, all.address]).toEqual(["Sheet1!B2:C3", "Sheet1!B2:E9"]);
    expect(values.values).toEqual([
      [1, ""],
      ["", 2],
    ]);
  });
});

test("selecting a range shows its sheet", async () => {
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.add("Other").getRange("D7:E8");
    range.select();
    await context.sync();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([selected.address, active.address, sheet.name]).toEqual(["Other!D7:E8", "Other!D7", "Other"]);
  });
  expect(excel.grid.selection()).toEqual({ sheet: "Other", address: "D7:E8" });
});
