import { openExcel, type ExcelInNode } from "./excel-in-node";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await openExcel();
});

const texts = [
  "00020",
  "1234567890123456789",
  "[a](b)",
  "https://www.hkexnews.hk/index.htm",
  "1/2",
  "31/3/2026",
  "10:30",
  "TRUE",
  "12%",
  "1,234.50",
  "-5",
  "+A1",
  "=x",
  '=SUM("a")',
  "-not a formula",
  "@mention",
  "Mar 2026",
  "1e3",
  "FF301 v 1.0.1",
  "中文，全角１２３",
  "two\nlines",
  "'quoted'",
];

/** Writes one value into A1, of that format, and reads it back with what a formula sees of it. */
async function readBack(
  written: unknown,
  numberFormat: string,
): Promise<{ value: unknown; type: string; length: unknown }> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.numberFormat = [[numberFormat, "General"]];
    range.formulas = [[written, "=LEN(A1)"]];
    range.load("values,valueTypes");
    await context.sync();
    const [[value, length]] = range.values as unknown[][];
    return { value, type: range.valueTypes[0][0], length };
  });
}

test.each(texts)("after an apostrophe %j stays a text", async (text) => {
  expect(await readBack(`'${text}`, "General")).toEqual({ value: text, type: "String", length: text.length });
});

test.each(texts.filter((text) => !text.startsWith("'")))("in a cell of format @ %j stays a text", async (text) => {
  expect(await readBack(text, "@")).toEqual({ value: text, type: "String", length: text.length });
});

test.each(texts)("the text %j survives a change of its cell's format and a format of its own", async (text) => {
  await readBack(`'${text}`, "@");
  await excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.numberFormat = [["#,##0"]];
    cell.format.fill.color = "yellow";
    cell.load("values,numberFormat,formulas");
    await context.sync();
    expect([cell.values, cell.numberFormat, cell.formulas]).toEqual([[[text]], [["#,##0"]], [[text]]]);
  });
});

test("a string without apostrophe is read as if it were typed", async () => {
  const typed = ["12", "-5.5", "+7", "1,234.5", "12%", "TRUE", "31/3/2026", "plain", "=1+1"];
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:I1");
    range.values = [typed];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[12, -5.5, 7, 1234.5, 0.12, true, 46112, "plain", 2]]);
  });
});

test("a number written into a cell of format @ becomes a text", async () => {
  expect(await readBack(20, "@")).toEqual({ value: "20", type: "String", length: 2 });
});

test("null leaves a cell alone and an empty string clears it and keeps its format", async () => {
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.format.fill.color = "yellow";
    range.values = [[null, "", 30]];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([[1, "", 30]]);
    expect(range.valueTypes).toEqual([["Double", "Empty", "Double"]]);
  });
  expect(excel.grid.format("Sheet1", "B1").fill).toBe("#FFFF00");
});

test("one value stands for all cells of a range", async () => {
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
    range.values = "nil" as unknown as string[][];
    await context.sync();
  });
  expect(excel.grid.cells("Sheet1").map(({ value }) => value)).toEqual(["nil", "nil", "nil", "nil"]);
});

test.each([0.1 + 0.2, 1e15, 123_456_789_012_345_680, 2.5e-8, -0.000_001, 7_682_861_544, 1.5e300, -1e-300])(
  "the double %d comes back unchanged",
  async (number) => {
    const { value } = await readBack(number, "General");
    expect(value).toBe(number);
  },
);

test("typed long digits and leading zeros stay texts in a cell of format @", async () => {
  await readBack("", "@");
  for (const text of ["00020", "1234567890123456789", "=1+1", "1/2"]) {
    excel.grid.type("Sheet1", "A1", text);
    expect(excel.grid.value("Sheet1", "A1")).toBe(text);
  }
});
