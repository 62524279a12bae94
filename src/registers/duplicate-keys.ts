/** Finds keys that stand twice, in memory that is small beside the register: what is kept of a key is a hash of 64 bits. */
export class DuplicateKeys {
  private high = new Uint32Array(1024);
  private low = new Uint32Array(1024);
  private rows = new Uint32Array(1024);
  private count = 0;

  /** The row that has the key already, all of its parts; undefined the first time that it comes. */
  add(key: readonly string[], row: number): number | undefined {
    if (this.count * 2 >= this.rows.length) this.grow();
    const [high, low] = hashOf(key);
    const at = this.slotOf(high, low);
    const known = this.rows[at];
    if (known !== 0) return known;
    this.put(at, high, low, row);
    this.count++;
    return undefined;
  }

  private slotOf(high: number, low: number): number {
    const mask = this.rows.length - 1;
    let at = (low ^ (high >>> 7)) & mask;
    while (this.rows[at] !== 0 && (this.high[at] !== high || this.low[at] !== low)) at = (at + 1) & mask;
    return at;
  }

  private put(at: number, high: number, low: number, row: number): void {
    this.high[at] = high;
    this.low[at] = low;
    this.rows[at] = row;
  }

  private grow(): void {
    const { high, low, rows } = this;
    this.high = new Uint32Array(rows.length * 2);
    this.low = new Uint32Array(rows.length * 2);
    this.rows = new Uint32Array(rows.length * 2);
    rows.forEach((row, i) => {
      if (row !== 0) this.put(this.slotOf(high[i], low[i]), high[i], low[i], row);
    });
  }
}

/** No character of a text. */
const betweenParts = 0x10000;

/** Two hashes of 32 bits that have nothing to do with each other; the parts are not put together first, which takes longer. */
export function hashOf(parts: readonly string[]): readonly [high: number, low: number] {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    for (let i = at === 0 ? 0 : -1; i < part.length; i++) {
      const code = i < 0 ? betweenParts : part.charCodeAt(i);
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high >>> 0, low >>> 0];
}
