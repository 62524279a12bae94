import { layOutSheets, newSheetPrefix } from "../../src/excel/lay-out";
import { noKnownSheets, readWorkbook } from "../../src/excel/read-workbook";
import { layOut, readReturn, review } from "../../src/monthly-return";
import { en } from "../../src/texts/en";
import { filedReturn } from "../returns";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { openExcelWithAddIn } from "./excel";

const lay = (name: string) => layOutSheets({ laidOut: layOut(filedReturn(name), newSheetPrefix), replaced: [] });
const readAll = () => readWorkbook(noKnownSheets(), (sheet) => readReturn([sheet]) !== undefined);

let excel: ExcelInNode;
beforeEach(async () => (excel = await openExcelWithAddIn()));
afterEach(() => excel.uninstall());

test.each(["00020-sensetime-202301", "01723-moon-inc-202601"])("%s is laid out, reconciles and is clean", async (name) => {
  const t = Date.now();
  await lay(name);
  const c1 = { ...excel.host.counters, ms: Date.now() - t };
  console.log(JSON.stringify({ ...c1, members: undefined }));
  const reading = readReturn(await readAll())!;
  console.log(JSON.stringify(reading.problems, null, 1));
  const checked = review(reading, en);
  console.log(excel.grid.sheetNames(), excel.grid.value("I Authorised", "G8"), excel.grid.text("I Authorised", "H10"), excel.grid.value("I Authorised", "G19"), excel.grid.formula("I Authorised", "G19"));
  expect(checked.verdict.text).toBe("Figures reconcile");
});
