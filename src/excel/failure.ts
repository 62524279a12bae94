import type { Failure } from "../texts/texts";

/** Work in the workbook that failed in a way a person can act on. */
export class WorkbookFailure extends Error {
  constructor(
    readonly failure: Failure,
    readonly detail: string,
    override readonly cause?: unknown,
    /** Work that did not answer in time and may still be done. */
    readonly late?: Promise<unknown>,
  ) {
    super(`${failure}: ${detail}`);
  }
}

const failureOfCode: Readonly<Record<string, Failure>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protectedSheet",
};

/** The failure that an error of Excel stands for. */
export function failureOf(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  const { code = "", message = String(error) } = (error ?? {}) as { code?: string; message?: string };
  const failure = failureOfCode[code];
  return failure
    ? new WorkbookFailure(failure, "", error)
    : new WorkbookFailure("other", [code, message].filter(Boolean).join(": "), error);
}
