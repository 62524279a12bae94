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

test.each(["", "a".repeat(32), "I/II", "II[A]", "what?", "a:b", "'quoted'", "History"])(
  "the sheet name %j is refused",
  async (name) => {
    await expect(onBook((book) => (book.worksheets.getFirst().name = name))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    expect(excel.grid.sheetNames()).toEqual(["Sheet1"]);
  },
);

test("a name that another sheet has is refused, whatever its case", async () => {
  await onBook((book) => book.worksheets.add("II Issued"));
  await expect(onBook((book) => book.worksheets.add("ii issued"))).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  await expect(onBook((book) => (book.worksheets.getFirst().name = "II ISSUED"))).rejects.toMatchObject({
    code: "ItemAlreadyExists",
  });
  await onBook((book) => (book.worksheets.getItem("II Issued").name = "II issued"));
  expect(excel.grid.sheetNames()).toEqual(["Sheet1", "II issued"]);
});

test("a sheet added without a name gets the first free one, at the end, and is not shown", async () => {
  await onBook((book) => [book.worksheets.add(), book.worksheets.add()]);
  expect(excel.grid.sheetNames()).toEqual(["Sheet1", "Sheet2", "Sheet3"]);
  expect(excel.grid.selection().sheet).toBe("Sheet1");
});

test("formulas follow a sheet that is renamed and say #REF! when it is deleted", async () => {
  await onBook((book) => {
    book.worksheets.add("II Issued").getRange("B6").values = [[42]];
    book.worksheets.getFirst().getRange("A1").formulas = [["='II Issued'!B6+1"]];
  });
  await onBook((book) => (book.worksheets.getItem("II Issued").name = "Issued"));
  expect([excel.grid.formula("Sheet1", "A1"), excel.grid.value("Sheet1", "A1")]).toEqual(["=Issued!B6+1", 43]);
  await onBook((book) => book.worksheets.getItem("Issued").delete());
  expect([excel.grid.formula("Sheet1", "A1"), excel.grid.value("Sheet1", "A1")]).toEqual(["=#REF!+1", "#REF!"]);
});

test("the last visible sheet can be neither deleted nor hidden", async () => {
  await onBook((book) => (book.worksheets.add("Hidden").visibility = "Hidden"));
  await expect(onBook((book) => book.worksheets.getFirst().delete())).rejects.toMatchObject({
    code: "InvalidOperation",
  });
  await expect(onBook((book) => (book.worksheets.getFirst().visibility = "Hidden"))).rejects.toMatchObject({
    code: "InvalidOperation",
  });
  await expect(onBook((book) => book.worksheets.getItem("Hidden").activate())).rejects.toMatchObject({
    code: "InvalidOperation",
  });
});

test("a sheet is hidden, very hidden and shown", async () => {
  const sheet = await onBook((book) => {
    const added = book.worksheets.add("Other");
    added.visibility = "VeryHidden";
    return added.load("visibility");
  });
  expect(sheet.visibility).toBe("VeryHidden");
  const [count, visible] = await onBook((book) => [book.worksheets.getCount(), book.worksheets.getCount(true)]);
  expect([count.value, visible.value]).toEqual([2, 1]);
});

test("sheets are put in order by their position", async () => {
  await onBook((book) => {
    ["A", "B", "C"].forEach((name) => book.worksheets.add(name));
    book.worksheets.getItem("C").position = 0;
    book.worksheets.getItem("Sheet1").position = 3;
  });
  expect(excel.grid.sheetNames()).toEqual(["C", "A", "B", "Sheet1"]);
  const sheet = await onBook((book) => book.worksheets.getItem("A").load("position"));
  expect(sheet.position).toBe(1);
});
