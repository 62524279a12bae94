import { failureOf } from "./failure";

/** Takes back what was done because something after it failed; the cause goes along should that fail too. */
export type TakeBack = (cause: unknown) => Promise<void>;

/**
 * Pieces of work in their order, all or none: one that fails has taken itself back, and those before it are taken back then.
 * So they are when the work is cancelled between two of them; it is false then.
 */
export async function allOrNone(pieces: readonly (() => Promise<TakeBack>)[], signal?: AbortSignal): Promise<boolean> {
  const done: TakeBack[] = [];
  const takeAllBack = async (cause: unknown) => {
    for (const takeBack of done.reverse()) await takeBack(cause);
  };
  try {
    for (const piece of pieces) {
      done.push(await piece());
      if (signal?.aborted) break;
    }
  } catch (error) {
    await takeAllBack(error);
    throw failureOf(error);
  }
  if (signal?.aborted) await takeAllBack(undefined);
  return !signal?.aborted;
}
