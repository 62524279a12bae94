import type { Latency } from "./latencies";
import { markdown } from "./markdown";
import { resultOf, task } from "./processes";
import { sheetResult } from "./sheet-shown";
import { median } from "./shown";

const headings = ["cancelled at several moments", "times", "median ms", "longest ms", "what it waits for"];
const about = "From the moment at which it was due, for work in the same thread may hold it up. In the pane a file is read by a worker, which cancelling ends at once."; // prettier-ignore

/** How long it takes to be back after cancelling. */
export async function cancelled(file: string, rowsOfSheet: number): Promise<string> {
  const ofFile = await resultOf<Latency[]>(task("cancelFile", file));
  const { latencies: ofSheet } = await sheetResult(rowsOfSheet);
  return `${markdown(headings, [
    ["reading W(1,000,000) from a CSV file, with no worker", ...shown(ofFile), "the piece that is being parsed"],
    ["reading W(100,000) from a sheet", ...shown(ofSheet), "the block that the host is answering"],
  ])}\n\n${about}`;
}

function shown(latencies: readonly Latency[]): string[] {
  const due = latencies.map(({ sinceDue }) => sinceDue);
  return [String(due.length), median(due).toFixed(0), Math.max(...due).toFixed(0)];
}
