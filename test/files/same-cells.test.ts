import fc from "fast-check";
import { FileReading } from "../../src/files/file-reading";
import type { RegisterCell } from "../../src/registers/cell";
import type { Tallies } from "../../src/registers/tally";
import { Tallying } from "../../src/registers/tallying";
import { arbitraryCount, arbitraryDay, writtenCount, writtenDay } from "../registers/arbitrary-dirt";
import { planFor } from "../registers/dirty-registers";
import { workbookFile, type FileCell } from "./workbook-file";

const headers = ["Reference", "Scheme", "Event", "Event date", "Number"];
const { plan } = planFor({ register: "options", rows: [headers] });

type Rows = readonly (readonly RegisterCell[])[];

function inSheet(rows: Rows): Tallies {
  const tallying = new Tallying(plan);
  rows.forEach((cells, i) => i > 0 && tallying.take(cells, i + 1));
  return tallying.result;
}

async function inFile(content: string | Uint8Array<ArrayBuffer>, name: string): Promise<Tallies> {
  const reading = new FileReading(new File([content], name), name);
  const { encoding } = await reading.open();
  return (await reading.tally({ encoding }, plan, 1, new AbortController().signal, () => undefined))!;
}

const inCsv = (rows: Rows) => inFile(rows.map((cells) => cells.map((cell) => `"${String(cell).replace(/"/g, '""')}"`).join(",")).join("\r\n"), "x.csv"); // prettier-ignore
const inXlsx = (rows: Rows) => inFile(workbookFile([{ name: "Register", rows: rows.map((cells) => cells.map(asExcelHasIt)) }]), "x.xlsx"); // prettier-ignore

/** Excel writes errors as such, and shows numbers in formats of their own. */
function asExcelHasIt(cell: RegisterCell, column: number): FileCell {
  if (typeof cell === "string" && cell.startsWith("#")) return { t: "e", xml: `<v>${cell}</v>` };
  return typeof cell === "number" ? { s: column === 3 ? 1 : 2, xml: `<v>${cell}</v>` } : cell;
}

const row = fc
  .record({ scheme: fc.constantFrom("2018 Plan", "  2018  Plan", "二零二零年計劃", "", "Total", "小計", "=1+1", "<b>x</b>", "a,\"b\""), event: fc.constantFrom("Exercised", "失效", ""), date: arbitraryDay, number: arbitraryCount, reference: fc.constantFrom("R1", "R2", "") })
  .chain(({ scheme, event, date, number, reference }) =>
    fc.tuple(fc.constant(reference), fc.constant(scheme), fc.constant(event), writtenDay(date).map(({ cell }) => cell), writtenCount(number).map(({ cell }) => cell)),
  ); // prettier-ignore
/** A CSV file has no numbers: a day in it is text, and a number keeps all of its digits. */
const isAlikeInText = ([, , , date, number]: readonly RegisterCell[]) => typeof date !== "number" && (typeof number !== "number" || Number.isSafeInteger(number)); // prettier-ignore

test("a workbook's file is read as its sheet is", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
      const all: Rows = [headers, ...rows];
      expect(await inXlsx(all)).toEqual(inSheet(all));
    }),
    { numRuns: 150 },
  );
});

test("a CSV file is read as the same texts in a sheet are", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row.filter(isAlikeInText), { maxLength: 8 }), async (rows) => {
      const all: Rows = [headers, ...rows];
      expect(await inCsv(all)).toEqual(inSheet(all));
    }),
    { numRuns: 300 },
  );
});
