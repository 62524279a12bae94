import type { Count } from "./texts";

/** What people read where they look at fixes, apply them and take them back. */
export interface FixTexts {
  readonly fix: string;
  readonly fixNamed: (name: string) => string;
  readonly fixSafe: Count;
  readonly heading: string;
  readonly advice: string;
  readonly suggestion: string;
  /** What a cell shows, by what it holds. */
  readonly shown: Readonly<Record<"words" | "number" | "formula", (text: string) => string>>;
  readonly blank: string;
  readonly before: string;
  readonly after: string;
  readonly apply: Count;
  readonly alike: Count;
  readonly nothingLeft: string;
  readonly changedMeanwhile: string;
  /** Cells that were fixed, and how that is undone. */
  readonly fixedInOneUndo: Count;
  readonly fixed: Count;
  readonly takeBack: Count;
  readonly takenBack: Count;
}
