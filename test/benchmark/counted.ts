import type { ExcelInNode } from "../workbench/excel-in-node";

/** What a piece of work took: time, round trips to the host, and the bytes of them. */
export interface Counted {
  readonly ms: number;
  readonly requests: number;
  readonly sent: number;
  readonly received: number;
}

/** Does work over the host and counts what it asks of it. */
export async function counted({ host }: ExcelInNode, work: () => Promise<unknown>): Promise<Counted> {
  host.reset();
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  const { requests, requestBytes: sent, responseBytes: received } = host.counters;
  return { ms, requests, sent, received };
}
