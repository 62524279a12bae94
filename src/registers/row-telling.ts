import { isSameCurrency } from "../model/currency";

/** What tells a row of a part of III from others: what it is of, and the terms of an event where it states them, else "". */
export interface Telling {
  /** Rows that may be one: of one part and class, alike in name but for what stands in brackets, and of an event in its day. */
  readonly of: string;
  /** The whole name, folded. */
  readonly name: string;
  /** What becomes of the shares of an event, as the form has it in brackets. */
  readonly outcome: string;
  readonly day: string;
  readonly price: string;
  readonly currency: string;
  readonly approvalDate: string;
}

/** Something that is told by its words. */
export interface Told {
  readonly telling: Telling;
}

/** How alike two rows are; undefined where they can't be the same, as at different prices. */
export function likeness(a: Telling, b: Telling): number | undefined {
  if (a.of !== b.of || isAtOdds(a.price, b.price) || isAtOdds(a.outcome, b.outcome)) return undefined;
  const alike = [a.name === b.name, a.price === b.price, isSameCurrency(a.currency, b.currency), a.approvalDate === b.approvalDate]; // prettier-ignore
  return alike.reduce((sum, isAlike) => 2 * sum + Number(isAlike), 0);
}

/** Whether two rows are told apart by nothing but what one of them leaves blank. */
export function areUnlikeByBlanks(a: Telling, b: Telling): boolean {
  const terms = [[a.price, b.price], [a.currency, b.currency], [a.approvalDate, b.approvalDate]] as const; // prettier-ignore
  return a.of === b.of && a.outcome === b.outcome && !terms.some(([one, other]) => isAtOdds(one, other));
}

function isAtOdds(a: string, b: string): boolean {
  return a !== "" && b !== "" && a !== b && !isSameCurrency(a, b);
}

/** Pairs rows with those that they are: the most alike first, and each with one at most. */
export function paired<A extends Told, B extends Told>(some: readonly A[], others: readonly B[]): Map<A, B> {
  const byKind = new Map<string, B[]>();
  for (const one of others) byKind.set(one.telling.of, [...(byKind.get(one.telling.of) ?? []), one]);
  const pairs = some.flatMap((a) =>
    (byKind.get(a.telling.of) ?? []).flatMap((b) => {
      const alike = likeness(a.telling, b.telling);
      return alike === undefined ? [] : [{ a, b, alike }];
    }),
  );
  const [found, taken] = [new Map<A, B>(), new Set<B>()];
  for (const { a, b } of pairs.sort((one, other) => other.alike - one.alike)) {
    if (found.has(a) || taken.has(b)) continue;
    found.set(a, b);
    taken.add(b);
  }
  return found;
}

/** One telling of several rows that are the same: what any of them states. */
export function together(a: Telling, b: Telling): Telling {
  return {
    ...a,
    price: a.price || b.price,
    currency: a.currency || b.currency,
    approvalDate: a.approvalDate || b.approvalDate,
  };
}
