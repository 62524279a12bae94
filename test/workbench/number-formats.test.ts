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

const numberFormats: [format: string, written: number | string, shown: string][] = [
  ["General", 1234.5, "1234.5"],
  ["#,##0;-#,##0", 25_948_809_928, "25,948,809,928"],
  ["#,##0;-#,##0", -1500, "-1,500"],
  ["#,##0.00########", 1234.5, "1,234.50"],
  ["#,##0.00########", 0.000_000_25, "0.00000025"],
  ["0.0##########", 0.1, "0.1"],
  ["0.0##########", 5, "5.0"],
  ["dd mmmm yyyy", 44957, "31 January 2023"],
  ["d/m/yyyy", 44957, "31/1/2023"],
  ["[$-409]dd mmmm yyyy", 44957, "31 January 2023"],
  ["[$HK$-C04]#,##0.00", 5, "HK$5.00"],
  ["@", "00020", "00020"],
  ["0.00%", 0.0525, "5.25%"],
  ["#,##0_);[Red](#,##0)", -1234, "(1,234)"],
  ["_-* #,##0.00_-", 5, "5.00"],
  ["0.00E+00", 5, "5"],
];

test.each(numberFormats)(
  "the number format %s is answered as it was set and shows %d as %s",
  async (format, written, shown) => {
    const cell = await onSheet((sheet) => {
      const range = sheet.getRange("B2");
      range.numberFormat = [[format]];
      range.values = [[written]];
      return range.load("numberFormat,text,values");
    });
    expect([cell.numberFormat, cell.text, cell.values]).toEqual([[[format]], [[shown]], [[written]]]);
  },
);

test("a matrix of number formats sets each cell's own, and null leaves one alone", async () => {
  const range = await onSheet((sheet) => {
    const block = sheet.getRange("A1:B3");
    block.numberFormat = "0.00" as unknown as string[][];
    block.numberFormat = [
      ["@", "#,##0"],
      ["@", null],
      ["General", "#,##0"],
    ] as string[][];
    return block.load("numberFormat");
  });
  expect(range.numberFormat).toEqual([
    ["@", "#,##0"],
    ["@", "0.00"],
    ["General", "#,##0"],
  ]);
});

test("a date typed day first gets a date format", () => {
  excel.grid.type("Sheet1", "A1", "31/3/2026");
  expect([excel.grid.value("Sheet1", "A1"), excel.grid.text("Sheet1", "A1")]).toEqual([46112, "31/3/2026"]);
});
