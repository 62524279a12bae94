import type { CellProblem, RegisterCell } from "./cell";
import { CellCache } from "./cell-cache";
import { fields, type FieldKey } from "./fields";
import { keyReaderOf, type KeyReading } from "./key-reader";
import { periodOf, type Period } from "./month";
import type { ReadingPlan } from "./reading-plan";
import { RowFigure } from "./row-figures";

/** A cell of a row that can't be read; without a field it is the row that can't be. */
export interface Refusal {
  readonly field?: FieldKey;
  readonly problem: CellProblem;
}

interface Keyed {
  readonly field: FieldKey;
  readonly column: number;
  readonly mustBeFilled: boolean;
  readonly cache: CellCache<KeyReading>;
}

interface Counted {
  readonly field: FieldKey;
  readonly column: number;
  readonly isCount: boolean;
  readonly figure: RowFigure;
}

const nothingRefused: readonly Refusal[] = [];

/** Reads the cells of one row after the other; what was read stands here until the next, for registers are long. */
export class RowReader {
  readonly keyFields: readonly FieldKey[];
  readonly periodFields: readonly FieldKey[];
  readonly values: string[];
  readonly periods: Period[];
  /** The day on which what the row says happened; "" where it has none. */
  eventDate = "";
  /** The currency of the row's price, and of its amounts: as it states them, else as the figures name them. */
  currency = "";
  amountCurrency = "";
  private readonly named: { readonly field: FieldKey; readonly currency: string }[] = [];
  private readonly keyed: readonly Keyed[];
  private readonly counted: readonly Counted[];
  private readonly byField: ReadonlyMap<FieldKey, RowFigure>;
  private readonly currencyAt: number;
  private readonly amountCurrencyAt: number;

  constructor(private readonly plan: ReadingPlan) {
    const { shape, columns } = plan;
    const [keys, periods] = [shape.keys, shape.periods].map((some) => some.filter((field) => columns.has(field)));
    const prices = (shape.products ?? []).map(([, price]) => price);
    this.keyFields = keys;
    this.periodFields = periods;
    this.keyed = [...keys, ...periods].map((field) => this.keyedOf(field));
    this.counted = [...shape.sums, ...prices].flatMap((field) => this.countedOf(field));
    this.byField = new Map(this.counted.map(({ field, figure }) => [field, figure]));
    this.currencyAt = keys.indexOf("currency");
    this.amountCurrencyAt = keys.indexOf("amountCurrency");
    this.values = keys.map(() => "");
    this.periods = periods.map(() => "none");
  }

  /** The figure of a column; undefined where the register has no such column. */
  figure(field: FieldKey): RowFigure | undefined {
    return this.byField.get(field);
  }

  /** Reads a row; returns every cell that can't be read. */
  read(cells: readonly RegisterCell[]): readonly Refusal[] {
    let refusals: Refusal[] | undefined;
    this.named.length = 0;
    const refuse = (field: FieldKey, problem: CellProblem) => (refusals ??= []).push({ field, problem });
    for (let i = 0; i < this.keyed.length; i++) {
      const { field, column, mustBeFilled, cache } = this.keyed[i];
      const reading = cache.get(cells[column] ?? "");
      if ("problem" in reading) refuse(field, reading.problem);
      else if (mustBeFilled && reading.value === "") refuse(field, "missing");
      else this.keep(i, reading.value);
      if ("currency" in reading && field === "price") this.note(field, reading.currency);
    }
    for (const { field, column, isCount, figure } of this.counted) {
      const problem = figure.read(cells[column] ?? "", isCount);
      if (problem !== undefined) refuse(field, problem);
      if (figure.currency !== undefined) this.note(field, figure.currency);
    }
    this.settleCurrencies(refuse);
    return refusals ?? nothingRefused;
  }

  private note(field: FieldKey, currency = ""): void {
    if (currency !== "") this.named.push({ field, currency });
  }

  /** Settles the currencies of the row; figures that name another than it has are refused. */
  private settleCurrencies(refuse: (field: FieldKey, problem: CellProblem) => void): void {
    this.currency = this.stated(this.currencyAt);
    this.amountCurrency = this.stated(this.amountCurrencyAt);
    for (const { field, currency } of this.named) {
      const of = field === "price" ? "currency" : "amountCurrency";
      if (this[of] === "") this[of] = currency;
      if (this[of] !== currency) refuse(field, "currencyDiffers");
    }
    if (this.currency === "") this.currency = this.plan.currency ?? "";
    if (this.amountCurrency === "") this.amountCurrency = this.plan.amountCurrency ?? "";
  }

  private stated(index: number): string {
    return index < 0 ? "" : this.values[index];
  }

  private keep(index: number, value: string): void {
    if (index < this.values.length) this.values[index] = value;
    else this.keepDay(index - this.values.length, value);
  }

  private keepDay(index: number, day: string): void {
    this.periods[index] = periodOf(day, this.plan.month);
    if (this.periodFields[index] === "eventDate") this.eventDate = day;
  }

  private keyedOf(field: FieldKey): Keyed {
    const { columns, shape } = this.plan;
    const cache = new CellCache(keyReaderOf(field, this.plan));
    const mustBeFilled = shape.filled.includes(field) || shape.dated?.includes(field) === true;
    return { field, column: columns.get(field) ?? -1, mustBeFilled, cache };
  }

  private countedOf(field: FieldKey): Counted[] {
    const column = this.plan.columns.get(field);
    const isCount = fields[field].kind === "count" && !(this.plan.isMoney && this.isBalance(field));
    return column === undefined ? [] : [{ field, column, isCount, figure: new RowFigure() }];
  }

  /** Balances of an instrument are its amounts; the shares that they bring are whole. */
  private isBalance(field: FieldKey): boolean {
    const { plus = [], minus = [], to } = this.plan.shape.rolls ?? {};
    return field === to || plus.includes(field) || minus.includes(field);
  }
}
