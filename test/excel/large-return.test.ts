import { layOutSheets } from "../../src/excel/lay-out";
import { requestsOf } from "../../src/excel/requests";
import { blankEntry } from "../../src/model/blank-return";
import { Decimal } from "../../src/model/decimal";
import { toDocument } from "../../src/model/document";
import { blankReturn, layOut, newSheetPrefix, type MonthlyReturn } from "../../src/monthly-return";
import { withoutAgreeing } from "../arbitrary-return";
import { filedReturn } from "../returns";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { openExcelWithAddIn, readWhole } from "./excel";

const mostBytes = 4_000_000;

let excel: ExcelInNode;
beforeEach(async () => (excel = await openExcelWithAddIn()));
afterEach(() => excel.uninstall());

/** A return with so many classes of shares and, for each of them, so many option schemes with two movements. */
function returnOf(classes: number, schemes: number): MonthlyReturn {
  const blank = blankReturn({ monthEnded: "2026-01-31", classes, applicable: ["options", "convertibles"] });
  const movements = ["Granted", "Lapsed"].map((kind) => ({ kind, number: new Decimal(7) }));
  const scheme = {
    ...blankEntry("options.classes[0].schemes"),
    particulars: "2019 股份期權計劃 ".repeat(8).trim(),
    movements,
  };
  const group = { ...blankEntry("options.classes"), schemes: Array.from({ length: schemes }, () => scheme) };
  const options = { ...(blank.options as object), classes: Array.from({ length: classes }, () => group) };
  return { ...blank, options } as MonthlyReturn;
}

function layOutLarge(onProgress: (done: number, total: number) => void, signal?: AbortSignal) {
  const laidOut = layOut(returnOf(40, 5), "en", newSheetPrefix);
  const work = layOutSheets({ laidOut, prefix: newSheetPrefix, replaced: [], onProgress, ...(signal && { signal }) });
  return { work, requests: requestsOf(laidOut.sheets).length };
}

/** The bytes of each request from now on. */
function bytesOfRequests(): number[] {
  const bytes: number[] = [];
  const { counters } = excel.host;
  const count = counters.request.bind(counters);
  counters.request = (body) => {
    const before = counters.requestBytes;
    const n = count(body);
    bytes.push(counters.requestBytes - before);
    return n;
  };
  return bytes;
}

test("forty classes with two hundred schemes take a bounded number of requests, none larger than 4 MB", async () => {
  const bytes = bytesOfRequests();
  const progress: number[] = [];
  const { work, requests } = layOutLarge((done, total) => progress.push(done / total));
  await work;
  expect(requests).toBeLessThanOrEqual(8);
  expect(bytes.length).toBeLessThanOrEqual(requests + 3);
  expect(Math.max(...bytes)).toBeLessThan(mostBytes);
  expect(progress).toHaveLength(requests);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress.at(-1)).toBe(1);
  const reading = await readWhole();
  expect(reading.problems).toEqual([]);
  const written = JSON.stringify(toDocument(withoutAgreeing(returnOf(40, 5))));
  expect(JSON.stringify(toDocument(reading.return)) === written).toBe(true);
}, 180_000);

test("a large return that is cancelled between two requests leaves nothing", async () => {
  const aborted = new AbortController();
  const told: number[] = [];
  const cancelAtSecond = (done: number) => void (told.push(done) === 2 && aborted.abort());
  const { work } = layOutLarge(cancelAtSecond, aborted.signal);
  expect(await work).toBeUndefined();
  expect(told).toHaveLength(2);
  expect(excel.grid.sheetNames()).toEqual(["Sheet1"]);
}, 60_000);

test("a large return of which a later request fails leaves nothing", async () => {
  excel.host.faults.failRequest(4);
  await expect(layOutLarge(() => undefined).work).rejects.toThrow();
  expect(excel.grid.sheetNames()).toEqual(["Sheet1"]);
}, 60_000);

test("a sheet that is too large for a request is cut between rows, and nothing of it is left out", () => {
  const laidOut = layOut(filedReturn("00020-sensetime-202301"));
  const pieces = requestsOf(laidOut.sheets, 20_000);
  expect(pieces.length).toBeGreaterThan(5);
  for (const [i, { cells }] of laidOut.sheets.entries()) {
    const own = pieces.flat().filter(({ sheet }) => sheet === i);
    expect(own.flatMap((slice) => slice.cells)).toHaveLength(cells.length);
    expect(own.map(({ isFirst }) => isFirst)).toEqual(own.map((_, n) => n === 0));
    const rows = own.map((slice) => new Set(slice.cells.map(({ placed }) => placed.row)));
    expect(rows.reduce((sum, { size }) => sum + size, 0)).toBe(new Set(cells.map(({ placed }) => placed.row)).size);
  }
});
