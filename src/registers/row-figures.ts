import type { Decimal } from "../model/decimal";
import { PlainFigure } from "../model/register-sums";
import type { CellProblem, RegisterCell } from "./cell";
import { readNumber } from "./number-cell";

/** A figure of the row that is being read: plain, of more digits than a double holds, or nothing. */
export class RowFigure {
  readonly plain = new PlainFigure();
  /** Set where the figure is not plain. */
  long: Decimal | undefined;
  isBlank = true;
  /** The currency that the cell names beside its figure. */
  currency: string | undefined;

  /** Reads a cell; returns why it can't be read. */
  read(cell: RegisterCell, isCount: boolean): CellProblem | undefined {
    this.long = undefined;
    this.currency = undefined;
    this.isBlank = cell === "" || cell === undefined;
    if (this.isBlank) return this.clear();
    const isPlain =
      typeof cell === "string" ? this.plain.read(cell) : typeof cell === "number" && this.plain.take(cell);
    if (!isPlain) return this.readCarefully(cell, isCount);
    return isCount && this.plain.scale > 0 ? this.refuse("notWhole") : undefined;
  }

  private readCarefully(cell: RegisterCell, isCount: boolean): CellProblem | undefined {
    const reading = readNumber(cell);
    if ("problem" in reading) return this.refuse(reading.problem);
    const { figure, currency } = reading;
    if (figure === null) {
      this.isBlank = true;
      return this.clear();
    }
    if (isCount && !figure.isInteger()) return this.refuse("notWhole");
    this.currency = currency;
    if (!this.plain.takeDecimal(figure)) this.long = figure;
    return undefined;
  }

  private refuse(problem: CellProblem): CellProblem {
    this.clear();
    this.isBlank = true;
    return problem;
  }

  private clear(): undefined {
    this.plain.units = 0;
    this.plain.scale = 0;
    return undefined;
  }
}
