import { negated, sum } from "../model/balance";
import { isDay } from "../model/calendar-date";
import { Decimal } from "../model/decimal";
import type { Figure } from "../model/figure";
import type { MonthlyReturn, Place } from "../model/monthly-return";
import { firstMonthOfElectronicForm } from "../model/versions";
import { convertiblesOf, schemesOf, warrantsOf } from "./rows-of-part-III";
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

/** A kind of movement and its number. */
interface Movement {
  readonly kind?: string;
  readonly number?: Figure;
}

/** What brings an opening balance forward by movements. */
interface Outstanding {
  readonly opening?: Figure;
  readonly movements: readonly Movement[];
  readonly closing?: Figure;
}

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
    const isMeantOtherwise = agreesWithRightSigns(row);
    for (const [k, { kind = "", number }] of row.movements.entries()) {
      if (!isWrongSigned({ kind, number }) || !Decimal.isDecimal(number)) continue;
      const place: Place = `${at}.movements[${k}].number`;
      const severity = isWordForm(r) ? "note" : isMeantOtherwise ? "mustFix" : weigh(wordOfKind(kind));
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

/** Whether the closing balance is the opening balance and the movements, each with the sign of its kind, where one has another: the sign is then what is wrong. */
export function agreesWithRightSigns({ opening, movements, closing }: Outstanding): boolean {
  if (!movements.some(isWrongSigned) || !Decimal.isDecimal(closing)) return false;
  const meant = sum([opening, ...movements.map((one) => (isWrongSigned(one) ? negated(one.number) : one.number))]);
  return Decimal.isDecimal(meant) && meant.equals(closing);
}

function isWrongSigned({ kind, number }: Movement): boolean {
  const sign = signs[wordOfKind(kind)];
  return sign !== undefined && Decimal.isDecimal(number) && !number.isZero() && number.s !== sign;
}

/** The Word form of earlier months printed decreases without a sign. */
function isWordForm({ cover: { monthEnded = "" } }: MonthlyReturn): boolean {
  return isDay(monthEnded) && monthEnded < firstMonthOfElectronicForm;
}
