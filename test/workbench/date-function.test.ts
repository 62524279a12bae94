import { openExcel, type ExcelInNode } from "./excel-in-node";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await openExcel();
});

/** What Excel's DATE comes to when an add-in calls it. */
async function dateOf(...day: [number, number, number]): Promise<Excel.FunctionResult<number>> {
  return excel.Excel.run(async (context) => {
    const result = context.workbook.functions.date(...day).load("value,error");
    await context.sync();
    return result;
  });
}

test.each([
  [1900, 3, 1, 61],
  [1904, 1, 2, 1463],
  [2024, 2, 29, 45351],
  [2026, 1, 31, 46053],
  [9999, 12, 31, 2958465],
])("DATE of %i, %i, %i is the number that a cell has for it, %i", async (year, month, day, expected) => {
  expect((await dateOf(year, month, day)).value).toBe(expected);
  excel.grid.type("Sheet1", "A1", `=DATE(${year},${month},${day})`);
  expect(excel.grid.value("Sheet1", "A1")).toBe(expected);
});

test.each([
  [1904, 1, 1, 0],
  [1904, 1, 2, 1],
  [2026, 1, 31, 44591],
])("where days are counted from 1904, DATE of %i, %i, %i is %i", async (year, month, day, expected) => {
  excel.host.book.is1904 = true;
  expect((await dateOf(year, month, day)).value).toBe(expected);
});

test("months and days beyond the end of the year or the month run on", async () => {
  expect((await dateOf(2026, 13, 1)).value).toBe((await dateOf(2027, 1, 1)).value);
  expect((await dateOf(2026, 2, 29)).value).toBe((await dateOf(2026, 3, 1)).value);
});

test("a day that is found carries no error", async () => {
  expect((await dateOf(2026, 1, 31)).error ?? "").toBe("");
});

test("a function that the host does not carry fails by its name", async () => {
  const adding = excel.Excel.run(async (context) => {
    context.workbook.functions.sum(1, 2).load("value");
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ message: "ApiNotFound: host does not implement Functions.Sum" });
});
