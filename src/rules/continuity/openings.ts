import { Decimal } from "../../model/decimal";
import { figureShown, isNil, pointsElsewhere, same, type Figure } from "../../model/figure";
import type { MonthlyReturn, PartName, Place } from "../../model/monthly-return";
import { isFilledIn } from "../../model/parts";
import { compare } from "../comparison";
import type { Breach, Case, Missing, Rule } from "../rule";
import { continues } from "./months";
import { pairUp, rowShown, type Row } from "./rows";

/** What a row brings forward, and what is left of it: places are within the row. */
interface Carried<T> {
  readonly part: PartName;
  readonly rows: (r: MonthlyReturn) => readonly Row<T>[];
  readonly opening: (entry: T) => Figure | undefined;
  readonly closing: (entry: T) => Figure | undefined;
  /** The opening's path within a row, and that of the words that name it. */
  readonly at: string;
  readonly name: string;
  /** The path of another opening, that rows which came may bring as well. */
  readonly beside?: string;
  /** Whether rows that came or went are found by another figure of theirs. */
  readonly isSecond?: boolean;
}

/** What rules of continuity have in common; where nothing stands in the part, last month's return is not asked for. */
export function needsLastMonth(...parts: readonly PartName[]): Pick<Rule, "basis" | "over" | "needs" | "applies"> {
  const isEmpty = (r: MonthlyReturn) => parts.every((part) => r[part] !== undefined && !isFilledIn(r, part));
  return {
    basis: "continuity",
    over: [],
    needs: ["previous"],
    applies: (c) => continues(c) && (c.previous !== undefined || !isEmpty(c.return)),
  };
}

/** Compares what rows bring forward with what last month's return left; rows that came or went with a balance are found too. */
export function* checkCarried<T>(c: Case, carried: Carried<T>): Iterable<Breach | Missing> {
  const { return: r, previous } = c;
  const { part, rows, opening, closing, at, name, beside, isSecond } = carried;
  const lacks = lacking(c, part);
  yield* lacks;
  if (lacks.length > 0 || previous === undefined) return;
  const carriesOn = (now: T, before: T) => isStated(opening(now)) && same(opening(now), closing(before));
  const { pairs, fresh, gone, doubtful } = pairUp(rows(r), rows(previous), carriesOn);
  for (const [now, before] of pairs) yield* carry(opening(now.entry), closing(before.entry), `${now.at}.${at}`);
  if (isSecond) return;
  for (const row of fresh) yield* checkFresh(row, opening(row.entry), at, beside);
  // What is gone may stand under another name, or in another class.
  const openings = beside === undefined ? [at] : [at, beside];
  const rowsToTell = part === "authorised" || part === "issued" ? rows(r) : fresh;
  const others = rowsToTell.flatMap((row) => openings.map((path) => `${row.at}.${path}` as Place));
  for (const row of gone) yield* checkGone(row, closing(row.entry), placeFor(r, part), others);
  yield* doubtful.map((row) => ({ missing: `${row.at}.${name}` as Place }));
}

/** What lacks for comparing a part with last month's: the part here, or there. */
export function lacking({ return: r, previous }: Case, part: PartName): Missing[] {
  if (r[part] === undefined) return [{ missing: part }];
  return previous?.[part] === undefined ? [{ missing: "previous" }] : [];
}

/** Compares an opening with what last month's return left. */
export function* carry(
  opening: Figure | undefined,
  closing: Figure | undefined,
  at: string,
): Iterable<Breach | Missing> {
  const place = at as Place;
  if (opening === undefined) yield { missing: place };
  else if (closing === undefined || pointsElsewhere(closing)) yield { missing: "previous" };
  else yield* compare({ at: place, asserted: opening, calculated: closing, needs: place });
}

/** Something that is new this month brings nothing forward. */
function* checkFresh<T>(
  row: Row<T>,
  opening: Figure | undefined,
  at: string,
  beside?: string,
): Iterable<Breach | Missing> {
  const place = `${row.at}.${at}` as Place;
  if (opening === undefined) yield { missing: place };
  else if (isStated(opening)) {
    const related = beside === undefined ? [] : [`${row.at}.${beside}` as Place];
    yield { at: place, asserted: opening, calculated: new Decimal(0), words: { isNew: "yes" }, related, severity: "explain" }; // prettier-ignore
  }
}

/** What stood on last month's return with a balance does not vanish. */
export function* checkGone<T>(
  row: Row<T>,
  closing: Figure | undefined,
  at: Place,
  related: readonly Place[],
): Iterable<Breach> {
  if (!isStated(closing)) return;
  yield { at, words: { gone: rowShown(row), closing: figureShown(closing) }, related, severity: "explain" };
}

/** Where to say something of a row that is not there: at the first class of its part, or in the part's remarks. */
export function placeFor(r: MonthlyReturn, part: PartName): Place {
  if (part === "depositaryReceipts" || !isFilledIn(r, part)) return `remarks.${part}` as Place;
  return `${part}.classes[0].shares.kind` as Place;
}

function isStated(figure: Figure | undefined): figure is Decimal {
  return Decimal.isDecimal(figure) && !isNil(figure);
}
