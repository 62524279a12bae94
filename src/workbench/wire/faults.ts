import { errorTexts, type ErrorCode } from "../excel-behaviour";
import { ExcelError } from "./excel-error";

interface Fault {
  code: string;
  message: string;
  status: number;
}

interface Hold {
  when: "before" | "after";
  released: Promise<void>;
}

function fault(code: string, message?: string): Fault {
  const known = code in errorTexts ? errorTexts[code as ErrorCode] : errorTexts.GeneralException;
  return { code, message: message ?? known.text, status: known.status };
}

/** Faults to be met by the client: requests and actions are counted from the last reset, the first is 1. */
export class Faults {
  private readonly requests = new Map<number, Fault>();
  private readonly actions = new Map<number, Fault>();
  private readonly holds = new Map<number, Hold>();

  /** The n-th request fails as a whole: nothing of it is done. */
  failRequest(n: number, code = "GeneralException", message?: string): void {
    this.requests.set(n, fault(code, message));
  }

  /** The n-th action fails: what stands before it in its batch is done, the rest is not. */
  failAction(n: number, code = "GeneralException", message?: string): void {
    this.actions.set(n, fault(code, message));
  }

  /** The answer to the n-th request is held until the call that this returns; the work is done before or after it. */
  holdRequest(n: number, when: "before" | "after" = "after"): () => void {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    this.holds.set(n, { when, released });
    return release;
  }

  reset(): void {
    this.requests.clear();
    this.actions.clear();
    this.holds.clear();
  }

  /** The fault that the n-th request meets, if any. */
  ofRequest(n: number): Fault | undefined {
    return this.requests.get(n);
  }

  /** Throws the fault that the n-th action meets, if any. */
  meetAction(n: number): void {
    const met = this.actions.get(n);
    if (met) throw new ExcelError(met.code, met.message, met.status);
  }

  /** Waits while the n-th request is held at that moment. */
  async wait(n: number, when: "before" | "after"): Promise<void> {
    const hold = this.holds.get(n);
    if (hold?.when === when) await hold.released;
  }
}
