/** How late one is back after cancelling: since the cancelling was due, and since it got its turn. */
export interface Latency {
  readonly sinceDue: number;
  readonly sinceAborted: number;
}

type Tally = (signal: AbortSignal) => Promise<unknown>;

/** Moments after the start of a reading, in milliseconds. */
const moments = [150, 310, 470, 630, 790, 950, 1110];

/** Cancels a reading at several moments of it; one that was done by then does not count. */
export async function latencies(opened: () => Promise<Tally>): Promise<readonly Latency[]> {
  const found: Latency[] = [];
  for (const moment of moments) {
    const tally = await opened();
    const controller = new AbortController();
    const due = performance.now() + moment;
    let aborted = 0;
    const timer = setTimeout(() => {
      aborted = performance.now();
      controller.abort();
    }, moment);
    const result = await tally(controller.signal);
    const back = performance.now();
    clearTimeout(timer);
    if (aborted > 0 && result === undefined) found.push({ sinceDue: back - due, sinceAborted: back - aborted });
  }
  return found;
}
