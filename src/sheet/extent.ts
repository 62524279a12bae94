/** Rows of a sheet, from one up to another that is not included. */
export interface Extent {
  readonly from: number;
  readonly until: number;
}

/** The rows of an extent, one by one. */
export function range({ from, until }: Extent): number[] {
  return Array.from({ length: Math.max(0, until - from) }, (_, i) => from + i);
}
