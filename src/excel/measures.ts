const pointsALine = 15;

/** How wide a column is that holds one character, in points. */
export const pointsACharacter = 5.6;

/** Margins of a printed page, in inches. */
export const margins = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** The height in points of a row with so many lines of text. */
export function heightOf(lines: number): number {
  return lines * pointsALine + 3;
}
