import { addSheets, type AddedSheet } from "../../src/excel/add-sheets";
import { writeTogether } from "../../src/excel/write-together";
import { filedReturnsRecord, withFiled, type MonthlyReturn } from "../../src/monthly-return";
import { broughtForwardIn, fillingsRecord, mappingsRecord, rolledForward } from "../../src/monthly-work";
import { answered, readPublished } from "../../src/published/read-published";
import { Controller } from "../../src/taskpane/controller";
import { en } from "../../src/texts/en";
import { mapped, publishedText, workbook } from "../registers/example";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { layOutReturn, openExcelWithAddIn } from "./excel";

/** The two schemes that the option register calls by other names. */
const schemes = {
  上市前計劃: "Pre-IPO Share Option Plan adopted on 18 March 2019, over existing shares held by the plan trustee",
  二零二三計劃: "Share Option Scheme adopted on 25 May 2023",
};

/** December's return of the example, each of its doubts answered by the one reading that it has. */
export function december(): MonthlyReturn {
  const read = readPublished(publishedText);
  if ("refused" in read) throw new Error(read.refused);
  return answered(read, new Map(read.doubts.map(({ place, candidates: [only] }) => [place, only]))).return;
}

/** The example in Excel with January opened from December, every register connected unless none is to be, and the pane over it. */
export async function openExample({ isConnected = true } = {}): Promise<{ excel: ExcelInNode; pane: Controller }> {
  const excel = await openExcelWithAddIn();
  await addSheets(workbook.sheets as readonly AddedSheet[]);
  const filed = december();
  const january = rolledForward(filed, { remarks: new Set(), isNil: false }, "en");
  await layOutReturn(january);
  const mappings = workbook.sheets.map(
    (sheet) => mapped(sheet, sheet.name === "Options" ? { values: { scheme: schemes } } : {}).mapping,
  );
  const kept = withFiled([], { return: filed, keptOn: "2026-01-06", reason: "" });
  const fillings = fillingsRecord(broughtForwardIn(january, "2026-01-06", en));
  await writeTogether({ records: [filedReturnsRecord(kept), fillings, mappingsRecord(isConnected ? mappings : [])] });
  const pane = new Controller(en);
  await pane.start();
  return { excel, pane };
}
