import { strToU8, zipSync } from "fflate";
import { readXlsx, type SheetOfFile } from "../../src/files/read-xlsx";
import { packed, partsOf, workbookFile, type FileCell, type FileSheet } from "./workbook-file";

const open = (bytes: Uint8Array<ArrayBuffer>) => readXlsx(new Blob([bytes]));

async function rowsOf(rows: readonly (readonly FileCell[])[], of: Partial<FileSheet> = {}): Promise<SheetOfFile> {
  return (await open(workbookFile([{ name: "Register", rows, ...of }])))[0];
}

describe("cells are read as a sheet gives them", () => {
  const cells: readonly [string, FileCell, unknown][] = [
    ["a whole number", 12345, 12345],
    ["a number with a fraction", 12.5, 12.5],
    ["a number of fifteen digits", 123456789012345, 123456789012345],
    ["a number of sixteen digits, as a double", { xml: "<v>1234567890123456</v>" }, 1234567890123456],
    ["a number written with an exponent", { xml: "<v>1.5E3</v>" }, 1500],
    ["a number shown with thousands commas", { s: 2, xml: "<v>1234567</v>" }, 1234567],
    ["a day, by its number", { s: 1, xml: "<v>46027</v>" }, 46027],
    ["a day in a format of the owner's", { s: 3, xml: "<v>46027.5</v>" }, 46027.5],
    ["a count that is shown as a day by mistake", { s: 1, xml: "<v>45000</v>" }, 45000],
    ["a day in ISO form", { t: "d", xml: "<v>2026-01-05T00:00:00</v>" }, "2026-01-05T00:00:00"],
    ["words", "2018 Plan", "2018 Plan"],
    ["spaces around words", "  2018 Plan ", "  2018 Plan "],
    ["digits as text", "00700", "00700"],
    ["sixteen digits as text", "1234567890123456", "1234567890123456"],
    ["a formula as text", "=1+1", "=1+1"],
    ["markup", "<b>&amp;</b>", "<b>&amp;</b>"],
    ["words in several fonts", { t: "inlineStr", xml: "<is><r><t>2018 </t></r><r><t>Plan</t></r></is>" }, "2018 Plan"],
    ["a line break that is escaped", { t: "inlineStr", xml: "<is><t>a_x000A_b</t></is>" }, "a\nb"],
    ["TRUE", true, true],
    ["FALSE", false, false],
    ["#REF!", { t: "e", xml: "<v>#REF!</v>" }, "#REF!"],
    ["#N/A that a formula comes to", { t: "e", xml: "<f>NA()</f><v>#N/A</v>" }, "#N/A"],
    ["a formula by its saved number", { xml: "<f>SUM(A1:A9)</f><v>45</v>" }, 45],
    ["a formula by its saved words", { t: "str", xml: "<f>A1&amp;B1</f><v>2018 Plan</v>" }, "2018 Plan"],
    ["a formula that comes to no words", { t: "str", xml: "<f>IF(1,&quot;&quot;)</f><v></v>" }, ""],
    ["a formula by its saved TRUE", { t: "b", xml: "<f>1=1</f><v>1</v>" }, true],
    ["a formula without a saved value", { xml: "<f>SUM(A1:A9)</f>" }, "#UNKNOWN!"],
    ["a formula with a saved value of nothing", { xml: "<f>SUM(A1:A9)</f><v></v>" }, "#UNKNOWN!"],
    ["a formula of words without a saved value", { t: "str", xml: "<f>A1&amp;B1</f>" }, "#UNKNOWN!"],
    ["a shared formula without a saved value", { xml: '<f t="shared" si="0"/><v/>' }, "#UNKNOWN!"],
    ["a format alone", { s: 1, xml: "" }, ""],
    ["blank", "", ""],
  ];

  test.each(cells)("%s", async (_, cell, read) => {
    const { rows } = await rowsOf([["Header", "x"], [cell, "x"]]); // prettier-ignore
    expect(rows).toEqual([["Header", "x"], [read, "x"]]); // prettier-ignore
  });
});

test("rows and columns stand where the sheet has them, blank ones too", async () => {
  const { rows } = await rowsOf([[], ["", "Title"], [], ["Scheme", "", "Number"], [], ["2018 Plan", "", 5]]);
  expect(rows).toEqual([["", "", ""], ["", "Title", ""], ["", "", ""], ["Scheme", "", "Number"], ["", "", ""], ["2018 Plan", "", 5]]); // prettier-ignore
});

test("of merged cells the first has what they show", async () => {
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Title</t></is></c><c r="B1"/><c r="C1"/></row><row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells></worksheet>`;
  expect((await rowsOf([], { xml })).rows).toEqual([["Title", "", ""], [1, "", 3]]); // prettier-ignore
});

test("hidden rows are told, in whichever sheet they are", async () => {
  const rows = [["Scheme"], ["2018 Plan"], ["2020 Plan"]];
  const sheets = await open(workbookFile([{ name: "Plain & <odd>", rows }, { name: "Hidden", rows, hidden: [2, 3] }])); // prettier-ignore
  expect(sheets.map(({ name, hidden }) => [name, [...hidden]])).toEqual([["Plain & <odd>", []], ["Hidden", [2, 3]]]); // prettier-ignore
});

test.each([false, true])("the day that a workbook counts from is told: from 1904 %s", async (is1904) => {
  const [sheet] = await open(workbookFile([{ name: "Register", rows: [[{ s: 1, xml: "<v>44565</v>" }]] }], is1904));
  expect(sheet).toMatchObject({ is1904, rows: [[44565]] });
});

test("tags may have a prefix, as some systems write them", async () => {
  const rows = [["Scheme", "Number"], [{ xml: "<f>A1</f>" }, { t: "e", xml: "<v>#REF!</v>" }], [{ s: 1, xml: "<v>46027</v>" }, 5]]; // prettier-ignore
  const parts = partsOf([{ name: "Register", rows, hidden: [2] }], true);
  const prefixed = Object.entries(parts).map(([path, xml]) => [path, path.includes("rels") ? xml : xml.replace(/<(\/?)(\w)/g, "<$1x:$2").replace(/ xmlns=/g, " xmlns:x=")] as const); // prettier-ignore
  const [sheet] = await open(packed(Object.fromEntries(prefixed)));
  expect(sheet).toEqual({ name: "Register", is1904: true, hidden: new Set([2]), rows: [["Scheme", "Number"], ["#UNKNOWN!", "#REF!"], [46027, 5]] }); // prettier-ignore
});

test("sheets come in the order of their tabs, and charts are none", async () => {
  const parts = partsOf([{ name: "Z", rows: [["z"]] }, { name: "A", rows: [["a"]] }]); // prettier-ignore
  const chart = `<sheet name="Chart" sheetId="9" r:id="rId9"/></sheets>`;
  const withChart = { ...parts, "xl/workbook.xml": parts["xl/workbook.xml"].replace("</sheets>", chart) };
  expect((await open(packed(withChart))).map(({ name }) => name)).toEqual(["Z", "A"]);
});

describe("files that can't be read are named for what they are", () => {
  /** What older and encrypted workbooks are packed in: its mark, and a name of one of its parts. */
  const compound = (part: string) => {
    const name = new Uint8Array([...part].flatMap((letter) => [letter.charCodeAt(0), 0]));
    return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504), ...name]);
  };
  const sheet = workbookFile([{ name: "Register", rows: [["Scheme", "Number"], ["2018 Plan", 1]] }]); // prettier-ignore
  const far = `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`;
  const parts = partsOf([{ name: "Register", rows: [["Scheme"]] }]);
  const without = (part: string) => Object.fromEntries(Object.entries(parts).filter(([path]) => path !== part));

  test.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ["an older workbook", compound("Workbook"), "oldExcel"],
    ["a workbook with a password", compound("EncryptedPackage"), "password"],
    ["a packed file that is cut off", sheet.slice(0, sheet.length / 2), "damaged"],
    ["a packed file whose middle is overwritten", sheet.map((byte, i) => (i > 60 && i < sheet.length - 400 ? 7 : byte)), "damaged"],
    ["a packed file of something else", new Uint8Array(zipSync({ "word/document.xml": strToU8("<document/>") })), "notXlsx"],
    ["a workbook in binary form", packed(without("xl/workbook.xml")), "notXlsx"],
    ["a workbook without its sheet", packed(without("xl/worksheets/sheet1.xml")), "damaged"],
    ["a sheet of broken XML", packed({ ...parts, "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row r=" }), "damaged"],
    ["a sheet with one cell far away from all others", packed({ ...parts, "xl/worksheets/sheet1.xml": far }), "tooLarge"],
  ])("%s", async (_, bytes, kind) => {
    await expect(open(bytes)).rejects.toMatchObject({ kind });
  }); // prettier-ignore

  /** The workbook with other sizes of its unpacked sheet in its directory than it has. */
  function saying(size: number): Uint8Array<ArrayBuffer> {
    const bytes = packed({ ...parts, "xl/worksheets/sheet1.xml": " ".repeat(1024 * 1024) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at++) {
      const isEntry = view.getUint32(at) === 0x504b0102 && view.getUint32(at + 24, true) > 1024 * 1024;
      if (isEntry) view.setUint32(at + 24, size, true);
    }
    return bytes;
  }

  test("a file that unpacks to more than a pane has room for is not unpacked", async () => {
    await expect(open(saying(600 * 1024 * 1024))).rejects.toMatchObject({ kind: "tooLarge" });
  });

  test("a file that unpacks to more than it says is not believed", async () => {
    await expect(open(saying(16))).rejects.toMatchObject({ kind: "damaged" });
  });
});
