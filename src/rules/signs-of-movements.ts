import { negated, sum } from "../model/balance";
import { isDay } from "../model/calendar-date";
import { Decimal } from "../model/decimal";
import type { MonthlyReturn, Place } from "../model/monthly-return";
import { firstMonthOfElectronicForm } from "../model/versions";
import type { Outstanding } from "../model/outstanding";
import { convertiblesOf, isSeen, schemesOf, warrantsOf } from "./rows-of-part-III";
import type { Breach, Severity } from "./rule";

/** The sign that each kind of movement has. */
const signs: Readonly<Record<string, 1 | -1>> = {
  granted: 1,
  issued: 1,
  exercised: -1,
  converted: -1,
  redeemed: -1,
  repurchased: -1,
  cancelled: -1,
  lapsed: -1,
  expired: -1,
};

/** What takes a movement back, so that its sign is not that of its kind. */
const reversals = /revers|reinstat|declin|撥回|撤回/i;

type Movement = Outstanding["movements"][number];

const rowsOf = { options: schemesOf, warrants: warrantsOf, convertibles: convertiblesOf } as const;
export type PartWithKinds = keyof typeof rowsOf;

/** The first word of a kind, by which it is known: "exercised". */
export const wordOfKind = (kind: string | undefined): string =>
  /^\s*([a-z]+)/i.exec(kind ?? "")?.[1].toLowerCase() ?? "";

/**
 * The movements whose sign is not that of their kind. Where the closing balance takes them with the other sign, only the sign
 * can be wrong; else they weigh what the part says.
 */
export function* checkSigns(
  r: MonthlyReturn,
  part: PartWithKinds,
  weigh: (kind: string) => Severity,
): Iterable<Breach> {
  for (const { row, at } of rowsOf[part](r)) {
    const isMeantOtherwise = isSeen(part) && agreesWithRightSigns(row);
    for (const [k, { kind = "", number }] of row.movements.entries()) {
      if (!isWrongSigned({ kind, number }) || !Decimal.isDecimal(number)) continue;
      const place: Place = `${at}.movements[${k}].number`;
      const severity = isWordForm(r) ? "note" : weightOf(kind, isMeantOtherwise, weigh);
      yield {
        at: place,
        asserted: number,
        calculated: number.negated(),
        words: { kind },
        severity,
        ...(severity === "mustFix" && { fix: { place, to: number.negated() } }),
      };
    }
  }
}

function weightOf(kind: string, isMeantOtherwise: boolean, weigh: (kind: string) => Severity): Severity {
  if (reversals.test(kind)) return "explain";
  return isMeantOtherwise ? "mustFix" : weigh(wordOfKind(kind));
}

/** Whether the closing balance is the opening balance and the movements, each with the sign of its kind, where one has another and takes nothing back: the sign is then what is wrong. */
export function agreesWithRightSigns({ opening, movements, closing }: Outstanding): boolean {
  if (!movements.some(isMistaken) || !Decimal.isDecimal(closing)) return false;
  const meant = sum([opening, ...movements.map((one) => (isMistaken(one) ? negated(one.number) : one.number))]);
  return Decimal.isDecimal(meant) && meant.equals(closing);
}

function isMistaken(movement: Movement): boolean {
  return isWrongSigned(movement) && !reversals.test(movement.kind ?? "");
}

function isWrongSigned({ kind, number }: Movement): boolean {
  const sign = signs[wordOfKind(kind)];
  return sign !== undefined && Decimal.isDecimal(number) && !number.isZero() && number.s !== sign;
}

/** The Word form of earlier months printed decreases without a sign. */
function isWordForm({ cover: { monthEnded = "" } }: MonthlyReturn): boolean {
  return isDay(monthEnded) && monthEnded < firstMonthOfElectronicForm;
}
