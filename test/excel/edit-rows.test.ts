import { editRows } from "../../src/excel/edit-rows";
import { nameOfClass } from "../../src/form/class-names";
import { toDocument } from "../../src/model/document";
import type { MonthlyReturn } from "../../src/monthly-return";
import { addEntries, removeEntry } from "../../src/sheet/edit-entries";
import type { SheetEdit } from "../../src/sheet/sheet-edit";
import { filedReturn } from "../returns";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { layOutReturn, openExcelWithAddIn, readWhole } from "./excel";
import { wholeWorkbook } from "./looks";

const sensetime = "00020-sensetime-202301";
const moon = "01723-moon-inc-202601";

let excel: ExcelInNode;
afterEach(() => excel.uninstall());

async function open(r: MonthlyReturn): Promise<void> {
  excel = await openExcelWithAddIn();
  await layOutReturn(r);
}

const added = async (...lists: string[]) => addEntries(await readWhole(), lists, nameOfClass).sheets;
const removed = async (entry: string) => removeEntry(await readWhole(), entry, nameOfClass).sheets;

/** An edit of one sheet that does only what is given. */
function editOf(edit: Partial<SheetEdit> & Pick<SheetEdit, "sheet">): SheetEdit {
  const nothing = { inserted: [], deleted: [], added: [], changed: [], redrawn: [], bordering: [], removed: [] };
  return { ...nothing, lines: new Map(), removedLines: new Map(), ...edit };
}

describe.each([
  [sensetime, "a class of shares", ["authorised.classes", "issued.classes"]],
  [sensetime, "an option scheme", ["options.classes[0].schemes"]],
  [sensetime, "a movement of a scheme", ["options.classes[0].schemes[0].movements"]],
  [moon, "a class of shares", ["authorised.classes", "issued.classes"]],
  [moon, "a class with convertibles", ["convertibles.classes"]],
])("%s: %s", (name, _what, lists) => {
  test("comes, and the sheets are as if laid out with it", async () => {
    await open(filedReturn(name));
    await editRows(await added(...lists));
    // A blank movement is none.
    if (lists[0].endsWith("movements")) typeMovement();
    await expectAsLaidOut();
  }, 30_000);

  test("goes again, and the sheets are as they were", async () => {
    await open(filedReturn(name));
    const before = wholeWorkbook(excel);
    const { return: r } = await readWhole();
    const document = toDocument(r);
    await editRows(await added(...lists));
    if (lists[0].endsWith("movements")) typeMovement();
    for (const list of lists) await editRows(await removed(`${list}[${lengthOf(r, list)}]`));
    expect(toDocument((await readWhole()).return)).toEqual(document);
    expect(wholeWorkbook(excel)).toEqual(before);
  }, 30_000);
});

test.each(["options.classes[0].schemes[0]", "issued.classes[0]", "authorised.classes[1]"])(
  "%s goes, and the sheets are as if laid out without it",
  async (entry) => {
    await open(filedReturn(sensetime));
    await editRows(await removed(entry));
    await expectAsLaidOut();
  },
  30_000,
);

function typeMovement(): void {
  excel.grid.type("III(A) Options", "D9", "Lapsed");
  excel.grid.type("III(A) Options", "E9", "-5");
}

async function expectAsLaidOut(): Promise<void> {
  const { return: r, problems } = await readWhole();
  expect(problems).toEqual([]);
  const edited = wholeWorkbook(excel);
  excel.uninstall();
  await open(r);
  expect(edited).toEqual(wholeWorkbook(excel));
}

function lengthOf(r: MonthlyReturn, list: string): number {
  const found = list.split(/[.[\]]+/).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], r);
  return (found as unknown[]).length;
}

/** Notes of the user's on and beside the form's rows, and a sheet of theirs that points at the form. */
function keepNotes(): void {
  excel.grid.insertRows("II Issued", 9, 1);
  excel.grid.type("II Issued", "B9", "my row");
  excel.grid.type("II Issued", "K7", "beside the first class");
  excel.grid.type("II Issued", "K14", "beside the second class");
  excel.grid.type("II Issued", "B30", "below");
  excel.grid.addSheet("Mine");
  excel.grid.type("Mine", "A1", "='II Issued'!C13+'II Issued'!C8");
  excel.grid.type("Mine", "A2", "=SUM('II Issued'!C11:C16)");
}

test("what the user keeps beside and between the rows stays with them, and formulas of theirs follow", async () => {
  await open(filedReturn(sensetime));
  keepNotes();
  const [sum] = [excel.grid.value("Mine", "A1")];
  await editRows(await added("issued.classes", "authorised.classes"));
  const notes = excel.grid.cells("II Issued").filter(({ value }) => /my row|beside|below/.test(String(value)));
  expect(notes.map(({ address, value }) => `${address} ${String(value)}`)).toEqual([
    "K7 beside the first class",
    "B9 my row",
    "K14 beside the second class",
    "B36 below",
  ]);
  expect(excel.grid.value("Mine", "A1")).toBe(sum);
  expect((await readWhole()).return.issued).toMatchObject({ classes: [{}, {}, {}] });
});

test("columns that the user inserts are none of the form's, and nothing in them is overwritten", async () => {
  await open(filedReturn(sensetime));
  excel.grid.insertColumns("III(A) Options", 4, 1);
  excel.grid.type("III(A) Options", "D3", "mine");
  excel.grid.type("III(A) Options", "D10", "mine too");
  await editRows(await added("options.classes[0].schemes"));
  const mine = excel.grid.cells("III(A) Options").filter(({ value }) => String(value).startsWith("mine"));
  expect(mine).toHaveLength(2);
  expect((await readWhole()).problems.filter(({ kind }) => kind !== "wordsStray")).toEqual([]);
});

describe("refused before anything is written", () => {
  beforeEach(() => open(filedReturn(sensetime)));

  test("a protected sheet", async () => {
    const edits = await added("issued.classes", "authorised.classes");
    excel.grid.protect("II Issued");
    const before = wholeWorkbook(excel);
    await expect(editRows(edits)).rejects.toMatchObject({ failure: "protectedSheet", detail: "II Issued" });
    expect(wholeWorkbook(excel)).toEqual(before);
  });

  test("a sheet that is gone", async () => {
    const before = wholeWorkbook(excel);
    const edits = [editOf({ sheet: "II Issued", inserted: [{ from: 4, count: 1 }] }), editOf({ sheet: "Gone" })];
    await expect(editRows(edits)).rejects.toMatchObject({ failure: "sheetGone", detail: "Gone" });
    expect(wholeWorkbook(excel)).toEqual(before);
  });
});

test("blocks of rows at several places count as the sheet stands, and new rows are blank", async () => {
  await open(filedReturn(sensetime));
  excel.grid.addSheet("Numbers");
  for (let row = 1; row <= 9; row++) excel.grid.type("Numbers", `A${row}`, String(row));
  excel.grid.type("Numbers", "B9", "=SUM(A1:A9)");
  const inserted = [{ from: 2, count: 1 }, { from: 7, count: 2 }]; // prettier-ignore
  const changed = [{ address: "C2", content: "=A5", before: { address: "C2", content: "" } }];
  await editRows([editOf({ sheet: "Numbers", inserted, deleted: [{ from: 4, count: 2 }], changed })]);
  expect(excel.grid.cells("Numbers").map(({ address, value }) => `${address} ${String(value)}`)).toEqual([
    "A1 1", "A2 2", "C2 4", "A4 3", "A5 4", "A6 7", "A9 8", "A10 9", "B10 34",
  ]); // prettier-ignore
});

describe("a fault at any action leaves the workbook as it was", () => {
  test.each([
    ["a movement comes", 1, () => added("options.classes[0].schemes[0].movements")],
    ["a class comes", 4, () => added("issued.classes", "authorised.classes")],
    ["a scheme goes", 1, () => removed("options.classes[0].schemes[0]")],
    ["a class goes", 2, () => removed("issued.classes[0]")],
  ])(
    "%s, each action or one of %d",
    async (_what, step, edited) => {
      await open(filedReturn(sensetime));
      keepNotes();
      const edits = await edited();
      const before = wholeWorkbook(excel);
      for (let action = 1, isDone = false; !isDone; action += step) {
        expect(action).toBeLessThan(1000);
        excel.host.reset();
        excel.host.faults.failAction(action);
        const failure: unknown = await editRows(edits).then(() => undefined, (error: unknown) => error); // prettier-ignore
        isDone = failure === undefined;
        if (isDone) continue;
        expect(failure).toMatchObject({ failure: "other" });
        expect(wholeWorkbook(excel)).toEqual(before);
      }
      expect(wholeWorkbook(excel)).not.toEqual(before);
    },
    300_000,
  );
});
