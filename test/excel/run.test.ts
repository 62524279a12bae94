import { run } from "../../src/excel/run";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { openExcelWithAddIn } from "./excel";

let excel: ExcelInNode;
beforeEach(async () => (excel = await openExcelWithAddIn()));
afterEach(() => excel.uninstall());

const addSheet = () =>
  run(async (context) => {
    context.workbook.worksheets.add("Late");
    await context.sync();
  }, 50);

test("work that Excel does not answer fails within its deadline, and carries what is still under way", async () => {
  const release = excel.host.faults.holdRequest(1, "before");
  const failure = await addSheet().catch((error: unknown) => error);
  expect(failure).toMatchObject({ failure: "timedOut" });
  release();
  await (failure as { late: Promise<unknown> }).late;
  expect(excel.grid.sheetNames()).toEqual(["Sheet1", "Late"]);
});

test("an error of Excel's becomes a failure with its code", async () => {
  excel.host.faults.failRequest(1, "GeneralException", "Out of order");
  await expect(addSheet()).rejects.toMatchObject({
    failure: "other",
    detail: expect.stringContaining("Out of order") as string,
  });
});
