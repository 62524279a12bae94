import type { MonthlyReturn } from "../model/monthly-return";
import { withList } from "../model/place";

const index = /\[(\d+)\]$/;
const indices = /\[(\d+)\]/g;

/** Entries of lists that go from a return, by their paths, and how what stands in the others is called then. */
export class EntriesGone {
  private readonly gone: ReadonlySet<string>;

  constructor(entries: readonly string[]) {
    this.gone = new Set(entries);
  }

  /** Whether an entry, or a place in it, goes. */
  has(path: string): boolean {
    return [...this.gone].some((entry) => path === entry || path.startsWith(`${entry}.`));
  }

  /** The path of an entry, or a place in it, once those before it are gone. */
  rename(path: string): string {
    return path.replace(indices, (own, at: string, start: number) => {
      const list = path.slice(0, start);
      const before = [...this.gone].filter((entry) => listOf(entry) === list && indexOf(entry) < Number(at));
      return before.length === 0 ? own : `[${Number(at) - before.length}]`;
    });
  }

  /** What stands by its path, as it is called then. */
  renamed<T>(by: ReadonlyMap<string, T>): Map<string, T> {
    return new Map([...by].flatMap(([path, one]) => (this.has(path) ? [] : [[this.rename(path), one]])));
  }

  /** The return without them. */
  without(r: MonthlyReturn): MonthlyReturn {
    // Entries in an entry go first: it is called otherwise once one before it is gone.
    const ordered = [...this.gone].sort((a, b) => depthOf(b) - depthOf(a) || indexOf(b) - indexOf(a));
    return ordered.reduce((left, entry) => withList(left, listOf(entry), (all) => all.filter((_, i) => i !== indexOf(entry))), r); // prettier-ignore
  }
}

function listOf(entry: string): string {
  return entry.replace(index, "");
}

function indexOf(entry: string): number {
  return Number(index.exec(entry)?.[1]);
}

function depthOf(entry: string): number {
  return [...entry.matchAll(indices)].length;
}
