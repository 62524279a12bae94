import { failureOf, WorkbookFailure } from "./failure";

const deadlineInMilliseconds = 60_000;

/**
 * Runs work on the workbook and never waits for ever; while a cell is being edited it fails at once, so that the person is told.
 * A failure by the deadline carries the work that is still under way.
 */
export async function run<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  deadline = deadlineInMilliseconds,
  options?: Excel.RunOptions,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const running = options ? Excel.run(options, work) : Excel.run(work);
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WorkbookFailure("timedOut", `${deadline} ms`, undefined, running)), deadline);
  });
  try {
    return await Promise.race([running, expired]);
  } catch (error) {
    throw failureOf(error);
  } finally {
    clearTimeout(timer);
  }
}
