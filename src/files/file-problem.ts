/** Why a file can't be read as a register. */
export const fileProblems = [
  "empty",
  "tooLarge",
  "notText",
  "quoteOpen",
  "encodingUnknown",
  "notXlsx",
  "password",
  "oldExcel",
  "damaged",
  "tooManyGroups",
  "noSheet",
] as const;
export type FileProblemKind = (typeof fileProblems)[number];

/** A file that can't be read, and where in it. */
export class FileProblem extends Error {
  constructor(
    readonly kind: FileProblemKind,
    readonly where = "",
  ) {
    super(`${kind} ${where}`.trim());
  }
}
