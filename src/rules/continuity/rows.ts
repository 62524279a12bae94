import type { MonthlyReturn, ShareClass } from "../../model/monthly-return";
import { rowsOfParts, type GroupedPart } from "../../model/part-III";
import { classesOf, depositaryReceiptsOf } from "../../model/parts";
import { classShown, isSameClass } from "../../model/share-class";

/** A row of a return: the class that it is of, the words that name it, what tells it from its like, and where it stands. */
export interface Row<T> {
  readonly shares: ShareClass;
  readonly words: string;
  readonly tie: string;
  readonly at: string;
  readonly entry: T;
}

/** The rows of a part of III, whatever group they stand in. */
export function rowsOf<T extends object = object>(r: MonthlyReturn, part: GroupedPart): Row<T>[] {
  const list = rowsOfParts[part];
  return classesOf<{ shares: ShareClass }>(r[part]).flatMap(({ shares, ...group }, i) =>
    ((group as Record<string, T[] | undefined>)[list] ?? []).map((entry, j) => {
      const { particulars, description, event, approvalDate } = entry as Readonly<Record<string, string | undefined>>;
      const words = particulars ?? description ?? event ?? "";
      return { shares, words, tie: approvalDate ?? "", at: `${part}.classes[${i}].${list}[${j}]`, entry };
    }),
  );
}

/** The classes of Part I or II. */
export function classRows<T extends { readonly shares: ShareClass }>(
  classes: readonly T[],
  part: "authorised" | "issued",
): Row<T>[] {
  return classes.map((entry, i) => ({
    shares: entry.shares,
    words: "",
    tie: entry.shares.description ?? "",
    at: `${part}.classes[${i}]`,
    entry,
  }));
}

/** The depositary receipts of Part IV. */
export function receiptRows(r: MonthlyReturn) {
  return depositaryReceiptsOf(r).map((entry, i) => ({
    shares: { multiCounter: [] },
    words: entry.stockCode ?? "",
    tie: entry.description ?? "",
    at: `depositaryReceipts.receipts[${i}]`,
    entry,
  }));
}

/** A row named for a reader, where it stands on last month's return: "Class B (00020), Pre-IPO ESOP". */
export function rowShown({ shares, words }: Row<unknown>): string {
  const isOfClass = shares.kind !== undefined || shares.letter !== undefined;
  return [isOfClass ? classShown(shares) : "", words.trim()].filter((name) => name !== "").join(", ");
}

/** How the rows of this month and of last month belong together. */
export interface Pairing<T> {
  readonly pairs: readonly (readonly [now: Row<T>, before: Row<T>])[];
  /** Rows that last month's return does not have. */
  readonly fresh: readonly Row<T>[];
  /** Rows of last month's return that are not on this one. */
  readonly gone: readonly Row<T>[];
  /** Rows that may be one of several. */
  readonly doubtful: readonly Row<T>[];
}

/** Pairs rows of one class and name; what has another name and yet carries the same balance on was renamed. */
export function pairUp<T>(
  now: readonly Row<T>[],
  before: readonly Row<T>[],
  carriesOn: (now: T, before: T) => boolean,
): Pairing<T> {
  const sole = (row: Row<T>, among: readonly Row<T>[]) => {
    const alike = among.filter((one) => isAlike(one, row));
    const tied = alike.filter((one) => fold(one.tie) === fold(row.tie));
    return alike.length === 1 ? alike[0] : tied.length === 1 ? tied[0] : undefined;
  };
  const isIn = (row: Row<T>, rows: readonly Row<T>[]) => rows.some((one) => isAlike(one, row));
  const known = now.filter((row) => isIn(row, before));
  const paired = known.flatMap((row) => {
    const match = sole(row, before);
    return match && sole(match, now) === row ? [[row, match] as const] : [];
  });
  const fresh = now.filter((row) => !isIn(row, before));
  const gone = before.filter((row) => !isIn(row, now));
  const renamed = renamedAmong(fresh, gone, carriesOn);
  return {
    pairs: [...paired, ...renamed],
    fresh: fresh.filter((row) => !renamed.some(([one]) => one === row)),
    gone: gone.filter((row) => !renamed.some(([, one]) => one === row)),
    doubtful: known.filter((row) => !paired.some(([one]) => one === row)),
  };
}

function renamedAmong<T>(fresh: readonly Row<T>[], gone: readonly Row<T>[], carriesOn: (now: T, before: T) => boolean) {
  const mayBe = (now: Row<T>, before: Row<T>) =>
    (isClass(now) || isSameClass(now.shares, before.shares)) && carriesOn(now.entry, before.entry);
  return fresh.flatMap((now) => {
    const [match, ...others] = gone.filter((before) => mayBe(now, before));
    const isSole = match && others.length === 0 && fresh.filter((one) => mayBe(one, match)).length === 1;
    return isSole ? [[now, match] as const] : [];
  });
}

/** A row that is a class has no name but the class's own. */
function isClass({ words }: Row<unknown>): boolean {
  return words === "";
}

function isAlike(a: Row<unknown>, b: Row<unknown>): boolean {
  return fold(a.words) === fold(b.words) && isSameClass(a.shares, b.shares);
}

/** Letters and digits alone: issuers change the punctuation of a name from month to month. */
function fold(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
