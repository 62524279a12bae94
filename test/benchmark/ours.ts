import { openAsBlob } from "node:fs";
import { FileReading, type ChosenOfFile } from "../../src/files/file-reading";
import { Decimal, digits } from "../../src/model/decimal";
import type { RegisterCell } from "../../src/registers/cell";
import { countOfRows } from "../../src/registers/row-ranges";
import type { Added, Tallies } from "../../src/registers/tally";
import { planFor } from "../registers/dirty-registers";
import { keyOf, type Answer } from "./answer";
import { month } from "./workload";

/** The plan that the wizard comes to with every suggestion taken as it comes, and the row of the headers. */
export function suggestedPlan(rows: readonly (readonly RegisterCell[])[]) {
  return planFor({ register: "options", rows, monthEnded: month.ended });
}

/** A register in a file, opened as the worker of the pane opens it, and how its rows are read. */
export async function opened(path: string) {
  const reading = new FileReading(await openAsBlob(path), path);
  const { encoding } = await reading.open();
  const chosen: ChosenOfFile = { ...(encoding && { encoding }), sheet: "Register" };
  const { plan, headerRow } = suggestedPlan((await reading.head(chosen)).rows);
  return (signal: AbortSignal) => reading.tally(chosen, plan, headerRow, signal, () => undefined);
}

/** What we make of a register in a file, be it a CSV or an .xlsx. */
export async function ours(path: string): Promise<Answer> {
  const tally = await opened(path);
  return answerOf((await tally(new AbortController().signal)) as Tallies);
}

/** What a register was read to, in the words of the question; dates of allotment, and signs apart, are more than is asked. */
export function answerOf({ tallies, counts }: Tallies): Answer {
  const groups: Record<string, readonly [rows: number, options: string, funds: string]> = {};
  for (const { keys, periods, sums, products, rows } of tallies) {
    const key = keyOf(keys.scheme ?? "", keys.event ?? "", keys.source ?? "", periods.eventDate ?? "");
    groups[key] = [countOfRows(rows), sumOf(sums.number), sumOf(products.number)];
  }
  return { groups, refused: counts.refused, duplicates: counts.doubtful };
}

const nothing: Added = { positive: "0", negative: "0" };

function sumOf({ positive, negative } = nothing): string {
  return digits(new Decimal(positive).plus(negative));
}
