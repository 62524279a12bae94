import { rewriteSheets } from "../../src/excel/rewrite-sheets";
import { toDocument } from "../../src/model/document";
import { changeForm, type FormVersion, type Language } from "../../src/monthly-return";
import { filedReturn } from "../returns";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { layOutReturn, openExcelWithAddIn, readWhole } from "./excel";

const everything = () => excel.grid.sheetNames().map((name) => [name, excel.grid.cells(name)]);

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcelWithAddIn();
  await layOutReturn(filedReturn("00020-sensetime-202301"));
});
afterEach(() => excel.uninstall());

async function changeTo(version: FormVersion, language: Language) {
  const change = changeForm(await readWhole(), version, language);
  await rewriteSheets(change.laidOut, change.before);
  return change;
}

test("the sheets in Chinese say the same, and so they do in English again", async () => {
  const before = await readWhole();
  await changeTo("1.0.1", "zh");
  const inChinese = await readWhole();
  expect(inChinese.problems).toEqual([]);
  expect(inChinese.language).toBe("zh");
  expect(excel.grid.value("I Authorised", "B8")).toBe("上月底結存");
  expect(toDocument(inChinese.return)).toEqual(toDocument(before.return));
  await changeTo("1.0.1", "en");
  expect(toDocument((await readWhole()).return)).toEqual(toDocument(before.return));
});

test("in the newest version its new cells are blank and everything else is carried", async () => {
  const before = await readWhole();
  await changeTo("1.2.0", "en");
  const after = await readWhole();
  expect(after.problems).toEqual([]);
  expect(after.return.formVersion).toBe("1.2.0");
  expect(after.return.authorised).toEqual(before.return.authorised);
  expect(after.return.issued).toMatchObject({ classes: [{ treasury: { opening: null } }, { publicFloat: { threshold: "" } }] }); // prettier-ignore
});

test("formulas of the user's own stay where they point at other sheets, and those that would become values are named", async () => {
  excel.grid.type("Sheet1", "B4", "25948809928");
  excel.grid.type("II Issued", "C7", "=Sheet1!B4");
  excel.grid.type("II Issued", "C8", "=C7-C7");
  const { valued } = await changeTo("1.0.1", "zh");
  expect(excel.grid.formula("II Issued", "C7")).toBe("=Sheet1!B4");
  expect(valued).toEqual(["issued.classes[0].issued.change"]);
});

test("a fault half-way leaves what stood on the sheets, formulas of the user's own included", async () => {
  excel.grid.type("II Issued", "C8", "=C7-C7");
  const change = changeForm(await readWhole(), "1.2.0", "zh");
  const standing = everything();
  for (const action of [20, 60, 120, 200, 300]) {
    excel.host.reset();
    excel.host.faults.failAction(action);
    await expect(rewriteSheets(change.laidOut, change.before)).rejects.toThrow();
    excel.host.reset();
    expect(everything()).toEqual(standing);
  }
});

test("what the user keeps beside the tables stays", async () => {
  excel.grid.type("III(E) Other Movements", "P5", "my workings");
  await changeTo("1.2.0", "zh");
  expect(excel.grid.value("III(E) Other Movements", "P5")).toBe("my workings");
});
