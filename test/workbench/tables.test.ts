import { openExcel, type ExcelInNode } from "./excel-in-node";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await openExcel();
  await onBook((book) => {
    book.worksheets.add("II Issued").getRange("B2:C4").values = [
      ["Class", "Number"],
      ["A", 1],
      ["B", 2],
    ];
  });
});

async function onBook<T>(work: (workbook: Excel.Workbook) => T): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = work(context.workbook);
    await context.sync();
    return result;
  });
}

const addTable = (address = "'II Issued'!B2:C4") =>
  onBook((book) => book.tables.add(address, true).load("id,name,showHeaders"));
const addressOf = async (name: string) =>
  (await onBook((book) => book.tables.getItem(name).getRange().load("address"))).address;
const namesOfTables = async () =>
  (await onBook((book) => book.tables.load("items/name"))).items.map(({ name }) => name);

test("the range of a table is its header and its rows", async () => {
  const table = await addTable();
  expect([table.name, table.showHeaders]).toEqual(["Table1", true]);
  const range = await onBook((book) => book.tables.getItem("Table1").getRange().load("address,values"));
  expect(range.address).toBe("'II Issued'!B2:C4");
  expect(range.values[0]).toEqual(["Class", "Number"]);
});

test("a table stands on the sheet that its address names, else on the one that is shown", async () => {
  await addTable();
  await addTable("E1:F2");
  expect([await addressOf("Table1"), await addressOf("Table2")]).toEqual(["'II Issued'!B2:C4", "Sheet1!E1:F2"]);
  const sheet = await onBook((book) => book.tables.getItem("Table1").worksheet.load("name"));
  expect(sheet.name).toBe("II Issued");
});

test("the workbook lists and counts the tables of all its sheets", async () => {
  expect([await namesOfTables(), (await onBook((book) => book.tables.getCount())).value]).toEqual([[], 0]);
  await addTable();
  excel.grid.addTable("Sheet1", "A1:B2", "Awards");
  expect(await namesOfTables()).toEqual(["Awards", "Table1"]);
  expect((await onBook((book) => book.tables.getCount())).value).toBe(2);
});

test("a table is found by its name and by its id, which stays when it is renamed", async () => {
  const { id } = await addTable();
  await onBook((book) => (book.tables.getItem("Table1").name = "Options"));
  const found = await onBook((book) => ["Options", id].map((key) => book.tables.getItem(key).load("id,name")));
  expect(found.map(({ id, name }) => [id, name])).toEqual([
    [id, "Options"],
    [id, "Options"],
  ]);
});

test("a table that is not there is a null object, or ItemNotFound", async () => {
  await addTable();
  const gone = await onBook((book) => book.tables.getItemOrNullObject("Gone").load("name"));
  expect(gone.isNullObject).toBe(true);
  await expect(onBook((book) => book.tables.getItem("Gone").load("name"))).rejects.toMatchObject({
    code: "ItemNotFound",
  });
});

test.each(["'II Issued'!C3:D6", "'Gone'!A1:B2", "nonsense"])("no table is added at %s", async (address) => {
  await addTable();
  await expect(addTable(address)).rejects.toBeInstanceOf(excel.OfficeExtension.Error);
  expect(await namesOfTables()).toEqual(["Table1"]);
});

test("a table follows rows that come in above it, and grows with those inside it", async () => {
  await addTable();
  excel.grid.insertRows("II Issued", 1, 2);
  expect(await addressOf("Table1")).toBe("'II Issued'!B4:C6");
  excel.grid.insertRows("II Issued", 6);
  expect(await addressOf("Table1")).toBe("'II Issued'!B4:C7");
});

test("a table goes with its sheet", async () => {
  await addTable();
  excel.grid.deleteSheet("II Issued");
  expect(await namesOfTables()).toEqual([]);
});

test.each([
  ["Table.GetHeaderRowRange", (book: Excel.Workbook) => book.tables.getItem("Table1").getHeaderRowRange()],
  ["Table.GetDataBodyRange", (book: Excel.Workbook) => book.tables.getItem("Table1").getDataBodyRange()],
  ["Worksheet.Tables", (book: Excel.Workbook) => book.worksheets.getFirst().tables],
])("%s is not carried, which is said", async (member, reach) => {
  await addTable();
  const reaching = onBook((book) => (reach(book) as OfficeExtension.ClientObject & { load(): void }).load());
  await expect(reaching).rejects.toMatchObject({
    code: "ApiNotFound",
    message: `ApiNotFound: host does not implement ${member}`,
  });
});
