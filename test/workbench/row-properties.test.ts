import { openExcel, type ExcelInNode } from "./excel-in-node";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await openExcel();
});

/** What is asked of each row of a range. */
async function propertiesOf(address: string, options: Excel.RowPropertiesLoadOptions): Promise<Excel.RowProperties[]> {
  return excel.Excel.run(async (context) => {
    const result = context.workbook.worksheets.getFirst().getRange(address).getRowProperties(options);
    await context.sync();
    return result.value;
  });
}

const hiddenIn = async (address: string) =>
  (await propertiesOf(address, { rowHidden: true })).map(({ rowHidden }) => rowHidden);

async function format(address: string, set: (format: Excel.RangeFormat) => unknown): Promise<void> {
  await excel.Excel.run(async (context) => {
    set(context.workbook.worksheets.getFirst().getRange(address).format);
    await context.sync();
  });
}

test("each row of a range says whether it is hidden", async () => {
  excel.grid.hideRows("Sheet1", 3, 2);
  expect(await hiddenIn("A2:B5")).toEqual([false, true, true, false]);
  expect(await hiddenIn("C4:C4")).toEqual([true]);
  expect(await hiddenIn("5:6")).toEqual([false, false]);
});

test("a row stays shown when a column of it is hidden", async () => {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").columnHidden = true;
    await context.sync();
  });
  expect(await hiddenIn("A1:B2")).toEqual([false, false]);
});

test("rows say no more than they are asked for", async () => {
  excel.grid.hideRows("Sheet1", 1);
  expect(await propertiesOf("A1:A2", {})).toEqual([{}, {}]);
  expect(await propertiesOf("A1", { rowHidden: false, format: { font: { bold: true } } })).toEqual([
    { format: { font: { bold: false } } },
  ]);
});

test("a format that the cells of a row do not share is null", async () => {
  await format("A1", ({ fill }) => (fill.color = "#FF0000"));
  await format("A2:B2", ({ fill }) => (fill.color = "#00FF00"));
  expect(await propertiesOf("A1:B2", { format: { fill: { color: true } } })).toEqual([
    { format: { fill: { color: null } } },
    { format: { fill: { color: "#00FF00" } } },
  ]);
});

test("rows give back the heights that were set row by row", async () => {
  await excel.Excel.run(async (context) => {
    const heights = [{ format: { rowHeight: 30 } }, { format: { rowHeight: 45 } }];
    context.workbook.worksheets.getFirst().getRange("A2:A3").setRowProperties(heights);
    await context.sync();
  });
  const rows = await propertiesOf("A2:A3", { format: { rowHeight: true } });
  expect(rows.map((row) => row.format?.rowHeight)).toEqual([30, 45]);
});

test("a part of a format that the host does not carry fails by its name", async () => {
  const asking = propertiesOf("A1", { format: { autoIndent: true } });
  await expect(asking).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("AutoIndent") as string }); // prettier-ignore
});
