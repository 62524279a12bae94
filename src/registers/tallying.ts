import { BlankBalances } from "./blank-balances";
import type { RegisterCell } from "./cell";
import { DuplicateKeys } from "./duplicate-keys";
import { saysNothing } from "./number-cell";
import type { FieldKey } from "./fields";
import { ProblemCollector } from "./problem-collector";
import { isPlainRow, kindOfRow, type ReadingPlan, type RowKind } from "./reading-plan";
import type { RowBlock } from "./register-reading";
import { RollCheck } from "./roll-check";
import type { RowFigure } from "./row-figures";
import { RowGroup } from "./row-group";
import { PrintCollector } from "./row-prints";
import { RowReader, type Refusal } from "./row-reader";
import { refusalOfRow, refusalOfTotal } from "./row-refusal";
import type { Tallies } from "./tally";

/** More groups than this are no schemes or events, but a column that was matched wrongly. */
export const mostGroups = 20_000;

interface Product {
  readonly field: FieldKey;
  readonly count: RowFigure;
  readonly price: RowFigure;
}

/** Reads the rows of a register in one pass and adds them up; what it holds grows with the schemes and events, not with the rows. */
export class Tallying {
  private readonly groups = new Map<string, RowGroup>();
  private readonly reader: RowReader;
  private readonly roll: RollCheck | undefined;
  private readonly blanks: BlankBalances | undefined;
  private readonly sums: readonly { readonly field: FieldKey; readonly figure: RowFigure }[];
  private readonly products: readonly Product[];
  private readonly references: number;
  private readonly telling: readonly number[];
  private readonly told: string[] = [];
  /** Whether rows are told apart without references. */
  private readonly isToldAlone: boolean;
  private readonly problems = new ProblemCollector();
  private readonly duplicates = new DuplicateKeys();
  private readonly prints = new PrintCollector();
  private readonly rowsOfKind: Record<RowKind, number> = { blank: 0, header: 0, total: 0, note: 0, row: 0 };
  private hidden = 0;

  constructor(private readonly plan: ReadingPlan) {
    const { shape, columns } = plan;
    this.reader = new RowReader(plan);
    this.roll = RollCheck.of(this.reader, shape);
    this.blanks = BlankBalances.of(this.reader);
    const figureOf = (field: FieldKey) => this.reader.figure(field);
    this.sums = shape.sums.flatMap((field) => {
      const figure = figureOf(field);
      return figure ? [{ field, figure }] : [];
    });
    this.products = (shape.products ?? []).flatMap(([field, by]) => {
      const [count, price] = [figureOf(field), figureOf(by)];
      return count && price ? [{ field, count, price }] : [];
    });
    this.references = columns.get("reference") ?? -1;
    this.isToldAlone = shape.toldBy !== undefined && !shape.optional.includes("reference");
    this.telling = (shape.toldBy ?? []).map((field) => this.columnOf(field));
  }

  /** Whether there are more groups than schemes or events can be, so that going on would be of no use. */
  get isTooMany(): boolean {
    return this.groups.size > mostGroups;
  }

  /** Takes the rows of a block that stand below the headers. */
  takeBelow(headerRow: number, { firstRow, rows, hidden }: RowBlock): void {
    rows.forEach((cells, i) => {
      const row = firstRow + i;
      if (row > headerRow) this.take(cells, row, hidden?.has(row));
    });
  }

  /** Takes a row; its number is the one by which people find it. */
  take(cells: readonly RegisterCell[], row: number, isHidden = false): void {
    const isPlain = isPlainRow(cells, this.plan);
    let kind = isPlain ? "row" : kindOfRow(cells, this.plan);
    const refusals = kind === "row" ? this.refusalsOf(cells, isPlain) : [];
    // Headers and notes that look like rows are told apart only where it matters.
    if (isPlain && refusals.length > 0) kind = kindOfRow(cells, this.plan);
    this.rowsOfKind[kind]++;
    if (kind !== "row") return;
    if (isHidden) this.hidden++;
    if (refusals.length > 0) this.refuse(cells, row, refusals);
    else this.count(cells, row);
  }

  get result(): Tallies {
    const { row: read, total: totals, note: notes, header: headers } = this.rowsOfKind;
    const { named, refused, doubtful } = this.problems;
    const tooMany = this.isTooMany ? { isTooMany: true as const } : {};
    return {
      ...tooMany,
      tallies: [...this.groups.values()].map(({ tally }) => tally),
      problems: named,
      counts: { read, refused, doubtful, totals, notes, headers, hidden: this.hidden },
      prints: this.prints.prints,
    };
  }

  private columnOf(field: FieldKey): number {
    return this.plan.columns.get(field) ?? -1;
  }

  private refusalsOf(cells: readonly RegisterCell[], isPlain: boolean): readonly Refusal[] {
    const ofRow = refusalOfRow(cells, this.plan);
    // Cells that have moved say nothing of what is wrong with them.
    if (ofRow?.problem === "surplus") return [ofRow];
    const ofTotal = isPlain ? undefined : refusalOfTotal(cells, this.plan);
    const ofCells = this.reader.read(cells);
    return ofRow || ofTotal ? [ofTotal, ofRow, ...ofCells].filter((one) => one !== undefined) : ofCells;
  }

  private refuse(cells: readonly RegisterCell[], row: number, refusals: readonly Refusal[]): void {
    for (const { field, problem } of refusals) {
      if (field === undefined) this.problems.add(row, problem, cells.join(", "));
      else this.problems.add(row, problem, cells[this.columnOf(field)], { field });
    }
    this.problems.refused++;
  }

  private count(cells: readonly RegisterCell[], row: number): void {
    if (this.isTooMany) return;
    const group = this.group();
    group.rows.add(row);
    group.addDay(this.reader.eventDate);
    for (let i = 0; i < this.sums.length; i++) {
      const { plain, long } = this.sums[i].figure;
      if (long) group.sums[i].addDecimal(long);
      else if (plain.units !== 0) group.sums[i].add(plain);
    }
    this.blanks?.lacking().forEach((field) => group.lacking.add(field));
    this.addProducts(group);
    if (this.roll?.holds() === false) this.doubtRoll(cells, row);
    this.noteReference(cells, row);
  }

  /** The group of the row that was read last. */
  private group(): RowGroup {
    const { values, periods, keyFields, periodFields, currency, amountCurrency } = this.reader;
    let key = amountCurrency === "" ? currency : `${currency}\u0001${amountCurrency}`;
    for (let i = 0; i < values.length; i++) key += `\u0001${values[i]}`;
    for (let i = 0; i < periods.length; i++) key += `\u0001${periods[i]}`;
    const known = this.groups.get(key);
    if (known) return known;
    const keys = new Map(keyFields.map((field, i) => [field, values[i]]));
    if (currency !== "") keys.set("currency", currency);
    if (amountCurrency !== "") keys.set("amountCurrency", amountCurrency);
    const [sums, products] = [this.sums, this.products].map((some) => some.map(({ field }) => field));
    const group = new RowGroup(keys, new Map(periodFields.map((field, i) => [field, periods[i]])), sums, products);
    this.groups.set(key, group);
    return group;
  }

  private addProducts(group: RowGroup): void {
    for (let i = 0; i < this.products.length; i++) {
      const { count, price } = this.products[i];
      if (price.isBlank) group.unpriced[i].addDecimal(count.value);
      else if (count.long || price.long) group.products[i].addDecimal(count.value.times(price.value));
      else if (count.plain.units !== 0) group.products[i].addProduct(count.plain, price.plain);
    }
  }

  /** A balance that does not roll forward is counted, and said beside its row. */
  private doubtRoll(cells: readonly RegisterCell[], row: number): void {
    this.problems.doubt(row, "notRolling", cells[this.columnOf("closing")] ?? "", { field: "closing" });
  }

  private doubtDuplicate(row: number, other: number): void {
    const { toldBy = [] } = this.plan.shape;
    const [found, field] = this.isToldAlone ? [this.told.slice(1).filter(Boolean).join(", "), toldBy[toldBy.length - 1]] : [this.told[0], "reference" as const]; // prettier-ignore
    this.problems.doubt(row, "duplicate", found, { field, other: String(other) });
  }

  /** What tells a row from all others: its reference, and in a register of events what happened when. */
  private toldBy(cells: readonly RegisterCell[], reference: string): readonly string[] {
    this.told[0] = reference;
    for (let i = 0; i < this.telling.length; i++) this.told[i + 1] = String(cells[this.telling[i]] ?? "");
    return this.told;
  }

  private noteReference(cells: readonly RegisterCell[], row: number): void {
    const reference = this.references < 0 ? "" : String(cells[this.references] ?? "").trim();
    const isTold = this.isToldAlone || !saysNothing(reference);
    const other = isTold ? this.duplicates.add(this.toldBy(cells, reference), row) : undefined;
    if (other !== undefined) this.doubtDuplicate(row, other);
    if (!this.prints.isOpen) return;
    const content = [...this.plan.columns.values()].map((one) => String(cells[one] ?? "").trim()).join("\u0001");
    this.prints.add(row, reference, content);
  }
}
