import type { Decimal } from "../model/decimal";
import { PlainFigure } from "../model/register-sums";
import type { CellProblem, RegisterCell } from "./cell";
import { readCount, readNumber } from "./number-cell";

/** A figure of the row that is being read: plain, of more digits than a double holds, or nothing. */
export class RowFigure {
  readonly plain = new PlainFigure();
  /** Set where the figure is not plain. */
  long: Decimal | undefined;
  isBlank = true;
  /** The currency that the cell names beside its figure. */
  currency: string | undefined;

  /** The figure, nil where the cell is blank. */
  get value(): Decimal {
    return this.long ?? this.plain.value;
  }

  /** Reads a cell; returns why it can't be read. */
  read(cell: RegisterCell, isCount: boolean): CellProblem | undefined {
    this.long = undefined;
    this.currency = undefined;
    this.isBlank = cell === "" || cell === undefined;
    if (this.isBlank) return this.clear();
    const isPlain =
      typeof cell === "string" ? this.plain.read(cell) : typeof cell === "number" && this.plain.take(cell);
    return isPlain && !(isCount && this.plain.scale > 0) ? undefined : this.readCarefully(cell, isCount);
  }

  private readCarefully(cell: RegisterCell, isCount: boolean): CellProblem | undefined {
    this.clear();
    const reading = isCount ? readCount(cell) : readNumber(cell);
    this.isBlank = "problem" in reading || reading.figure === null;
    if ("problem" in reading) return reading.problem;
    const { figure, currency } = reading;
    if (figure === null) return undefined;
    this.currency = currency;
    if (!this.plain.takeDecimal(figure)) this.long = figure;
    return undefined;
  }

  private clear(): undefined {
    this.plain.units = 0;
    this.plain.scale = 0;
    return undefined;
  }
}
