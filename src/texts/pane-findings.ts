/** What people read around a finding. */
export interface FindingTexts {
  readonly steps: string;
  readonly previous: string;
  readonly next: string;
  readonly numbered: (number: number, of: number) => string;
  readonly related: string;
  readonly causes: string;
  readonly more: (cells: number) => string;
  readonly expression: string;
}

/** What people read of checks that did not run. */
export interface CheckTexts {
  readonly unrun: (checks: number) => string;
  readonly waitFor: Readonly<Record<"figures" | "previous" | "profile", (checks: number) => string>>;
  readonly needs: (names: readonly string[]) => string;
  readonly switchedOff: (rules: number) => string;
  readonly offSince: (on: string, reason: string) => string;
}
