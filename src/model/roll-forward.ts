import { authorisedAtClose, capitalAtClose, parAtClose } from "./authorised";
import { closing } from "./balance";
import { addDays, type CalendarDate } from "./calendar-date";
import { Decimal } from "./decimal";
import { isNil, type Figure } from "./figure";
import { entriesGone } from "./events-gone";
import { issuedAtClose, treasuryAtClose } from "./issued";
import type {
  AuthorisedClass,
  IssuedClass,
  Money,
  MonthlyReturn,
  Movement,
  OtherMovement,
  Place,
} from "./monthly-return";
import { outstandingAtClose, type Outstanding } from "./outstanding";
import { classesOf } from "./parts";
import { groupedParts, rowsOfParts, type GroupedPart } from "./part-III";
import { copyOf } from "./place";
import { notApplicable } from "./shape";
import { versionFor, versionsFor } from "./versions";

/** Remarks of a return, part by part. */
export type Remark = keyof MonthlyReturn["remarks"];

/** What a person lets stand of last month's return beside its balances and terms. */
export interface CarriedOver {
  readonly remarks: ReadonlySet<Remark>;
  /** Whether the changes of Parts I and II are stated as nil rather than left to be filled in. */
  readonly isNil: boolean;
}

/** The last day of the month after one. */
export function monthAfter(monthEnded: CalendarDate): CalendarDate {
  const first = addDays(monthEnded, 1);
  return addDays(`${addDays(`${first.slice(0, 7)}-01`, 32).slice(0, 7)}-01`, -1);
}

/**
 * Next month's return from this one: closings become openings, movements and events are gone but for shares still pending
 * cancellation, terms stay. It is in the version that the month calls for, whose own fields are yet to come.
 */
export function rollForward(r: MonthlyReturn, carried: CarriedOver): MonthlyReturn {
  const next = copyOf(r);
  const monthEnded = monthAfter(r.cover.monthEnded ?? "");
  const fits = versionsFor(monthEnded).includes(r.formVersion);
  next.formVersion = fits ? r.formVersion : versionFor(monthEnded);
  next.cover = { ...next.cover, monthEnded, status: "New Submission", dateSubmitted: "" };
  const nil = carried.isNil ? new Decimal(0) : null;
  if (typeof next.authorised === "object") next.authorised.classes.forEach((one) => rollAuthorised(one, nil));
  if (typeof next.issued === "object") next.issued.classes.forEach((one) => rollIssued(one, nil));
  for (const part of groupedParts) rollPart(next, part);
  if (typeof next.options === "object") next.options.fundsRaised.amount = null;
  if (typeof next.depositaryReceipts === "object") next.depositaryReceipts.receipts.forEach(({ number }) => rollMovement(number, closing(number.opening, number.change), nil)); // prettier-ignore
  for (const remark of Object.keys(next.remarks) as Remark[])
    if (!carried.remarks.has(remark)) next.remarks[remark] = "";
  return next;
}

/** An asserted closing is what is brought forward; what the form computes stands there again. */
function rollMovement(movement: Movement, calculated: Figure | undefined, nil: Decimal | null): void {
  const { opening, change, closing } = movement;
  // Words in place of a balance, such as "N/A", stay so while nothing moves.
  const isWords = typeof opening === "string" && (change === undefined || isNil(change));
  movement.opening = closing ?? (isWords ? opening : calculated);
  movement.change = typeof movement.opening === "string" ? null : nil;
  movement.closing = undefined;
}

/** Capital that was stated otherwise than as number x par, such as that of preference shares at proceeds, stays stated so. */
function rollAuthorised(authorised: AuthorisedClass, nil: Decimal | null): void {
  const { number, par, capital } = authorised;
  const [atClose, stated] = [parAtClose(authorised), capital.closing];
  const isStated = stated.amount !== undefined || stated.currency !== undefined;
  const brought = isStated ? capitalAtClose(authorised) : {};
  rollMovement(number, authorisedAtClose(authorised), nil);
  par.opening = atClose;
  par.closing = {};
  capital.opening = { ...brought };
  capital.closing = { ...stated };
  capital.change = withoutAmount(capital.change);
}

function withoutAmount({ currency }: Money): Money {
  return currency === undefined ? {} : { currency };
}

/** The threshold of the public float stays; whether it is complied with is for a person to state each month. */
function rollIssued(issued: IssuedClass, nil: Decimal | null): void {
  rollMovement(issued.issued, issuedAtClose(issued), nil);
  rollMovement(issued.treasury, treasuryAtClose(issued), nil);
  issued.total = {};
  issued.details = {};
  const { publicFloat } = issued;
  for (const tick of ["complied", "notComplied"] as const)
    if (publicFloat[tick] !== undefined) publicFloat[tick] = false;
  if (publicFloat.percentage !== undefined) publicFloat.percentage = null;
  if (publicFloat.marketValue.amount !== undefined) publicFloat.marketValue.amount = null;
}

function rollPart(r: MonthlyReturn, part: GroupedPart): void {
  const own = r[part];
  if (typeof own !== "object") return;
  const groups = own.classes as ({ total: object } & Record<string, unknown>)[];
  for (const group of groups) {
    group.total = {};
    const rows = group[rowsOfParts[part]] as Row[];
    group[rowsOfParts[part]] = part === "otherMovements" ? rows.flatMap(pendingStill) : rows.map(rollRow);
  }
  if (part !== "otherMovements") return;
  own.classes = own.classes.filter((group) =>
    "events" in group ? group.events.length > 0 : true,
  ) as typeof own.classes;
  if (own.classes.length === 0) r.otherMovements = notApplicable;
}

type Row = Record<string, unknown> & Partial<OtherMovement> & { newShares?: Figure; treasuryShares?: Figure };

/** Scheme, instrument or agreement: its balance is brought forward, its movements are gone. */
function rollRow(row: Row): Row {
  const { newShares, treasuryShares } = row;
  const moved = { newShares: newShares === undefined ? undefined : null, treasuryShares: treasuryShares === undefined ? undefined : null }; // prettier-ignore
  if (!("movements" in row)) return { ...row, ...moved };
  return {
    ...row,
    ...moved,
    opening: broughtForward(row as unknown as Outstanding),
    movements: [],
    closing: undefined,
  };
}

/** Words in place of a balance stay while nothing moves; where nothing tells what is outstanding the opening is blank. */
function broughtForward(row: Outstanding): Figure {
  const hasMoved = row.movements.some(({ number }) => number !== undefined && !isNil(number));
  const isWords = typeof row.opening === "string" && row.closing === undefined && !hasMoved;
  return (isWords ? row.opening : outstandingAtClose(row)) ?? null;
}

/** Of the events only shares that are still to be cancelled, or may still be issued, go on. */
function pendingStill(row: Row): Row[] {
  return goesOn(row) ? [{ ...row, issued: null, treasury: row.treasury === undefined ? undefined : null }] : [];
}

function goesOn({ pendingCancellation, mayBeIssued }: Partial<OtherMovement>): boolean {
  return [pendingCancellation, mayBeIssued].some((one) => Decimal.isDecimal(one) && !one.isZero());
}

/** The entries of a return that next month's does not have any more. */
export function entriesOver(r: MonthlyReturn): Place[] {
  const classes = classesOf(r.otherMovements);
  return entriesGone(r, (event) => !goesOn(event), (i) => !classes[i].events.some(goesOn)); // prettier-ignore
}
