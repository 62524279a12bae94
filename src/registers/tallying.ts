import { Decimal } from "../model/decimal";
import { rollsForward } from "../model/register-sums";
import type { CellProblem, RegisterCell } from "./cell";
import { CellCache } from "./cell-cache";
import { DuplicateKeys } from "./duplicate-keys";
import { fields, type FieldKey } from "./fields";
import { keyReaderOf, type KeyReading } from "./key-reader";
import { periodOf, type Period } from "./month";
import { ProblemCollector } from "./problem-collector";
import { isPlainRow, kindOfRow, type ReadingPlan, type RowKind } from "./reading-plan";
import { RowFigure } from "./row-figures";
import { RowGroup } from "./row-group";
import { PrintCollector } from "./row-prints";
import type { Tallies } from "./tally";

/** More groups than this are no schemes or events, but a column that was matched wrongly. */
export const mostGroups = 20_000;

interface Keyed {
  readonly field: FieldKey;
  readonly column: number;
  readonly cache: CellCache<KeyReading>;
}

/** Reads the rows of a register in one pass and adds them up; what it holds grows with the schemes and events, not with the rows. */
export class Tallying {
  private readonly groups = new Map<string, RowGroup>();
  private readonly keys: readonly Keyed[];
  private readonly periods: readonly Keyed[];
  private readonly sums: readonly FieldKey[];
  private readonly figures = new Map<FieldKey, RowFigure>();
  private readonly problems = new ProblemCollector();
  private readonly duplicates = new DuplicateKeys();
  private readonly prints = new PrintCollector();
  private readonly rowsOfKind: Record<RowKind, number> = { blank: 0, header: 0, total: 0, note: 0, row: 0 };
  private hidden = 0;

  constructor(private readonly plan: ReadingPlan) {
    const { shape, columns } = plan;
    const keyed = (field: FieldKey): Keyed[] => {
      const column = columns.get(field);
      return column === undefined ? [] : [{ field, column, cache: new CellCache(keyReaderOf(field, plan)) }];
    };
    this.keys = shape.keys.flatMap(keyed);
    this.periods = shape.periods.flatMap(keyed);
    this.sums = shape.sums.filter((field) => columns.has(field));
    const prices = (shape.products ?? []).map(([, price]) => price).filter((field) => columns.has(field));
    for (const field of [...this.sums, ...prices]) this.figures.set(field, new RowFigure());
  }

  /** Whether there are more groups than schemes or events can be, so that going on would be of no use. */
  get isTooMany(): boolean {
    return this.groups.size > mostGroups;
  }

  /** Takes a row; its number is the one by which people find it. */
  take(cells: readonly RegisterCell[], row: number, isHidden = false): void {
    const kind = isPlainRow(cells, this.plan) ? "row" : kindOfRow(cells, this.plan);
    this.rowsOfKind[kind]++;
    if (kind !== "row") return;
    if (isHidden) this.hidden++;
    const refusals = this.refusalsOf(cells);
    for (const { field, problem } of refusals) this.problems.add(row, problem, cells[this.columnOf(field)], { field });
    if (refusals.length > 0) this.problems.refused++;
    else this.count(cells, row);
  }

  get result(): Tallies {
    const { row: read, total: totals, note: notes, header: headers } = this.rowsOfKind;
    const { named, refused, doubtful } = this.problems;
    return {
      tallies: [...this.groups.values()].map(({ tally }) => tally),
      problems: named,
      counts: { read, refused, doubtful, totals, notes, headers, hidden: this.hidden },
      prints: this.prints.prints,
    };
  }

  private columnOf(field: FieldKey): number {
    return this.plan.columns.get(field) ?? -1;
  }

  /** Every cell of a row that can't be read. */
  private refusalsOf(cells: readonly RegisterCell[]): { field: FieldKey; problem: CellProblem }[] {
    const refusals: { field: FieldKey; problem: CellProblem }[] = [];
    for (const { field, column, cache } of [...this.keys, ...this.periods]) {
      const reading = cache.get(cells[column] ?? "");
      if ("problem" in reading) refusals.push({ field, problem: reading.problem });
      else if (reading.value === "" && this.plan.shape.filled.includes(field))
        refusals.push({ field, problem: "missing" });
    }
    for (const [field, figure] of this.figures) {
      const isCount = fields[field].kind === "count" && !this.plan.isMoney;
      const problem = figure.read(cells[this.columnOf(field)] ?? "", isCount);
      if (problem !== undefined) refusals.push({ field, problem });
    }
    return refusals;
  }

  private count(cells: readonly RegisterCell[], row: number): void {
    const group = this.groupOf(cells);
    group.rows.add(row);
    this.sums.forEach((field, i) => {
      const figure = this.figures.get(field) as RowFigure;
      if (figure.long) group.sums[i].addDecimal(figure.long);
      else if (figure.plain.units !== 0) group.sums[i].add(figure.plain);
    });
    this.addProducts(group);
    this.checkRoll(cells, row);
    this.checkReference(cells, row);
  }

  private valuesOf(cells: readonly RegisterCell[]): readonly string[] {
    return this.keys.map(({ column, cache }) => (cache.get(cells[column] ?? "") as { value: string }).value);
  }

  private periodsOf(cells: readonly RegisterCell[]): readonly Period[] {
    const { month } = this.plan;
    return this.periods.map(({ column, cache }) =>
      periodOf((cache.get(cells[column] ?? "") as { value: string }).value, month),
    );
  }

  private groupOf(cells: readonly RegisterCell[]): RowGroup {
    const [values, periods] = [this.valuesOf(cells), this.periodsOf(cells)];
    const currency = this.currencyOf(values);
    const key = `${values.join("\u0001")}\u0001${periods.join("\u0001")}\u0001${currency}`;
    const known = this.groups.get(key);
    if (known) return known;
    const keys = new Map(this.keys.map(({ field }, i) => [field, values[i]]));
    if (currency !== "") keys.set("currency", currency);
    const group = new RowGroup(
      keys,
      new Map(this.periods.map(({ field }, i) => [field, periods[i]])),
      this.sums,
      this.productsOf(),
    );
    this.groups.set(key, group);
    return group;
  }

  /** The currency that the price names beside its figure, where no column does. */
  private currencyOf(values: readonly string[]): string {
    const at = this.keys.findIndex(({ field }) => field === "currency");
    const stated = at < 0 ? "" : values[at];
    return stated !== "" ? stated : (this.figures.get("price")?.currency ?? this.plan.currency ?? "");
  }

  private productsOf(): readonly FieldKey[] {
    const { products = [] } = this.plan.shape;
    return products.filter((fields) => fields.every((field) => this.figures.has(field))).map(([count]) => count);
  }

  private addProducts(group: RowGroup): void {
    const { products = [] } = this.plan.shape;
    this.productsOf().forEach((field, i) => {
      const price = (products.find(([count]) => count === field) as readonly FieldKey[])[1];
      const [a, b] = [this.figures.get(field), this.figures.get(price)] as [RowFigure, RowFigure];
      if (a.long || b.long) group.products[i].addDecimal(valueOf(a).times(valueOf(b)));
      else if (!b.isBlank) group.products[i].addProduct(a.plain, b.plain);
      else group.unpriced[i].add(a.plain);
    });
  }

  /** A balance that does not roll forward is counted, and said beside its row. */
  private checkRoll(cells: readonly RegisterCell[], row: number): void {
    const { rolls } = this.plan.shape;
    const to = rolls && this.figures.get(rolls.to);
    if (!rolls || !to || to.isBlank || !this.figures.has("opening")) return;
    const of = (some: readonly FieldKey[]) => some.flatMap((field) => this.figures.get(field) ?? []);
    if (doRoll(of(rolls.plus), of(rolls.minus), to)) return;
    this.problems.doubt(row, "notRolling", cells[this.columnOf(rolls.to)] ?? "", { field: rolls.to });
  }

  private checkReference(cells: readonly RegisterCell[], row: number): void {
    const column = this.columnOf("reference");
    const reference = column < 0 ? "" : String(cells[column] ?? "").trim();
    if (reference !== "") {
      const other = this.duplicates.add(reference, row);
      if (other !== undefined)
        this.problems.doubt(row, "duplicate", reference, { field: "reference", other: String(other) });
    }
    const content = [...this.plan.columns.values()].map((one) => String(cells[one] ?? "").trim()).join("\u0001");
    this.prints.add(row, reference, content);
  }
}

function doRoll(plus: readonly RowFigure[], minus: readonly RowFigure[], to: RowFigure): boolean {
  const plain = (some: readonly RowFigure[]) => some.map((one) => one.plain);
  const isPlain = [...plus, ...minus, to].every(({ long }) => long === undefined);
  const rolls = isPlain ? rollsForward(plain(plus), plain(minus), to.plain) : undefined;
  if (rolls !== undefined) return rolls;
  const sum = (some: readonly RowFigure[]) => some.reduce((total, one) => total.plus(valueOf(one)), new Decimal(0));
  const left = valueOf(to).minus(sum(plus));
  return left.plus(sum(minus)).isZero() || left.equals(sum(minus));
}

function valueOf({ long, plain }: RowFigure): Decimal {
  return long ?? new Decimal(plain.units).times(new Decimal(10).pow(-plain.scale));
}
