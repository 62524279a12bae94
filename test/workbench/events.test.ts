import { openExcel, type ExcelInNode } from "./excel-in-node";

let excel: ExcelInNode;
let seen: string[];

beforeEach(async () => {
  excel = await openExcel();
  seen = [];
});

async function listen(register: (workbook: Excel.Workbook) => void): Promise<void> {
  await excel.Excel.run(async (context) => {
    register(context.workbook);
    await context.sync();
  });
}

const note = (text: string): Promise<void> => {
  seen.push(text);
  return Promise.resolve();
};

const noteChange = ({ address, source, changeType }: Excel.WorksheetChangedEventArgs): Promise<void> =>
  note(`${address} ${source} ${changeType}`);

test("a typed edit is told with its address, to the sheet and to the workbook", async () => {
  await listen(({ worksheets }) => {
    worksheets.getFirst().onChanged.add(noteChange);
    worksheets.onChanged.add(noteChange);
  });
  excel.grid.type("Sheet1", "B7", "1");
  expect(seen).toEqual([]);
  await excel.host.settled();
  expect(seen).toEqual(["B7 Local RangeEdited", "B7 Local RangeEdited"]);
});

test("recalculated cells are not told", async () => {
  excel.grid.type("Sheet1", "A2", "=A1*2");
  await listen(({ worksheets }) => worksheets.onChanged.add(noteChange));
  excel.grid.type("Sheet1", "A1", "21");
  await excel.host.settled();
  expect(seen).toEqual(["A1 Local RangeEdited"]);
});

test("a block that the add-in writes is one change", async () => {
  await listen(({ worksheets }) => {
    worksheets.onChanged.add(noteChange);
    worksheets.getFirst().getRange("B2:C4").values = Array.from({ length: 3 }, () => [1, 2]);
  });
  await excel.host.settled();
  expect(seen).toEqual(["B2:C4 Local RangeEdited"]);
});

test("the events of a request come after its answer, each in a task of its own", async () => {
  await listen(({ worksheets }) => worksheets.onChanged.add(noteChange));
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    await context.sync();
    await note("answered");
  });
  expect(seen).toEqual(["answered"]);
  await excel.host.settled();
  expect(seen).toEqual(["answered", "A1 Local RangeEdited"]);
});

test("an edit made while an answer is held is told at once", async () => {
  await listen(({ worksheets }) => worksheets.onChanged.add(noteChange));
  excel.host.reset();
  const release = excel.host.faults.holdRequest(1);
  const answered = listen(({ worksheets }) => void (worksheets.getFirst().getRange("A1").values = [[1]]));
  await excel.host.settled();
  excel.grid.type("Sheet1", "B7", "1");
  await excel.host.settled();
  expect(seen).toContain("B7 Local RangeEdited");
  release();
  await answered;
  await excel.host.settled();
});

test("inserted and deleted rows and columns are told", async () => {
  await listen(({ worksheets }) => worksheets.onChanged.add(noteChange));
  excel.grid.insertRows("Sheet1", 3, 2);
  excel.grid.deleteRows("Sheet1", 1);
  excel.grid.insertColumns("Sheet1", 2);
  await excel.host.settled();
  expect(seen).toEqual(["3:4 Local RowInserted", "1:1 Local RowDeleted", "B:B Local ColumnInserted"]);
});

test("undoing an edit is an edit", async () => {
  excel.grid.type("Sheet1", "A1", "1");
  await listen(({ worksheets }) => worksheets.onChanged.add(noteChange));
  excel.grid.undo();
  await excel.host.settled();
  expect(seen).toEqual(["A1 Local RangeEdited"]);
});

test("an event handler that is removed hears nothing more", async () => {
  const handler = await excel.Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(noteChange);
    await context.sync();
    return added;
  });
  await excel.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  excel.grid.type("Sheet1", "A1", "1");
  await excel.host.settled();
  expect(seen).toEqual([]);
});

test("selections, shown sheets, new and deleted sheets are told", async () => {
  await listen(({ worksheets }) => {
    worksheets.onSelectionChanged.add(({ address }) => note(`selected ${address}`));
    worksheets.onActivated.add(() => note("activated"));
    worksheets.onDeactivated.add(() => note("deactivated"));
    worksheets.onAdded.add(({ source }) => note(`added ${source}`));
    worksheets.onDeleted.add(() => note("deleted"));
  });
  excel.grid.addSheet("Other");
  excel.grid.select("Other", "C3:D4");
  await excel.host.settled();
  expect(seen).toEqual(["added Local", "deactivated", "activated", "selected C3:D4"]);
  seen = [];
  excel.grid.deleteSheet("Other");
  await excel.host.settled();
  expect(seen).toContain("deleted");
});

test("a calculation is told after an edit", async () => {
  await listen(({ worksheets }) => worksheets.onCalculated.add(() => note("calculated")));
  excel.grid.type("Sheet1", "A1", "1");
  await excel.host.settled();
  expect(seen).toEqual(["calculated"]);
});
