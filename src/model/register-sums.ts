import { Decimal } from "./decimal";

/** Digits that a double holds whichever they are. */
const safeDigits = 15;
/** As far as a double counts one by one, with room for one more figure of fifteen digits. */
const room = 2 ** 52;
const [zero, nine, comma, point, minus] = [48, 57, 44, 46, 45];

/** A plain figure as whole units of its last digit: 1,234.50 is 123,450 units of scale 2. Reused from cell to cell, for registers are long. */
export class PlainFigure {
  units = 0;
  scale = 0;

  get value(): Decimal {
    return new Decimal(this.units).times(new Decimal(10).pow(-this.scale));
  }

  /** Reads digits with or without thousands commas and a leading minus; false for anything else, which then is read the slow way. */
  read(text: string): boolean {
    const negative = text.charCodeAt(0) === minus;
    let units = 0;
    let digits = 0;
    let scale = -1;
    let group = 0;
    let groups = 0;
    const first = negative ? 1 : 0;
    for (let i = first; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= zero && code <= nine) {
        units = units * 10 + (code - zero);
        digits++;
        if (scale >= 0) scale++;
        else group++;
      } else if (code === comma && scale < 0 && (groups === 0 ? group >= 1 && group <= 3 : group === 3)) {
        if (groups === 0 && text.charCodeAt(first) === zero) return false;
        groups++;
        group = 0;
      } else if (code === point && scale < 0 && group > 0) scale = 0;
      else return false;
    }
    if (digits === 0 || digits > safeDigits || scale === 0 || (groups > 0 && group !== 3)) return false;
    this.units = negative ? -units : units;
    this.scale = Math.max(0, scale);
    return true;
  }

  /** Takes a figure of as many digits as a double holds; false for a longer one. */
  takeDecimal(value: Decimal): boolean {
    if (value.precision(true) > safeDigits || value.decimalPlaces() > safeDigits) return false;
    this.scale = value.decimalPlaces();
    this.units = value.times(new Decimal(10).pow(this.scale)).toNumber();
    return true;
  }

  /** Takes a whole number of a cell; false for one that is not whole, or that may have lost digits. */
  take(value: number): boolean {
    if (!Number.isInteger(value) || Math.abs(value) >= 10 ** safeDigits) return false;
    this.units = value;
    this.scale = 0;
    return true;
  }
}

/** Whether a balance rolls forward: what comes to it less what goes, or with what goes written as negative figures; undefined where that takes longer figures. */
export function rollsForward(
  comes: readonly PlainFigure[],
  goes: readonly PlainFigure[],
  to: PlainFigure,
): boolean | undefined {
  const figures = [...comes, ...goes, to];
  const scale = figures.reduce((most, one) => Math.max(most, one.scale), 0);
  const units = (one: PlainFigure) => one.units * 10 ** (scale - one.scale);
  if (figures.some((one) => Math.abs(units(one)) > room / figures.length)) return undefined;
  const sum = (some: readonly PlainFigure[]) => some.reduce((total, one) => total + units(one), 0);
  const left = units(to) - sum(comes);
  return left === -sum(goes) || left === sum(goes);
}

/** A sum over the rows of a register, exact to the last digit: doubles as far as these are exact, whole numbers of any length beyond. */
export class ExactSum {
  private readonly small: number[] = [];
  private readonly large: bigint[] = [];

  /** Adds whole units of a scale; the units are whole and of fifteen digits at most. */
  add(units: number, scale: number): void {
    const sum = (this.small[scale] ?? 0) + units;
    if (sum < room && sum > -room) this.small[scale] = sum;
    else {
      this.large[scale] = (this.large[scale] ?? 0n) + BigInt(sum);
      this.small[scale] = 0;
    }
  }

  /** Adds the product of two figures. */
  addProduct(a: PlainFigure, b: PlainFigure): void {
    const scale = a.scale + b.scale;
    const product = a.units * b.units;
    if (Math.abs(product) < 10 ** safeDigits) this.add(product, scale);
    else this.large[scale] = (this.large[scale] ?? 0n) + BigInt(a.units) * BigInt(b.units);
  }

  /** Adds a figure that is not plain. */
  addDecimal(value: Decimal): void {
    const scale = value.decimalPlaces();
    const units = BigInt(value.times(new Decimal(10).pow(scale)).toFixed(0));
    this.large[scale] = (this.large[scale] ?? 0n) + units;
  }

  get value(): Decimal {
    const scales = Math.max(this.small.length, this.large.length);
    let total = new Decimal(0);
    for (let scale = 0; scale < scales; scale++) {
      const units = new Decimal((this.large[scale] ?? 0n).toString()).plus(this.small[scale] ?? 0);
      if (!units.isZero()) total = total.plus(units.times(new Decimal(10).pow(-scale)));
    }
    return total;
  }
}
