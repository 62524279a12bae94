import { answerRequests } from "../../src/files/answer";
import type { FileRequest } from "../../src/files/messages";

/** A worker that is none: what a browser runs in a worker of its own runs here, between messages that are copied as there. */
export function startWorker(): Worker {
  let isRunning = true;
  const worker = {
    onmessage: null as ((event: { data: unknown }) => void) | null,
    onerror: null,
    terminate: () => void (isRunning = false),
    postMessage: (request: FileRequest) => {
      const copy = request.kind === "open" ? request : structuredClone(request);
      setTimeout(() => isRunning && void answer(copy));
    },
  };
  const answer = answerRequests((message) => {
    if (isRunning) worker.onmessage?.({ data: structuredClone(message) });
  });
  return worker as unknown as Worker;
}
