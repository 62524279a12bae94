import { openExcel, type ExcelInNode } from "./excel-in-node";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await openExcel();
  excel.grid.addSheet("II Issued");
  await onBook((book) => book.names.add("Held", book.worksheets.getItem("II Issued").getRange("B2:C3")));
});

async function onBook<T>(work: (workbook: Excel.Workbook) => T): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = work(context.workbook);
    await context.sync();
    return result;
  });
}

const namesOfBook = async () => (await onBook((book) => book.names.load("items/name"))).items.map(({ name }) => name);

test("a name of cells is a visible range of the whole workbook", async () => {
  const { items } = await onBook((book) => book.names.load("items/formula,items/type,items/scope,items/visible"));
  expect(items.map(({ formula, type, scope, visible }): unknown[] => [formula, type, scope, visible])).toEqual([
    ["='II Issued'!$B$2:$C$3", "Range", "Workbook", true],
  ]);
});

test("a name leads to its cells, and follows them when rows come in", async () => {
  excel.grid.insertRows("II Issued", 1, 2);
  const name = await onBook((book) => book.names.getItem("Held").load("formula"));
  expect(name.formula).toBe("='II Issued'!$B$4:$C$5");
  const range = await onBook((book) => book.names.getItem("Held").getRangeOrNullObject().load("address"));
  expect(range.address).toBe("'II Issued'!B4:C5");
});

test("a name that is not there leads to no cells", async () => {
  const range = await onBook((book) => book.names.getItemOrNullObject("Gone").getRangeOrNullObject().load("address"));
  expect(range.isNullObject).toBe(true);
});

test("names are counted", async () => {
  excel.host.grid.do("DELETE_NAMED_RANGE", { name: "Held" });
  expect((await onBook((book) => book.names.getCount())).value).toBe(0);
  await onBook((book) => ["One", "Two"].map((name) => book.names.add(name, "=Sheet1!$A$1")));
  expect((await onBook((book) => book.names.getCount())).value).toBe(2);
});

test("a name that is taken is refused, whatever its case, and keeps its cells", async () => {
  const again = onBook((book) => book.names.add("HELD", book.worksheets.getFirst().getRange("A1")));
  await expect(again).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  const range = await onBook((book) => book.names.getItem("Held").getRange().load("address"));
  expect(range.address).toBe("'II Issued'!B2:C3");
});

test.each(["A1", "two words", ""])("%j is no name for cells", async (name) => {
  const adding = onBook((book) => book.names.add(name, "=Sheet1!$A$1"));
  await expect(adding).rejects.toBeInstanceOf(excel.OfficeExtension.Error);
  expect(await namesOfBook()).toEqual(["Held"]);
});

test.each(["=0.05", '="Main Board"', "=Sheet1!$A$1:$A$2,Sheet1!$C$1:$C$2", "=OFFSET(Sheet1!$A$1,0,0,9,2)"])(
  "what is no single range, %s, is refused rather than taken in part",
  async (formula) => {
    await expect(onBook((book) => book.names.add("Other", formula))).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(await namesOfBook()).toEqual(["Held"]);
  },
);
