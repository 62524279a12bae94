import { Decimal } from "../model/decimal";
import type { Figure } from "../model/figure";

const digitsOfRoundedPar = 3;
/** Digits beyond those printed, in which a rounded par value differs from the one that the capital implies. */
const digitsBeyond = 2;

/** Whether a par value is printed rounded, as 0.0333 is after a sub-division of one share into three: the capital implies a longer one. */
export function isParRounded(
  number: Figure | undefined,
  par: Figure | undefined,
  capital: Figure | undefined,
): boolean {
  if (!Decimal.isDecimal(number) || !Decimal.isDecimal(par) || !Decimal.isDecimal(capital)) return false;
  if (number.isZero() || par.precision() < digitsOfRoundedPar) return false;
  const implied = capital.div(number);
  const digits = par.decimalPlaces();
  return implied.toDecimalPlaces(digits).equals(par) && !implied.toDecimalPlaces(digits + digitsBeyond).equals(par);
}
