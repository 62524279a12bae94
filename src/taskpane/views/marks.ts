import type { Shown } from "../state";

/** Marks of the severities, told apart by shape as well as by colour. */
export const marks: Readonly<Record<Shown, string>> = { mustFix: "✕", explain: "?", note: "i", passed: "✓" };
