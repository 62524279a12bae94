import type { Explanation, LocatedFinding } from "../monthly-return";

/** An explanation as it is being written. */
export interface ExplanationDraft {
  readonly finding: LocatedFinding;
  readonly reason: string;
  readonly words: string;
  readonly by: string;
  /** Whether it was to be kept, so that what it lacks is said. */
  readonly tried: boolean;
}

/** A second person's agreement as it is being given. */
export interface AgreementDraft {
  readonly explanation: Explanation;
  readonly second: string;
  readonly tried: boolean;
}

/** Fewest characters that an explanation has. */
export const fewestWords = 10;

/** What an explanation that is being written still lacks. */
export function lackingIn({ reason, words, by }: ExplanationDraft): readonly ("reason" | "words" | "by")[] {
  return [
    ...(reason === "" ? (["reason"] as const) : []),
    ...(words.trim().length < fewestWords ? (["words"] as const) : []),
    ...(by.trim() === "" ? (["by"] as const) : []),
  ];
}

/** Whether an agreement names somebody, and not the one who explained. */
export function isSecond({ explanation, second }: AgreementDraft): boolean {
  const fold = (name: string) => name.replace(/\s+/g, " ").trim().toLowerCase();
  return fold(second) !== "" && fold(second) !== fold(explanation.by);
}
