import { editRows } from "../../src/excel/edit-rows";
import { partStates, switchPart, type PartState } from "../../src/monthly-return";
import type { Reading } from "../../src/sheet/read";
import { filedReturn } from "../returns";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { layOutReturn, openExcelWithAddIn, readWhole } from "./excel";

const everything = () => excel.grid.sheetNames().map((name) => [name, excel.grid.cells(name)]);
const partOf = (reading: Reading, id: string) => partStates(reading.return).find((one) => one.id === id) as PartState;

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcelWithAddIn();
  await layOutReturn(filedReturn("00020-sensetime-202301"));
});
afterEach(() => excel.uninstall());

async function switchTo(id: string) {
  const reading = await readWhole();
  const { sheets, filled } = switchPart(reading, partOf(reading, id));
  await editRows(sheets);
  return filled;
}

test("a part that is filled in becomes Not applicable in its place, and says how much goes", async () => {
  expect(await switchTo("III(A)")).toBe(10);
  const after = await readWhole();
  expect(after.problems).toEqual([]);
  expect(after.return.options).toBe("Not applicable");
  expect(after.return.issued).not.toBe("Not applicable");
  expect(after.return.remarks.options).toContain("3,696,457,471");
});

test("a part that is Not applicable becomes applicable with one blank entry, and its totals follow", async () => {
  expect(await switchTo("III(C)")).toBe(0);
  const after = await readWhole();
  expect(after.problems).toEqual([]);
  expect(after.return.convertibles).toMatchObject({ classes: [{ instruments: [{}] }] });
});

test.each(["I", "II", "III(A)", "III(C)", "V"])("%s can be switched away and back", async (id) => {
  await switchTo(id);
  await switchTo(id);
  const after = await readWhole();
  expect(after.problems).toEqual([]);
  expect(partOf(after, id).state).not.toBe("notInHand");
});

test("links follow into a sheet in which rows were inserted", async () => {
  excel.grid.insertRows("II Issued", 3, 4);
  await switchTo("III(C)");
  const after = await readWhole();
  expect(after.problems).toEqual([]);
  expect(after.return.issued).toMatchObject({ classes: [{ issued: {} }, { issued: {} }] });
});

test("a fault half-way leaves what stood on the sheets", async () => {
  const reading = await readWhole();
  const { sheets } = switchPart(reading, partOf(reading, "III(A)"));
  const standing = everything();
  for (const action of [20, 30, 40, 50, 60]) {
    excel.host.reset();
    excel.host.faults.failAction(action);
    await expect(editRows(sheets)).rejects.toThrow();
    excel.host.reset();
    expect(everything()).toEqual(standing);
  }
});

test("cells of the user's own that point at the return point at the same cells after a part is switched", async () => {
  excel.grid.type("Sheet1", "A1", "='III(E) Other Movements'!F7");
  excel.grid.type("II Issued", "C7", "='III(E) Other Movements'!F7");
  await switchTo("III(E)");
  await switchTo("III(A)");
  const total = (await readWhole()).placement.byPlace.get("issued.classes[0].details.issued");
  expect(excel.grid.formula("Sheet1", "A1")).toBe(`='III(E) Other Movements'!F${(total?.row ?? 0) + 1}`);
  expect(excel.grid.formula("II Issued", "C7")).toBe(`='III(E) Other Movements'!F${(total?.row ?? 0) + 1}`);
});

test("what the user keeps beside the tables stays when a part is switched", async () => {
  excel.grid.type("III(E) Other Movements", "J5", "my workings");
  excel.grid.type("III(C) Convertibles", "P5", "beside the remarks");
  await switchTo("III(C)");
  expect(excel.grid.value("III(E) Other Movements", "J5")).toBe("my workings");
  const remarks = (await readWhole()).placement.byPlace.get("remarks.convertibles");
  expect(excel.grid.value("III(C) Convertibles", `P${(remarks?.row ?? 0) + 1}`)).toBe("beside the remarks");
});

test("a part of which something could not be read is not switched", async () => {
  excel.grid.type("III(A) Options", "B5", "Kind");
  const reading = await readWhole();
  expect(switchPart(reading, partOf(reading, "III(A)")).isWhole).toBe(false);
});

test("confirmations that stand as the form words them are not counted as filled in", async () => {
  const reading = await readWhole();
  expect(JSON.stringify(reading.return.confirmations)).toContain("as printed");
  expect(switchPart(reading, partOf(reading, "V")).filled).toBe(0);
});
