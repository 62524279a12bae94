import { FileReading } from "../../src/files/file-reading";
import { Decimal, digits } from "../../src/model/decimal";
import type { FieldKey } from "../../src/registers/fields";
import type { Tallies } from "../../src/registers/tally";
import { planFor } from "../registers/dirty-registers";

const headers = ["Grant ID", "Scheme", "Event", "Event date", "Number", "Exercise price (HK$)"];
const schemes = ["2018 Plan", "2020 Plan, as amended", "二零二二年計劃"];
const { plan } = planFor({ register: "options", rows: [headers] });

/** A fault that is planted, by the row that it stands in. */
const faults = new Map<number, readonly [column: number, cell: string, kind: string, field: FieldKey]>([
  [2, [4, '"12,5OO"', "notANumber", "number"]],
  [70_000, [3, "2026-02-30", "notADate", "eventDate"]],
  [150_001, [2, "#REF!", "cellError", "event"]],
  [299_999, [4, "1.5", "notWhole", "number"]],
  [300_001, [1, "", "missing", "scheme"]],
]);

/** The line of a row; the sixteenth digit of its number is beyond what a double keeps. */
function lineOf(row: number): string {
  const cells = [`G${row}`, `"${schemes[row % 3]}"`, row % 2 === 0 ? "Exercised" : "Lapsed", "2026-01-05", String(numberOf(row)), "0.01"]; // prettier-ignore
  const [column, cell] = faults.get(row) ?? [];
  if (column !== undefined) cells[column] = cell as string;
  return cells.join(",");
}

const numberOf = (row: number) => (row % 1000 === 0 ? 9_007_199_254_740_993n : BigInt(row));

/** A file of which no more is in memory than the piece that is asked for. */
function fileOf(rows: number): Blob {
  let row = 1;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const lines = Array.from({ length: Math.min(5000, rows + 2 - row) }, () => (row++ === 1 ? headers.join() : lineOf(row - 1))); // prettier-ignore
    controller.enqueue(new TextEncoder().encode(`${lines.join("\r\n")}\r\n`));
    if (row > rows + 1) controller.close();
  };
  const stream = () => ((row = 1), new ReadableStream({ pull }, { highWaterMark: 0 }));
  const start = new Blob([headers.join()]);
  return { size: rows * 60, slice: (from: number, to: number) => start.slice(from, to), stream } as unknown as Blob;
}

async function tallied(rows: number): Promise<Tallies> {
  const reading = new FileReading(fileOf(rows), "register.csv");
  const { encoding } = await reading.open();
  return (await reading.tally({ encoding }, plan, 1, new AbortController().signal, () => undefined))!;
}

/** What is held of a register, but for how many rows there were. */
const shapeOfHeld = ({ tallies, problems, prints }: Tallies) => ({ tallies: tallies.length, problems: problems.length, prints }); // prettier-ignore

test("300,000 rows are read in one pass: totals to the last digit, faults beside their rows", async () => {
  const rows = 300_000;
  const { tallies, problems, counts, prints } = await tallied(rows);
  const said = problems.map(({ row, kind, field }) => [row, kind, field]);
  expect(said).toEqual([...faults].map(([row, [, , kind, field]]) => [row, kind, field]));
  expect(counts).toEqual({ read: rows, refused: faults.size, doubtful: 0, totals: 0, notes: 0, headers: 0, hidden: 0 });
  expect(prints).toBeUndefined();
  const sums = new Map<string, bigint>();
  for (let row = 2; row <= rows + 1; row++) {
    if (faults.has(row)) continue;
    const key = `${schemes[row % 3]} ${row % 2 === 0 ? "Exercised" : "Lapsed"}`;
    sums.set(key, (sums.get(key) ?? 0n) + numberOf(row));
  }
  expect(tallies).toHaveLength(sums.size);
  for (const {
    keys,
    sums: { number },
    products,
    rows: of,
  } of tallies) {
    const sum = sums.get(`${keys.scheme} ${keys.event}`) as bigint;
    expect([number?.positive, keys.currency]).toEqual([sum.toString(), "HKD"]);
    expect(products.number?.positive).toBe(digits(new Decimal(sum.toString()).times("0.01")));
    expect(of.ranges.length).toBeLessThanOrEqual(200);
  }
});

test("what is held of a register does not grow with its rows", async () => {
  const [some, many] = [await tallied(10_000), await tallied(80_000)];
  expect(shapeOfHeld(many)).toEqual({ ...shapeOfHeld(some), problems: 2 });
  const held = (of: Tallies) => JSON.stringify(of).length;
  expect(held(many)).toBeLessThan(held(some) * 1.1);
});
