/** What people read where they fill in the issuer profile. */
export interface ProfileTexts {
  readonly heading: string;
  readonly advice: string;
  readonly steps: Readonly<Record<"company" | "mandates" | "schemes" | "float", string>>;
  readonly step: (number: number, of: number) => string;
  readonly leftOpen: string;
  readonly ownWords: string;
  readonly ownWordsFor: (label: string) => string;
  readonly errors: { readonly notADate: string; readonly notAFigure: string };
  readonly back: string;
  readonly next: string;
  readonly save: string;
  readonly saved: string;
  readonly fillIn: string;
  readonly change: string;
}
