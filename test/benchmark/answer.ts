import { month, type Fact } from "./workload";
import { isoOf } from "./written";

/** What is asked of a register: rows, options and funds by scheme, event, source and period, and what is wrong in it. */
export interface Answer {
  /** By `keyOf`: how many rows, the options, and options times price, both in plain digits. */
  readonly groups: Readonly<Record<string, readonly [rows: number, options: string, funds: string]>>;
  /** Rows with a cell that can't be read, which do not count. */
  readonly refused?: number;
  /** Rows that stand twice, which count. */
  readonly duplicates?: number;
}

/** The name of a group in an answer. */
export function keyOf(scheme: string, event: string, source: string, period: string): string {
  return [scheme, event, source, period].join("|");
}

/** Where a day falls, by its ISO form. */
export function periodOf(iso: string): string {
  return iso <= month.before ? "before" : iso <= month.ended ? "in" : "after";
}

/** The true answer, from the facts themselves, in whole numbers of any length. */
export class Truth {
  private readonly groups = new Map<string, { rows: number; options: bigint; funds: bigint }>();
  private refused = 0;
  private duplicates = 0;

  take({ scheme, event, source, day, number, price, fault, isDuplicate }: Fact): void {
    if (fault) return void this.refused++;
    if (isDuplicate) this.duplicates++;
    const key = keyOf(scheme, event, source, periodOf(isoOf(day)));
    const group = this.groups.get(key) ?? { rows: 0, options: 0n, funds: 0n };
    this.groups.set(key, group);
    group.rows++;
    group.options += BigInt(number);
    group.funds += BigInt(number) * BigInt(price);
  }

  get answer(): Answer {
    const groups = [...this.groups].map(([key, { rows, options, funds }]) => {
      return [key, [rows, String(options), plain(funds)]] as const;
    });
    return { groups: Object.fromEntries(groups), refused: this.refused, duplicates: this.duplicates };
  }
}

/** Ten-thousandths in plain digits, with no noughts at the end. */
function plain(tenThousandths: bigint): string {
  const digits = String(tenThousandths < 0n ? -tenThousandths : tenThousandths).padStart(5, "0");
  const text = `${digits.slice(0, -4)}.${digits.slice(-4)}`.replace(/\.?0+$/, "");
  return tenThousandths < 0n ? `-${text}` : text;
}
