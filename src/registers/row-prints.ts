import { hashOf } from "./duplicate-keys";
import type { RowPrint } from "./tally";

/** Rows of longer registers are not told apart from one filling to the next: what they add up to is. */
const mostRows = 5000;
const longestReference = 40;

/** Collects what tells next time which rows are new, changed or gone. */
export class PrintCollector {
  private all: RowPrint[] | undefined = [];

  /** Whether rows are still collected. */
  get isOpen(): boolean {
    return this.all !== undefined;
  }

  add(row: number, reference: string, content: string): void {
    if (this.all === undefined) return;
    if (this.all.length >= mostRows) this.all = undefined;
    else this.all.push({ row, reference: inShort(reference), hash: textOf(hashOf([content])) });
  }

  get prints(): readonly RowPrint[] | undefined {
    return this.all;
  }
}

/** As much of a reference as its sheet keeps; halves of characters can't be kept. */
function inShort(reference: string): string {
  return reference.slice(0, longestReference).replace(/[\uD800-\uDFFF]/gu, "");
}

function textOf([high, low]: readonly [number, number]): string {
  return high.toString(36) + low.toString(36).padStart(7, "0");
}
