import { FileProblem } from "./file-problem";
import { FileReading } from "./file-reading";
import type { FileAnswer, FileRequest } from "./messages";

const betweenProgress = 100;

/** Answers the requests of a pane one after the other over the file that the first of them brings. */
export function answerRequests(tell: (answer: FileAnswer) => void): (request: FileRequest) => Promise<void> {
  let reading: FileReading | undefined;
  return async (request) => {
    try {
      if (request.kind !== "open") return tell(await answerTo(request, reading, tell));
      const file = new FileReading(request.file, request.name);
      const opened = await file.open();
      reading = file;
      tell({ kind: "opened", opened });
    } catch (error) {
      tell(problemOf(error));
    }
  };
}

async function answerTo(
  request: Exclude<FileRequest, { readonly kind: "open" }>,
  reading: FileReading | undefined,
  tell: (answer: FileAnswer) => void,
): Promise<FileAnswer> {
  if (!reading) throw new Error("No file is open.");
  if (request.kind === "head") return { kind: "head", head: await reading.head(request.chosen) };
  let told = 0;
  const onProgress = (done: number, total: number) => {
    if (Date.now() - told < betweenProgress) return;
    told = Date.now();
    tell({ kind: "progress", done, total });
  };
  const never = new AbortController().signal;
  const tallies = await reading.tally(request.chosen, request.plan, request.headerRow, never, onProgress);
  return tallies ? { kind: "tallied", tallies } : { kind: "problem", problem: "other", where: "" };
}

function problemOf(error: unknown): FileAnswer {
  if (error instanceof FileProblem) return { kind: "problem", problem: error.kind, where: error.where };
  return { kind: "problem", problem: "other", where: error instanceof Error ? error.message : String(error) };
}
