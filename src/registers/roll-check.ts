import { Decimal } from "../model/decimal";
import { rollsForward, type PlainFigure } from "../model/register-sums";
import type { RowFigure } from "./row-figures";
import type { RowReader } from "./row-reader";
import type { ShapeSpec } from "./register";

/** Looks whether the balances of a row roll forward. */
export class RollCheck {
  private readonly plus: readonly RowFigure[];
  private readonly minus: readonly RowFigure[];
  private readonly plain: readonly [PlainFigure[], PlainFigure[]];

  private constructor(
    reader: RowReader,
    { plus, minus }: NonNullable<ShapeSpec["rolls"]>,
    private readonly to: RowFigure,
  ) {
    [this.plus, this.minus] = [plus, minus].map((some) => some.flatMap((field) => reader.figure(field) ?? []));
    this.plain = [this.plus.map(({ plain }) => plain), this.minus.map(({ plain }) => plain)];
  }

  /** The check of a register; undefined where it has no opening or no closing to check. */
  static of(reader: RowReader, { rolls }: ShapeSpec): RollCheck | undefined {
    const to = rolls && reader.figure(rolls.to);
    return rolls && to && reader.figure(rolls.plus[0]) ? new RollCheck(reader, rolls, to) : undefined;
  }

  /** Whether the row that was read last rolls forward; one without a closing balance does. */
  holds(): boolean {
    if (this.to.isBlank) return true;
    const isPlain = !this.to.long && this.plus.every(({ long }) => !long) && this.minus.every(({ long }) => !long);
    const rolls = isPlain ? rollsForward(...this.plain, this.to.plain) : undefined;
    return rolls ?? this.holdsLong();
  }

  private holdsLong(): boolean {
    const sum = (some: readonly RowFigure[]) => some.reduce((total, one) => total.plus(one.value), new Decimal(0));
    const left = this.to.value.minus(sum(this.plus));
    return left.plus(sum(this.minus)).isZero() || left.equals(sum(this.minus));
  }
}
