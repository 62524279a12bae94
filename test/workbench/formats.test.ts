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

test("formats of a range read back as they were set", async () => {
  const format = await onSheet((sheet) => {
    const { format } = sheet.getRange("A1:B2");
    format.fill.color = "#fff2cc";
    format.font.set({
      bold: true,
      italic: true,
      underline: "Double",
      strikethrough: true,
      color: "red",
      size: 9,
      name: "Arial",
    });
    format.set({
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
    });
    format.protection.locked = false;
    format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,fill/color,font,protection/locked");
    return format;
  });
  expect(format.toJSON()).toMatchObject({
    horizontalAlignment: "CenterAcrossSelection",
    verticalAlignment: "Top",
    wrapText: true,
    indentLevel: 2,
    fill: { color: "#FFF2CC" },
    font: {
      bold: true,
      italic: true,
      underline: "Double",
      strikethrough: true,
      color: "#FF0000",
      size: 9,
      name: "Arial",
    },
    protection: { locked: false },
  });
});

test("formats of an untouched cell are Excel's standard ones, and of differing cells null", async () => {
  const [untouched, differing] = await onSheet((sheet) => {
    sheet.getRange("A1").format.font.bold = true;
    const formats = [sheet.getRange("C3").format, sheet.getRange("A1:A2").format];
    formats.forEach((format) =>
      format.load("horizontalAlignment,wrapText,fill/color,font/bold,font/color,protection/locked"),
    );
    return formats;
  });
  expect(untouched.toJSON()).toMatchObject({
    horizontalAlignment: "General",
    wrapText: false,
    fill: { color: "#FFFFFF" },
    font: { bold: false, color: "#000000" },
    protection: { locked: true },
  });
  expect([differing.font.bold, differing.wrapText]).toEqual([null, false]);
});

test("a fill is taken off again", async () => {
  const fill = await onSheet((sheet) => {
    const { fill } = sheet.getRange("A1").format;
    fill.color = "yellow";
    fill.clear();
    return fill.load("color");
  });
  expect(fill.color).toBe("#FFFFFF");
});

test("formats of several ranges are set at once", async () => {
  const areas = await onSheet((sheet) => {
    const ranges = sheet.getRanges("A1:B2,D4,F1:F3");
    ranges.format.fill.color = "#DDEBF7";
    ranges.format.font.bold = true;
    return ranges.load("address,areaCount,cellCount,format/fill/color,areas/items/address");
  });
  expect([areas.areaCount, areas.cellCount, areas.format.fill.color]).toEqual([3, 8, "#DDEBF7"]);
  expect(areas.address).toBe("Sheet1!A1:B2,Sheet1!D4,Sheet1!F1:F3");
  expect(areas.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:B2", "Sheet1!D4", "Sheet1!F1:F3"]);
  const fills = ["A1", "B2", "C3", "D4", "F3"].map((address) => excel.grid.format("Sheet1", address).fill);
  expect(fills).toEqual(["#DDEBF7", "#DDEBF7", "", "#DDEBF7", "#DDEBF7"]);
});

test("borders read back as they were set, a double line too", async () => {
  const [top, bottom, inside, left] = await onSheet((sheet) => {
    const { borders } = sheet.getRange("A1:B3").format;
    borders.getItem("EdgeTop").set({ style: "Continuous", weight: "Medium", color: "#1F4E79" });
    borders.getItem("EdgeBottom").style = "Double";
    borders.getItem("InsideHorizontal").set({ style: "Dash", color: "gray" });
    return (["EdgeTop", "EdgeBottom", "InsideHorizontal", "EdgeLeft"] as const).map((edge) =>
      borders.getItem(edge).load("style,weight,color"),
    );
  });
  expect(top.toJSON()).toEqual({ style: "Continuous", weight: "Medium", color: "#1F4E79" });
  expect(bottom.style).toBe("Double");
  expect([inside.style, inside.color]).toEqual(["Dash", "#808080"]);
  expect(left.style).toBe("None");
});

test("widths and heights are in points", async () => {
  const format = await onSheet((sheet) => {
    const { format } = sheet.getRange("B2:C3");
    format.columnWidth = 60;
    format.rowHeight = 18;
    format.load("columnWidth,rowHeight");
    sheet.getRange("A1").format.autofitRows();
    sheet.getRange("A1").format.autofitColumns();
    return format;
  });
  expect([format.columnWidth, format.rowHeight]).toEqual([60, 18]);
});

test("whole columns take widths and formats", async () => {
  const cell = await onSheet((sheet) => {
    const column = sheet.getRange("C:D");
    column.format.columnWidth = 90;
    column.format.horizontalAlignment = "Right";
    sheet.getRange("A2").getEntireRow().format.font.bold = true;
    const { format } = sheet.getRange("D9");
    format.load("columnWidth,horizontalAlignment");
    return format;
  });
  expect([cell.columnWidth, cell.horizontalAlignment]).toEqual([90, "Right"]);
  expect(excel.grid.format("Sheet1", "G2").bold).toBe(true);
});

test("a font and a lock of the whole sheet hold for every cell without its own, and for cells that had one", async () => {
  const [before, after, other] = await onSheet((sheet) => {
    sheet.getRange("A1").format.font.size = 14;
    const whole = sheet.getRange();
    whole.format.font.size = 10;
    whole.format.font.name = "Arial";
    whole.format.protection.locked = false;
    sheet.getRange("B1").format.font.size = 9;
    sheet.getRange("B1").format.protection.locked = true;
    return ["A1", "B1", "Z99"].map((address) => {
      const { format } = sheet.getRange(address);
      format.load("font/size,font/name,protection/locked");
      return format;
    });
  });
  const seen = [before, after, other].map(({ font, protection }) => [font.size, font.name, protection.locked]);
  expect(seen).toEqual([
    [10, "Arial", false],
    [9, "Arial", true],
    [10, "Arial", false],
  ]);
  const used = await onSheet((sheet) => sheet.getUsedRange().load("address"));
  expect(used.address).toBe("Sheet1!A1:B1");
});
