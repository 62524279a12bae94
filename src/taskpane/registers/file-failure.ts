import { WorkbookFailure } from "../../excel/failure";
import { FileProblem } from "../../files/file-problem";
import type { Texts } from "../../texts/texts";

/** The failure that a file which can't be read stands for, in words; other errors as they are. */
export function asFailure(error: unknown, { pane }: Texts): unknown {
  if (!(error instanceof FileProblem)) return error;
  const { kind, where } = error;
  return new WorkbookFailure("fileUnread", pane.registers.fileProblems[kind](where), error);
}
