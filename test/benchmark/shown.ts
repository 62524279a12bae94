/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The middle one, and the least and the most where there are several. */
export function range(figures: readonly number[]): string {
  if (figures.length === 0) return "";
  const shown = (figure: number) => figure.toFixed(2);
  const ends = `${shown(Math.min(...figures))}–${shown(Math.max(...figures))}`;
  return figures.length === 1 ? shown(figures[0]) : `${shown(median(figures))} (${ends})`;
}

/** The middle time of some runs in seconds; "" where it was not measured. */
export function seconds(milliseconds: readonly number[]): string {
  return milliseconds.length === 0 ? "" : (median(milliseconds) / 1000).toFixed(2);
}

/** The memory of the middle run; "" where it was not measured. */
export function megabytes(kilobytes: readonly number[]): string {
  return kilobytes.length === 0 ? "" : String(Math.round(median(kilobytes) / 1024));
}

/** Bytes as people say them. */
export function bytes(count: number): string {
  return count < 1_000_000 ? `${(count / 1000).toFixed(1)} KB` : `${(count / 1_000_000).toFixed(1)} MB`;
}
