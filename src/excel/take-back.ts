import { failureOf } from "./failure";

/** Takes back what was done because something after it failed; the cause goes along should that fail too. */
export type TakeBack = (cause: unknown) => Promise<void>;

/** Pieces of work in their order, all or none: one that fails has taken itself back, and those before it are taken back then. */
export async function allOrNone(pieces: readonly (() => Promise<TakeBack>)[]): Promise<void> {
  const done: TakeBack[] = [];
  try {
    for (const piece of pieces) done.push(await piece());
  } catch (error) {
    for (const takeBack of done.reverse()) await takeBack(error);
    throw failureOf(error);
  }
}
