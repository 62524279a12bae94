import { failureOf, WorkbookFailure } from "./failure";

const deadlineInMilliseconds = 60_000;

/** Runs work on the workbook and never waits for ever; while a cell is being edited it fails at once, so that the person is told. */
export async function run<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  deadline = deadlineInMilliseconds,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WorkbookFailure("timedOut", `${deadline} ms`)), deadline);
  });
  try {
    return await Promise.race([Excel.run(work), expired]);
  } catch (error) {
    throw failureOf(error);
  } finally {
    clearTimeout(timer);
  }
}
