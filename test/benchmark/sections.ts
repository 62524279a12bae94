import type { Answer } from "./answer";
import { cancelled } from "./cancelled";
import { compared } from "./compared";
import { csvContestants, xlsxContestants } from "./contestants";
import { exampleFilled } from "./example-shown";
import { pathOf } from "./make";
import { folder, resultOf, task } from "./processes";
import { sheetRead } from "./sheet-shown";

const [warmUp, many, most] = [10_000, 100_000, 1_000_000];

/** The parts of the benchmark, by the words that ask for one of them alone. */
export const sections: Readonly<Record<string, () => Promise<string>>> = {
  "hundred-thousand": () => csv(many, 5),
  million: () => csv(most, 2),
  xlsx,
  sheet: async () => section("W(100,000) from a sheet, over the real Office.js client and our host", await sheetRead(many)), // prettier-ignore
  example: async () => section("The made-up example: nine registers on sheets read, the return filled, tied out and written", await exampleFilled()), // prettier-ignore
  cancel: async () => section("From cancelling to being back", await cancelled(await made(most), many)),
};

const section = (title: string, text: string) => `### ${title}\n\n${text}\n`;

async function csv(rows: number, rounds: number): Promise<string> {
  await made(warmUp);
  const path = await made(rows);
  const table = await compared(csvContestants(), { rows, warmUp: pathOf(warmUp, folder()), path, truth: truths.get(rows) as Answer, rounds }); // prettier-ignore
  return section(`W(${rows.toLocaleString("en")}) from a CSV file, in one pass`, table);
}

async function xlsx(): Promise<string> {
  await resultOf(task("makeWorkbooks", String(warmUp), folder()));
  const truth = await resultOf<Answer>(task("makeWorkbooks", String(many), folder()));
  const of = (rows: number, extension: string) => pathOf(rows, folder(), extension);
  const race = { rows: many, warmUp: of(warmUp, "xlsx"), path: of(many, "xlsx"), truth, rounds: 2 }; // prettier-ignore
  const table = await compared(xlsxContestants(), race);
  return section(`W(${many.toLocaleString("en")}) from an .xlsx file`, table);
}

const truths = new Map<number, Answer>();

/** The CSV file of so many rows, which is made once. */
async function made(rows: number): Promise<string> {
  if (!truths.has(rows)) truths.set(rows, await resultOf<Answer>(task("make", String(rows), folder())));
  return pathOf(rows, folder());
}
