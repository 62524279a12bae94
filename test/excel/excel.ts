import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { layOutSheets } from "../../src/excel/lay-out";
import { noKnownSheets, readWorkbook } from "../../src/excel/read-workbook";
import * as functions from "../../src/functions/functions";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { layOut, newSheetPrefix, readReturn } from "../../src/monthly-return";
import type { Reading } from "../../src/sheet/read";
import type { FunctionMetadata } from "../../src/workbench/functions/metadata";
import { openExcel, type ExcelInNode, type ExcelOptions } from "../workbench/excel-in-node";

const source = join(__dirname, "../../src/functions/functions.ts");

let metadata: FunctionMetadata[] | undefined;

/** Excel over our host, with the add-in's own custom functions in its grid and its globals in place. */
export async function openExcelWithAddIn(options: Omit<ExcelOptions, "functions"> = {}): Promise<ExcelInNode> {
  metadata ??= await metadataOfFunctions();
  const excel = await openExcel({ ...options, functions: { metadata, mappings: mappings(), namespace: "HKMR" } });
  excel.install();
  return excel;
}

async function metadataOfFunctions(): Promise<FunctionMetadata[]> {
  const result = await generateCustomFunctionsMetadata(source);
  return (JSON.parse(result.metadataJson) as { functions: FunctionMetadata[] }).functions;
}

/** Which function of the source each id names, read from its comments as the build does. */
function mappings() {
  const ids = [...readFileSync(source, "utf8").matchAll(/@customfunction ([\w.]+)[\s\S]*?export function (\w+)/g)];
  const named = functions as unknown as Record<string, (...cells: unknown[]) => unknown>;
  return Object.fromEntries(ids.map(([, id, name]) => [id, named[name]]));
}

/** Lays a return out in the workbook, as the pane does. */
export function layOutReturn(r: MonthlyReturn, replaced: readonly string[] = [], signal?: AbortSignal) {
  const laidOut = layOut(r, "en", newSheetPrefix);
  return layOutSheets({ laidOut, prefix: newSheetPrefix, replaced, ...(signal && { signal }) });
}

/** Reads the return that the workbook holds, as the pane does. */
export async function readWhole(known = noKnownSheets()): Promise<Reading> {
  return readReturn(await readWorkbook(known, (sheet) => readReturn([sheet]) !== undefined)) as Reading;
}
