/** Starts the worker that reads files, so that the pane goes on while it reads. */
export function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url));
}
