import { SheetRegister } from "../../src/taskpane/registers/sheet-register";
import type { Tallies } from "../../src/registers/tally";
import { latencies, type Latency } from "./latencies";
import { answerOf, suggestedPlan } from "./ours";
import { openWithRegister, sheetName } from "./register-on-sheet";
import { rowsOneByOne } from "./row-by-row";
import { counted, type Counted } from "./counted";
import { verdictOf } from "./verdict";
import { headers } from "./workload";

const runs = 3;

/** How a register on a sheet was read: by us, and a row a request. */
export interface SheetRead {
  readonly ours: readonly Counted[];
  readonly answer: string;
  readonly oneByOne: readonly Counted[];
  /** How long it took to be back after a reading was cancelled. */
  readonly latencies: readonly Latency[];
}

/** Reads the register on a sheet over the real Office.js client, after once to warm up. */
export async function readSheet(rows: number): Promise<SheetRead> {
  const { excel, truth } = await openWithRegister(rows);
  let answer = "";
  const ours: Counted[] = [];
  const oneByOne: Counted[] = [];
  for (let run = 0; run <= runs; run++) {
    const own = await counted(excel, async () => {
      const tallies = await (await opened())(new AbortController().signal);
      answer = verdictOf(answerOf(tallies as Tallies), truth);
    });
    const single = await counted(excel, readOneByOne);
    if (run > 0) ours.push(own);
    if (run > 0) oneByOne.push(single);
  }
  return { ours, answer, oneByOne, latencies: await latencies(opened) };
}

/** The register as the pane finds it, and how its rows are read. */
async function opened() {
  const [register] = await SheetRegister.find([{ kind: "sheet", name: sheetName }]);
  const { plan, headerRow } = suggestedPlan((await register.head()).rows);
  return (signal: AbortSignal) => register.tally(plan, headerRow, signal, () => undefined);
}

/** As the first page of a tutorial has it: a row, a round trip. */
async function readOneByOne(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (let row = 1; row <= rowsOneByOne; row++) {
      const range = sheet.getRangeByIndexes(row, 0, 1, headers.length).load("values");
      await context.sync();
      if (range.values.length !== 1) throw new Error(`Row ${row} was not read.`);
    }
  });
}
