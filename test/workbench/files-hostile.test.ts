import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { FileProblem } from "../../src/workbench/files/problem";
import { openExcel, type ExcelInNode } from "./excel-in-node";
import { foreignBook, ofParts, partsOf, withParts } from "./xlsx-parts";

let excel: ExcelInNode;
let good: Uint8Array;

beforeAll(async () => {
  excel = await openExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C2").formulas = [
      ["Holder", "Shares", "=SUM(B2:B9)"],
      ["A", 1234567, "=B2/2"],
    ];
    sheet.getRange("A1:C1").format.fill.color = "#DDEBF7";
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
    sheet.getRange("A4:B4").merge(false);
    sheet.pageLayout.setPrintArea("A1:C2");
    context.workbook.names.add("Shares", sheet.getRange("B2"));
    await context.sync();
  });
  good = excel.save();
});

const state = ({ grid, host }: ExcelInNode) => [
  grid.sheetNames(),
  grid.sheetNames().map((name) => grid.cells(name)),
  host.grid.getters.getNamedRanges().map(({ name }) => name),
];

/** Brings the bytes in and takes them out again; a problem leaves the workbook as it was. */
function tried(bytes: Uint8Array): string | undefined {
  const before = state(excel);
  try {
    excel.bringIn(bytes);
    excel.grid.undo();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(FileProblem);
    return (error as Error).message;
  } finally {
    expect(state(excel)).toEqual(before);
  }
}

const text = (words: string): Uint8Array => strToU8(words);
const compound = (name: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...Array<number>(600).fill(0),
    ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

const cell = (address: string): string => `<row r="${address.replace(/\D/g, "")}"><c r="${address}"><v>1</v></c></row>`;
const withSheet =
  (change: (part: string) => string): (() => Uint8Array) =>
  () =>
    withParts(good, { "xl/worksheets/sheet1.xml": change });

const bad: readonly (readonly [what: string, bytes: () => Uint8Array, says: RegExp])[] = [
  ["an empty file", () => new Uint8Array(), /empty/],
  ["a CSV under another name", () => text("Holder,Shares\nA,1\n"), /CSV.*save it as \.xlsx/],
  ["a page of a portal", () => text("\n<html><table>"), /text/],
  ["a text of two bytes a letter", () => Uint8Array.from([0xff, 0xfe, 65, 0]), /text/],
  ["an .xls", () => compound("Workbook"), /old format \(\.xls\)/],
  ["a workbook with a password", () => compound("EncryptedPackage"), /password/],
  ["a picture", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), /no Excel workbook/],
  ["another archive", () => ofParts({ "readme.txt": "x" }), /no Excel workbook/],
  ["an OpenDocument file", () => ofParts({ mimetype: "x", "content.xml": "<x/>" }), /OpenDocument/],
  ["an .xlsb", () => withParts(good, { "_rels/.rels": (part) => part.replace("workbook.xml", "workbook.bin") }), /\.xlsb/],
  ["a workbook without sheets", () => withParts(good, { "xl/workbook.xml": (part) => part.replace(/<sheet .*?\/>/g, "") }), /no worksheet/],
  ["a part that is missing", () => withParts(good, { "xl/_rels/workbook.xml.rels": (part) => part.replace("sheet1.xml", "sheet9.xml") }), /damaged/],
  ["a document type with entities", withSheet((part) => part.replace("<worksheet", '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')), /damaged/],
  ["an entity of its own", withSheet((part) => part.replace("SUM", "&a;")), /damaged/],
  ["a text that is not in the list", withSheet((part) => part.replace(/<v>0<\/v>/, "<v>99</v>")), /damaged/],
  ["a value that is no number", () => foreignBook('<row r="1"><c r="A1"><v>1,234</v></c></row>'), /damaged/],
  ["elements without an end", withSheet((part) => part.replace("</sheetData>", "")), /damaged/],
  ["elements inside each other without end", () => foreignBook("<row>".repeat(100) + "</row>".repeat(100)), /damaged/],
  ["a cell in the last row", () => foreignBook(cell("A1048576")), /more than 100,000 rows/],
  ["a cell in the last column", () => foreignBook(cell("XFD1")), /more than 100,000 rows, 1,000 columns/],
  ["cells far apart", () => foreignBook(cell("ALL1") + cell("A99999")), /cells/],
  ["a merged block over everything", () => foreignBook(cell("A1"), { sheet: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' }), /cells/],
]; // prettier-ignore

test.each(bad)("%s is refused with a word on what to do, and nothing is changed", (_, bytes, says) => {
  const message = tried(bytes());
  expect(message).toMatch(says);
  expect(message).toMatch(/[.)]$/);
});

test("a workbook whose structure is protected is left alone", async () => {
  const other = await openExcel();
  other.host.book.structureProtected = true;
  expect(() => other.bringIn(good)).toThrow(/Unprotect it/);
  expect(other.grid.sheetNames()).toEqual(["Sheet1"]);
});

test("an archive that unfolds to more than fits is refused before it is unfolded", () => {
  const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(160_000_000) }, { level: 9 });
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(tried(bomb)).toMatch(/unfolds to more than 150 MB/);
});

test("an archive that says it is smaller than it is unfolds to no more than it says", () => {
  const bytes = withParts(good, { "xl/styles.xml": (part) => part + " ".repeat(5_000_000) });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 30; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
  expect(tried(bytes)).toMatch(/damaged/);
});

test("a figure with one bit changed is noticed, not brought in", () => {
  const stored = zipSync(
    Object.fromEntries(Object.entries(partsOf(good)).map(([name, part]) => [name, strToU8(part)])),
    { level: 0 },
  );
  const at = Buffer.from(stored).indexOf("1234567");
  stored[at] ^= 1;
  expect(tried(stored)).toMatch(/damaged/);
});

test("a file that was cut off anywhere is refused", () => {
  const runs = fc.property(fc.nat({ max: 10_000 }), (part) => {
    expect(tried(good.subarray(0, Math.floor((part / 10_001) * good.length)))).toBeDefined();
  });
  fc.assert(runs, { numRuns: 60 });
});

test("bytes changed anywhere give a clear error or the same workbook", () => {
  const changes = fc.array(fc.tuple(fc.nat({ max: good.length - 1 }), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 6 }); // prettier-ignore
  const runs = fc.property(changes, (flips) => {
    const bytes = good.slice();
    for (const [at, mask] of flips) bytes[at] ^= mask;
    tried(bytes);
  });
  fc.assert(runs, { numRuns: 150 });
});

const marks = [
  "<",
  ">",
  '"',
  "/",
  "&",
  "]]>",
  "<!--",
  "<row>",
  "</c>",
  'r="ZZZ99999999"',
  's="-1"',
  'r="A0"',
  "\u0000",
  "1e999",
];

test("parts changed anywhere give a clear error or a workbook, never a crash", () => {
  const names = Object.keys(partsOf(good));
  const change = fc.record({
    name: fc.constantFrom(...names),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.nat({ max: 40 }),
    add: fc.constantFrom("", ...marks),
  });
  const runs = fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (all) => {
    const parts = partsOf(good);
    for (const { name, at, drop, add } of all) {
      const place = Math.floor(at * parts[name].length);
      parts[name] = parts[name].slice(0, place) + add + parts[name].slice(place + drop);
    }
    tried(ofParts(parts));
  });
  fc.assert(runs, { numRuns: 250 });
});
