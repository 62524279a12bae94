import type { FieldKey } from "./fields";
import type { Period } from "./month";
import { RowCollector } from "./row-ranges";
import { SignedSum } from "./signed-sum";
import type { Added, Tally } from "./tally";

/** Rows that say the same in the columns that tell rows apart, as they are added up. */
export class RowGroup {
  readonly rows = new RowCollector();
  readonly sums: readonly SignedSum[];
  readonly products: readonly SignedSum[];
  /** Counts of rows that state no price. */
  readonly unpriced: readonly SignedSum[];
  /** Columns that rows leave blank where a figure is to be expected. */
  readonly lacking = new Set<FieldKey>();

  private first = "";
  private last = "";

  constructor(
    private readonly keys: ReadonlyMap<FieldKey, string>,
    private readonly periods: ReadonlyMap<FieldKey, Period>,
    private readonly sumFields: readonly FieldKey[],
    private readonly productFields: readonly FieldKey[],
  ) {
    this.sums = sumFields.map(() => new SignedSum());
    this.products = productFields.map(() => new SignedSum());
    this.unpriced = productFields.map(() => new SignedSum());
  }

  /** Takes the day of a row. */
  addDay(day: string): void {
    if (day === "") return;
    if (this.first === "" || day < this.first) this.first = day;
    if (day > this.last) this.last = day;
  }

  get tally(): Tally {
    return {
      keys: Object.fromEntries(this.keys),
      periods: Object.fromEntries(this.periods),
      sums: addedBy(this.sumFields, this.sums),
      products: addedBy(this.productFields, this.products),
      unpriced: addedBy(this.productFields, this.unpriced),
      lacking: [...this.lacking],
      days: { first: this.first, last: this.last },
      rows: this.rows.rows,
    };
  }
}

function addedBy(of: readonly FieldKey[], sums: readonly SignedSum[]): Readonly<Partial<Record<FieldKey, Added>>> {
  return Object.fromEntries(of.map((field, i) => [field, sums[i].added]));
}
