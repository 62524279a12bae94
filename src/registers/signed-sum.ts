import { digits, type Decimal } from "../model/decimal";
import { ExactSum, type PlainFigure } from "../model/register-sums";
import type { Added } from "./tally";

/** A sum whose figures above and below nil are kept apart. */
export class SignedSum {
  private readonly positive = new ExactSum();
  private readonly negative = new ExactSum();

  add(figure: PlainFigure): void {
    (figure.units < 0 ? this.negative : this.positive).add(figure.units, figure.scale);
  }

  addDecimal(value: Decimal): void {
    (value.isNegative() ? this.negative : this.positive).addDecimal(value);
  }

  addProduct(count: PlainFigure, price: PlainFigure): void {
    (count.units < 0 !== price.units < 0 ? this.negative : this.positive).addProduct(count, price);
  }

  get added(): Added {
    return { positive: digits(this.positive.value), negative: digits(this.negative.value) };
  }
}
