import type { ReadingPlan } from "../registers/reading-plan";
import type { RegisterHead } from "../registers/register-reading";
import type { Tallies } from "../registers/tally";
import type { FileProblemKind } from "./file-problem";
import type { ChosenOfFile, OpenedFile } from "./file-reading";

/** What the pane asks of the worker that holds a file. */
export type FileRequest =
  | { readonly kind: "open"; readonly file: Blob; readonly name: string }
  | { readonly kind: "head"; readonly chosen: ChosenOfFile }
  | { readonly kind: "tally"; readonly chosen: ChosenOfFile; readonly plan: ReadingPlan; readonly headerRow: number };

/** What the worker answers, and how far it is meanwhile. */
export type FileAnswer =
  | { readonly kind: "opened"; readonly opened: OpenedFile }
  | { readonly kind: "head"; readonly head: RegisterHead }
  | { readonly kind: "tallied"; readonly tallies: Tallies }
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "problem"; readonly problem: FileProblemKind | "other"; readonly where: string };
