import { digits, type Decimal } from "../../model/decimal";
import type { Cause, Gap } from "./cause";

/** Figures of fewer digits are like many others. */
const fewestDigits = 4;
const factors = [10, 100, 1000];
const largestRatio = 100;

/** Causes that are in the writing of the figure itself: its sign, noughts, ratio or digits. */
export function causesOfDigits({ asserted, calculated }: Gap): Cause[] {
  if (asserted.equals(calculated.negated())) return [{ kind: "signOfFigure", rows: [] }];
  const isShort = [asserted, calculated].every((figure) => bare(figure).length < fewestDigits);
  if (isShort || asserted.isZero() || calculated.isZero() || asserted.s !== calculated.s) return [];
  const multiple = multipleOf(asserted, calculated);
  const isFactor = multiple !== undefined && factors.includes(multiple);
  if (isFactor) return [{ kind: "factor", rows: [], detail: String(multiple) }];
  const isRatio = multiple !== undefined && multiple <= largestRatio;
  const ratio: Cause[] = isRatio ? [{ kind: "ratio", rows: [], detail: String(multiple) }] : [];
  const mistake = mistakeIn(digits(asserted.abs()), digits(calculated.abs()));
  return mistake ? [...ratio, { ...mistake, rows: [] }] : ratio;
}

/** How many times the smaller of two figures the larger is, where that is a whole number. */
function multipleOf(one: Decimal, other: Decimal): number | undefined {
  const [small, large] = one.abs().lessThan(other.abs()) ? [one, other] : [other, one];
  const most = Math.max(largestRatio, ...factors);
  const isWhole = large.modulo(small).isZero() && large.div(small).abs().lessThanOrEqualTo(most);
  return isWhole ? large.div(small).toNumber() : undefined;
}

/** The one slip of a typist that makes one text of digits the other: two changed round, one missing, one too many, one mistyped. */
function mistakeIn(typed: string, meant: string): Pick<Cause, "kind" | "detail"> | undefined {
  const at = [...meant].findIndex((digit, i) => digit !== typed[i]);
  const i = at < 0 ? meant.length : at;
  const [here, next] = [typed[i] ?? "", typed[i + 1] ?? ""];
  if (typed.length === meant.length && isDigit(here, meant[i])) {
    const isSwap = typed.slice(0, i) + next + here + typed.slice(i + 2) === meant && isDigit(next);
    if (isSwap) return { kind: "transposed", detail: here + next };
    const isOther = typed.slice(i + 1) === meant.slice(i + 1);
    return isOther ? { kind: "digitWrong", detail: `${here} for ${meant[i]}` } : undefined;
  }
  if (isDigit(meant[i] ?? "") && typed.slice(i) === meant.slice(i + 1))
    return { kind: "digitMissing", detail: meant[i] };
  if (isDigit(here) && typed.slice(i + 1) === meant.slice(i)) return { kind: "digitTooMany", detail: here };
  return undefined;
}

function isDigit(...characters: readonly string[]): boolean {
  return characters.every((character) => /^\d$/.test(character));
}

function bare(figure: Decimal): string {
  return digits(figure).replace(/\D/g, "");
}
