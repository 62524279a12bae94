import type { ReadingPlan } from "../registers/reading-plan";
import type { OnProgress, RegisterHead, RegisterReader } from "../registers/register-reading";
import type { Tallies } from "../registers/tally";
import { FileProblem } from "./file-problem";
import type { ChosenOfFile, OpenedFile } from "./file-reading";
import type { FileAnswer, FileRequest } from "./messages";
import { startWorker } from "./start-worker";

/** A register that is a file: it is read in a worker, which a cancelled reading ends. */
export class RegisterFile implements RegisterReader {
  private worker: Worker | undefined;
  chosen: ChosenOfFile = {};

  private constructor(
    readonly file: File,
    readonly opened: OpenedFile,
    worker: Worker,
  ) {
    this.worker = worker;
    const { encoding, sheets } = opened;
    this.chosen = { ...(encoding && { encoding }), ...(sheets.length > 0 && { sheet: sheets[0] }) };
  }

  /** Opens a file; rejects with a file problem where it is none that can be read. */
  static async open(file: File): Promise<RegisterFile> {
    const worker = startWorker();
    try {
      const answer = await ask(worker, { kind: "open", file, name: file.name });
      if (answer.kind !== "opened") throw new FileProblem("damaged");
      return new RegisterFile(file, answer.opened, worker);
    } catch (error) {
      worker.terminate();
      throw error;
    }
  }

  async head(): Promise<RegisterHead> {
    const answer = await ask(await this.running(), { kind: "head", chosen: this.chosen });
    if (answer.kind !== "head") throw new FileProblem("damaged");
    return answer.head;
  }

  async tally(
    plan: ReadingPlan,
    headerRow: number,
    signal: AbortSignal,
    onProgress: OnProgress,
  ): Promise<Tallies | undefined> {
    const worker = await this.running();
    if (signal.aborted) return undefined;
    const cancelled = new Promise<undefined>((resolve) => signal.addEventListener("abort", () => resolve(undefined), { once: true })); // prettier-ignore
    const request = { kind: "tally", chosen: this.chosen, plan, headerRow } as const;
    const answer = await Promise.race([ask(worker, request, onProgress), cancelled]);
    if (answer === undefined) return void this.close();
    return answer.kind === "tallied" ? answer.tallies : undefined;
  }

  close(): void {
    this.worker?.terminate();
    this.worker = undefined;
  }

  /** The worker, started anew after a reading that was cancelled. */
  private async running(): Promise<Worker> {
    if (this.worker) return this.worker;
    const worker = startWorker();
    try {
      await ask(worker, { kind: "open", file: this.file, name: this.file.name });
      return (this.worker = worker);
    } catch (error) {
      worker.terminate();
      throw error;
    }
  }
}

function ask(worker: Worker, request: FileRequest, onProgress?: OnProgress): Promise<FileAnswer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
      if (data.kind === "progress") onProgress?.(data.done, data.total);
      else if (data.kind === "problem")
        reject(data.problem === "other" ? new Error(data.where) : new FileProblem(data.problem, data.where)); // prettier-ignore
      else resolve(data);
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(request);
  });
}
