import { layOutSheets, newSheetPrefix } from "../../src/excel/lay-out";
import { noKnownSheets, readWorkbook } from "../../src/excel/read-workbook";
import { rewriteSheets } from "../../src/excel/rewrite-sheets";
import { layOut, partStates, readReturn, switchPart, type PartState } from "../../src/monthly-return";
import type { Reading } from "../../src/sheet/read";
import { filedReturn } from "../returns";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { openExcelWithAddIn } from "./excel";

const read = async () =>
  readReturn(await readWorkbook(noKnownSheets(), (sheet) => readReturn([sheet]) !== undefined)) as Reading;
const everything = () => excel.grid.sheetNames().map((name) => [name, excel.grid.cells(name)]);
const partOf = (reading: Reading, id: string) => partStates(reading.return).find((one) => one.id === id) as PartState;

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcelWithAddIn();
  await layOutSheets({ laidOut: layOut(filedReturn("00020-sensetime-202301"), newSheetPrefix), replaced: [] });
});
afterEach(() => excel.uninstall());

async function switchTo(id: string) {
  const reading = await read();
  const { laidOut, before, filled } = switchPart(reading, partOf(reading, id));
  await rewriteSheets(laidOut, before);
  return filled;
}

test("a part that is filled in becomes Not applicable in its place, and says how much goes", async () => {
  expect(await switchTo("III(A)")).toBe(10);
  const after = await read();
  expect(after.problems).toEqual([]);
  expect(after.return.options).toBe("Not applicable");
  expect(after.return.issued).not.toBe("Not applicable");
  expect(after.return.remarks.options).toContain("3,696,457,471");
});

test("a part that is Not applicable becomes applicable with one blank entry, and its totals follow", async () => {
  expect(await switchTo("III(C)")).toBe(0);
  const after = await read();
  expect(after.problems).toEqual([]);
  expect(after.return.convertibles).toMatchObject({ classes: [{ instruments: [{}] }] });
});

test.each(["I", "II", "III(A)", "III(C)", "V"])("%s can be switched away and back", async (id) => {
  await switchTo(id);
  await switchTo(id);
  const after = await read();
  expect(after.problems).toEqual([]);
  expect(partOf(after, id).state).not.toBe("notInHand");
});

test("links follow into a sheet in which rows were inserted", async () => {
  excel.grid.insertRows("II Issued", 3, 4);
  await switchTo("III(C)");
  const after = await read();
  expect(after.problems).toEqual([]);
  expect(after.return.issued).toMatchObject({ classes: [{ issued: {} }, { issued: {} }] });
});

test("a fault half-way leaves what stood on the sheets", async () => {
  const reading = await read();
  const { laidOut, before } = switchPart(reading, partOf(reading, "III(A)"));
  const standing = everything();
  for (const action of [20, 60, 120, 200, 300]) {
    excel.host.reset();
    excel.host.faults.failAction(action);
    await expect(rewriteSheets(laidOut, before)).rejects.toThrow();
    excel.host.reset();
    expect(everything()).toEqual(standing);
  }
});
