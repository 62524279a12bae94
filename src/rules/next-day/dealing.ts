import type { CalendarDate } from "../../model/calendar-date";
import { Decimal } from "../../model/decimal";
import type { Figure } from "../../model/figure";
import { kindOfEvent, type KindOfEvent } from "../../model/kinds-of-event";
import type { OtherMovement } from "../../model/monthly-return";
import { isPositive } from "../../model/outstanding";

/** What an event does to the shares of a class, as far as next day disclosure asks. */
export type DealingKind =
  | "issue"
  | "bought into treasury"
  | "bought for cancellation"
  | "sale of treasury shares"
  | "reorganisation"
  | "redeemed for cancellation"
  | "cancellation"
  | "cancellation of treasury shares"
  | "conversion"
  | "other issue";

/** Shares that an event of III(E), or of a next day return, deals with. */
export interface Dealing<T> {
  readonly kind: DealingKind;
  readonly shares: Decimal;
  /** "" where no day is stated. */
  readonly day: CalendarDate;
  readonly from: T;
}

/** Kinds that are disclosed the next day whatever their number; the others from 5 % of the issued shares on. */
export const alwaysDisclosed: readonly DealingKind[] = [
  "issue",
  "bought into treasury",
  "bought for cancellation",
  "sale of treasury shares",
  "reorganisation",
];

/** The issues among them, in the words of the form's list. */
const issues = ["Placing", "Consideration issue", "Open offer", "Rights issue", "Bonus issue", "Scrip dividend"].map(
  kindOfEvent,
);
const cancelling: readonly (string | undefined)[] = ["repurchase", "cancellation"];

export type EventFigures = Pick<OtherMovement, "event" | "issued" | "treasury" | "pendingCancellation">;

/** What an event deals with; undefined where it moves no shares. */
export function dealingOf<T>(row: EventFigures, day: CalendarDate, from: T): Dealing<T> | undefined {
  const kind = dealingKindOf(row);
  const figure = kind && [row[columnOf(kind)], row.issued].find(isStated);
  if (kind === undefined || figure === undefined) return undefined;
  const isSigned = kind === "reorganisation" || kind === "conversion";
  return { kind, shares: isSigned ? figure : figure.abs(), day, from };
}

/** The column that says how many shares an event of a kind deals with. */
export function columnOf(kind: DealingKind): "issued" | "treasury" | "pendingCancellation" {
  if (/for cancellation$/.test(kind)) return "pendingCancellation";
  return /treasury/.test(kind) ? "treasury" : "issued";
}

function dealingKindOf(row: EventFigures): DealingKind | undefined {
  const kind = kindOfEvent(row.event);
  if (kind?.isPurchase && isPositive(row.treasury)) return "bought into treasury";
  if (isStated(row.pendingCancellation))
    return kind?.isPurchase ? "bought for cancellation" : "redeemed for cancellation";
  return kindByWords(kind) ?? kindBySign(kind, row.issued);
}

function kindByWords(kind: KindOfEvent | undefined): DealingKind | undefined {
  if (kind === undefined) return undefined;
  if (issues.includes(kind)) return "issue";
  if (kind.isReorganisation) return "reorganisation";
  if (kind.isBetweenClasses) return "conversion";
  if (kind.kind === "cancellation of treasury shares") return kind.kind;
  return kind.isTransfer && kind.isSale && !kind.isExempt ? "sale of treasury shares" : undefined;
}

function kindBySign(kind: KindOfEvent | undefined, issued: Figure | undefined): DealingKind | undefined {
  if (isPositive(issued)) return "other issue";
  return isStated(issued) && cancelling.includes(kind?.kind) ? "cancellation" : undefined;
}

function isStated(figure: Figure | undefined): figure is Decimal {
  return Decimal.isDecimal(figure) && !figure.isZero();
}
