import type { ReadingPlan } from "../registers/reading-plan";
import type { OnProgress, RegisterHead, RegisterReader } from "../registers/register-reading";
import type { Tallies } from "../registers/tally";
import { FileProblem } from "./file-problem";
import type { ChosenOfFile, OpenedFile } from "./file-reading";
import type { FileAnswer, FileRequest } from "./messages";
import { startWorker } from "./start-worker";
import { whenAborted } from "./when-aborted";

/** The worker of a file, which all that is read of the file shares; none before it is started, and after it was ended. */
interface Running {
  worker?: Worker | undefined;
}

/** A register that is a file: it is read in a worker, which a cancelled reading ends. */
export class RegisterFile implements RegisterReader {
  private constructor(
    readonly file: File,
    readonly opened: OpenedFile,
    private readonly at: Running,
    readonly chosen: ChosenOfFile,
  ) {}

  /** Opens a file; rejects with a file problem where it is none that can be read. */
  static async open(file: File): Promise<RegisterFile> {
    const worker = startWorker();
    try {
      const answer = await ask(worker, { kind: "open", file, name: file.name });
      if (answer.kind !== "opened") throw new FileProblem("damaged");
      const { encoding, sheets } = answer.opened;
      const chosen = { ...(encoding && { encoding }), ...(sheets.length > 0 && { sheet: sheets[0] }) };
      return new RegisterFile(file, answer.opened, { worker }, chosen);
    } catch (error) {
      worker.terminate();
      throw error;
    }
  }

  /** The same file read otherwise: each register of it has a sheet of its own. */
  as(chosen: ChosenOfFile): RegisterFile {
    return new RegisterFile(this.file, this.opened, this.at, { ...this.chosen, ...chosen });
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
    const request = { kind: "tally", chosen: this.chosen, plan, headerRow } as const;
    const answer = await Promise.race([ask(worker, request, onProgress), whenAborted(signal)]);
    if (answer === undefined) return void this.close();
    return answer.kind === "tallied" ? answer.tallies : undefined;
  }

  close(): void {
    this.at.worker?.terminate();
    this.at.worker = undefined;
  }

  /** The worker, started anew after a reading that was cancelled. */
  private async running(): Promise<Worker> {
    if (this.at.worker) return this.at.worker;
    const worker = startWorker();
    try {
      await ask(worker, { kind: "open", file: this.file, name: this.file.name });
      return (this.at.worker = worker);
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
