/** Words of how figures came about that are kept on sheets beside the return. */
export interface FillingTexts {
  /** The source of what was brought forward. */
  readonly lastReturn: string;
  readonly totalOfPartIII: string;
  readonly registrarClosing: (date: string) => string;
  readonly lessOpening: string;
}
