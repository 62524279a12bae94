import type { FieldKey } from "./fields";
import type { RowReader } from "./row-reader";

const movements: readonly FieldKey[] = ["granted", "exercised", "cancelled", "lapsed"];
const shares: readonly FieldKey[] = ["newShares", "treasuryShares"];
const mayBeBlank: readonly FieldKey[] = ["closing", ...shares, "mayBeIssued", "treasury"];

/** Looks which columns a row of balances leaves blank where a figure is to be expected: they say nothing then, which is not nil. */
export class BlankBalances {
  private constructor(private readonly reader: RowReader) {}

  /** That of a register; undefined where it has no such columns. */
  static of(reader: RowReader): BlankBalances | undefined {
    return mayBeBlank.some((field) => reader.figure(field)) ? new BlankBalances(reader) : undefined;
  }

  /** The columns of which the row that was read last says nothing. */
  lacking(): readonly FieldKey[] {
    return mayBeBlank.filter((field) => this.reader.figure(field)?.isBlank === true && this.isExpected(field));
  }

  private isExpected(field: FieldKey): boolean {
    if (field === "treasury") return true;
    if (field === "closing") return this.hasSome("opening", ...movements);
    // Shares of one source alone leave the other blank.
    if (shares.includes(field)) return this.hasSome("exercised") && !this.hasSome(...shares);
    const closing = this.reader.figure("closing");
    return closing && !closing.isBlank ? this.hasSome("closing") : this.hasSome("opening", "granted");
  }

  private hasSome(...fields: readonly FieldKey[]): boolean {
    return fields.some((field) => {
      const figure = this.reader.figure(field);
      return figure !== undefined && !figure.isBlank && (figure.long !== undefined || figure.plain.units !== 0);
    });
  }
}
