import type { Counted } from "./counted";
import { markdown } from "./markdown";
import { resultOf, task } from "./processes";
import { rowsOneByOne } from "./row-by-row";
import type { SheetRead } from "./sheet";
import { bytes, median, seconds } from "./shown";

const headings = ["", "s", "time / ours", "requests", "sent", "received", "answer"];
const about = "Our host answers in no time; Excel takes some 5 ms a request on a desktop and 12 to 40 ms on the web, which comes on top."; // prettier-ignore

let read: Promise<SheetRead> | undefined;

/** What reading a register on a sheet took; it is read once for all who ask. */
export function sheetResult(rows: number): Promise<SheetRead> {
  return (read ??= resultOf<SheetRead>(task("readSheet", String(rows))));
}

/** How a register on a sheet is read, against a row a request. */
export async function sheetRead(rows: number): Promise<string> {
  const { ours, oneByOne, answer } = await sheetResult(rows);
  const times = rows / rowsOneByOne;
  const reckoned = oneByOne.map((one) => ({ ms: one.ms * times, requests: one.requests * times, sent: one.sent * times, received: one.received * times })); // prettier-ignore
  const label = `a row a request, reckoned from ${rowsOneByOne} rows`;
  return `${markdown(headings, [lineOf("**ours**", ours, ours, answer), lineOf(label, reckoned, ours, "not taken")])}\n\n${about}`; // prettier-ignore
}

function lineOf(name: string, runs: readonly Counted[], ours: readonly Counted[], answer: string): string[] {
  const [{ requests, sent, received }] = runs;
  const ratio = median(runs.map(({ ms }, i) => ms / ours[i].ms)).toFixed(2);
  return [name, seconds(runs.map(({ ms }) => ms)), ratio, Math.round(requests).toLocaleString("en"), bytes(sent), bytes(received), answer]; // prettier-ignore
}
