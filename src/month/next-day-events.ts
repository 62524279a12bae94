import { Decimal } from "../model/decimal";
import { parseFigure, type Figure } from "../model/figure";
import { kindOfEvent } from "../model/kinds-of-event";
import type { MonthlyReturn } from "../model/monthly-return";
import type { NextDayEvent } from "../model/next-day-return";
import type { NamedRegister } from "../registers/fill";
import { fillContext, rowsOf, type MeantTally } from "../registers/fills/context";
import { columnsOf } from "../registers/fills/fill-events";
import type { FieldKey } from "../registers/fields";

const intoTreasury = "Repurchase of shares (shares held as treasury shares)";
const purchases: readonly string[] = ["Repurchase of shares", "Redemption of shares"];
/** Events that are met with treasury shares or new ones, and never bring shares into treasury. */
const outward: readonly string[] = ["Exercise of options", "Vesting of awards", "Conversion of convertibles", "Exercise of warrants"]; // prettier-ignore

/** The events that registers of next day disclosure returns list; undefined where none is among the registers. */
export function nextDayEvents(registers: readonly NamedRegister[], r: MonthlyReturn): NextDayEvent[] | undefined {
  const own = registers.filter(({ mapping }) => mapping.register === "nextDay");
  if (own.length === 0) return undefined;
  return own.flatMap((register) => {
    const { rows } = rowsOf(fillContext(register, r), undefined);
    return [...rows.values()].flat().map(eventOf);
  });
}

function eventOf(tally: MeantTally): NextDayEvent {
  const { keys, of } = tally;
  const day = (field: FieldKey) => keys[field] ?? "";
  const balance = (field: FieldKey) => parseFigure(keys[field] ?? "") ?? null;
  return {
    reference: keys.reference ?? "",
    shares: of("class"),
    event: of("event"),
    date: day("eventDate"),
    ...movedBy(tally),
    openingAsAt: day("openingAsAt"),
    opening: balance("openingBalance"),
    closingAsAt: day("closingAsAt"),
    closing: balance("closingBalance"),
    submitted: day("submitted"),
  };
}

/** Shares bought back leave those in issue when they are cancelled, or go into treasury at once; until then they are pending. */
function movedBy(tally: MeantTally): Pick<NextDayEvent, "issued" | "treasury" | "pending"> {
  const event = tally.of("event");
  const [number, treasury, pending] = (["number", "treasury", "pending"] as const).map((field) =>
    totalOf(tally, field),
  );
  const stated = (figure: Decimal): Figure => (figure.isZero() ? null : figure);
  if (event === intoTreasury) return { issued: number.abs().negated(), treasury: number.abs(), pending: null };
  if (purchases.includes(event)) {
    const left = pending.isZero() ? number.abs().minus(treasury.abs()) : pending.abs();
    return { issued: stated(treasury.abs().negated()), treasury: stated(treasury.abs()), pending: stated(left) };
  }
  const moved = columnsOf(event, number);
  return {
    issued: stated(moved.issued),
    treasury: stated(treasury.isZero() ? moved.treasury : leavingTreasury(event, treasury)),
    pending: stated(pending.abs()),
  };
}

/** What leaves treasury does so whatever its sign in the register. */
function leavingTreasury(event: string, treasury: Decimal): Decimal {
  const leaves = outward.includes(event) || kindOfEvent(event)?.treasury.includes("-") === true;
  return leaves ? treasury.abs().negated() : treasury;
}

function totalOf({ sums }: MeantTally, field: FieldKey): Decimal {
  const { positive = "0", negative = "0" } = sums[field] ?? {};
  return new Decimal(positive).plus(negative);
}
