import { encodingOf, textOf } from "../../src/files/decoded";
import { encodings, type Encoding } from "../../src/registers/encoding";
import { readCsv } from "../../src/files/read-csv";
import { encoded, mark } from "./encoded";

/** A file that comes in pieces of so many bytes, as a long one does from a disk. */
function inPieces(content: string | Uint8Array<ArrayBuffer>, size: number): Blob {
  const bytes = typeof content === "string" ? encoded(content, "utf-8") : content;
  let at = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    controller.enqueue(bytes.slice(at, at + size));
    at += size;
    if (at >= bytes.length) controller.close();
  };
  return { size: bytes.length, stream: () => new ReadableStream({ pull }) } as unknown as Blob;
}

function isFile(content: Blob | string | Uint8Array<ArrayBuffer>): content is Blob {
  return typeof content === "object" && "stream" in content;
}

/** Every row of a file with its number, as they come. */
async function rowsOf(
  content: Blob | string | Uint8Array<ArrayBuffer>,
  encoding: Encoding = "utf-8",
): Promise<string[][]> {
  const rows: string[][] = [];
  const take = (block: { readonly firstRow: number; readonly rows: readonly (readonly unknown[])[] }) => {
    expect(block.firstRow).toBe(rows.length + 1);
    rows.push(...(block.rows as string[][]));
  };
  await readCsv(
    isFile(content) ? content : new Blob([content]),
    encoding,
    take,
    new AbortController().signal,
    () => undefined,
  );
  return rows;
}

const table = [
  ["Scheme", "Event", "Date", "Number"],
  ["2018 Plan", "Exercised", "2026-01-05", "1000"],
  ["二零二零年計劃", "失效", "2026年1月6日", "500"],
];
const inLines = (line: string, separator = ",") => table.map((row) => row.join(separator)).join(line);

describe("encodings", () => {
  const chinese = inLines("\r\n");

  test.each<[string, Encoding, string]>([
    ["UTF-8 without a mark", "utf-8", chinese],
    ["UTF-8 with its mark", "utf-8", mark + chinese],
    ["UTF-16 of Windows", "utf-16le", mark + chinese],
    ["UTF-16 of other systems", "utf-16be", mark + chinese],
    ["plain characters alone", "utf-8", inLines("\n").replace(/[^\0-~]/g, "x")],
  ])("%s is told by its bytes", async (_, encoding, text) => {
    const bytes = encoded(text, encoding);
    expect(await encodingOf(new Blob([bytes]))).toBe(encoding);
    expect(await rowsOf(bytes, encoding)).toEqual(text.replace(mark, "").split(/\r?\n/).map((line) => line.split(","))); // prettier-ignore
  });

  test.each<[string, Encoding, string]>([
    ["Big5", "big5", chinese],
    ["GB18030", "gb18030", chinese.replace(/計劃/g, "计划")],
    ["the code page of Western Windows", "windows-1252", "Scheme,Number\r\nRéunion Plan £,1000"],
  ])("%s can't be told by its bytes, and is asked", async (_, encoding, text) => {
    const bytes = encoded(text, encoding);
    expect(await encodingOf(new Blob([bytes]))).toBeUndefined();
    expect(await rowsOf(bytes, encoding)).toEqual(text.split("\r\n").map((line) => line.split(",")));
  });

  test("a character that the sample cuts in two makes no other encoding of the file", async () => {
    for (const ahead of [0, 1, 2]) {
      const bytes = encoded("x".repeat(ahead) + "鳶".repeat(100_000), "utf-8");
      expect(await encodingOf(new Blob([bytes]))).toBe("utf-8");
    }
  });

  test.each(encodings)("no character is lost between the pieces of a file: %s", async (encoding) => {
    const text = encoding === "windows-1252" ? "é£ÿ".repeat(500) : "紙鳶A𠮷".repeat(500);
    const bytes = encoded(encoding === "big5" || encoding === "gb18030" ? text.replace(/𠮷/g, "") : text, encoding);
    let read = "";
    for await (const piece of textOf(inPieces(bytes, 7), encoding, () => undefined)) read += piece;
    expect(read.replace(/𠮷/g, "")).toBe(text.replace(/𠮷/g, ""));
  });
});

describe("separators and lines", () => {
  const separators: readonly [string, string][] = [["commas", ","], ["semicolons", ";"], ["tabs", "\t"], ["bars", "|"]]; // prettier-ignore
  const lines: readonly [string, string][] = [
    ["of Windows", "\r\n"],
    ["of Unix", "\n"],
    ["of old Macs", "\r"],
  ];
  const all = separators.flatMap(([name, separator]) => lines.map(([of, line]) => [name, of, separator, line] as const)); // prettier-ignore

  test.each(all)("%s with lines %s", async (_, __, separator, line) => {
    expect(await rowsOf(inLines(line, separator))).toEqual(table);
    expect(await rowsOf(inLines(line, separator) + line)).toEqual(table);
  });

  test.each(separators.slice(1))("%s are told from the commas of figures and titles", async (_, separator) => {
    const rows = [
      ["Paper Kite Holdings Limited, register of options, January 2026"],
      [""],
      ["Scheme", "Opening", "Granted", "Exercised", "Closing"],
      ...Array.from({ length: 12 }, () => ["2018 Plan", "1,234,567", "2,345,678", "1,234,567", "2,345,678"]),
    ];
    expect(await rowsOf(rows.map((row) => row.join(separator)).join("\n"))).toEqual(rows);
  });

  test.each(separators.slice(1))("%s are told in a wide table under a title", async (_, separator) => {
    const rows = [
      ["Register"],
      ["January 2026"],
      [""],
      ["Scheme", "Holder", "Opening", "Granted", "Exercised", "Cancelled", "Lapsed", "Closing", "Remarks"],
      ...Array.from({ length: 12 }, () => ["2018 Plan", "A", "1,234", "5", "1,000", "", "", "1,239", "checked"]),
    ];
    expect(await rowsOf(rows.map((row) => row.join(separator)).join("\n"))).toEqual(rows);
  });

  test("quotation marks hold separators, line ends and themselves", async () => {
    const text = 'Scheme,Number\r\n"2018 ""Kite"" Plan, as\r\namended","1,234"\r\n2020 Plan,5" of it';
    expect(await rowsOf(text)).toEqual([["Scheme", "Number"], ['2018 "Kite" Plan, as\r\namended', "1,234"], ["2020 Plan", '5" of it']]); // prettier-ignore
  });

  test("rows keep the cells that they have, however many", async () => {
    expect(await rowsOf("a,b,c\n1\n1,2,3,4,5\n\n,,")).toEqual([["a", "b", "c"], ["1"], ["1", "2", "3", "4", "5"], [""], ["", "", ""]]); // prettier-ignore
  });

  test("formulas and markup are text", async () => {
    const row = ["=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-5", "<b>x</b>", "TRUE", "1E5", "00700"];
    expect(await rowsOf(`a,b,c,d,e,f,g,h\n${row.join(",")}`)).toEqual([[..."abcdefgh"], row]);
  });

  test.each([["a file of a header alone", "Scheme,Number", 1], ["a mark alone", mark, 0], ["line ends alone", "\n\n", 2]])(
    "%s",
    async (_, text, rows) => expect(await rowsOf(text)).toHaveLength(rows),
  ); // prettier-ignore
});

describe("files that are no tables are named for what they are", () => {
  test.each<[string, string, string, string]>([
    ["a quotation mark that is not closed", 'a,b\n1,2\n"3,4\n5,6\n7,8', "quoteOpen", "3"],
    ["one that is not closed in the last row", 'a,b\n1,2\n3,"4', "quoteOpen", "3"],
    ["one that is closed in the middle of a cell", 'a,b\n1,2\n3,4\n"5" of it,6\n"7",8', "quoteOpen", "4"],
    ["a nul", "a,b\n1,\0", "notText", ""],
    ["a line of more than a million characters", `a,b\n1,"${"x".repeat(2_500_000)}`, "quoteOpen", "2"],
  ])("%s", async (_, text, kind, where) => {
    await expect(rowsOf(text)).rejects.toMatchObject({ kind, where });
  });

  test("an open quotation mark far down a long file is found beside its row", async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => (i === 50_000 ? '"open,1' : `"row ${i}, quoted",1`));
    await expect(rowsOf(inPieces(["a,b", ...rows].join("\n"), 65_536))).rejects.toMatchObject({
      kind: "quoteOpen",
      where: "50002",
    });
  });

  test("a bad mark in a row that two pieces of the file share is none", async () => {
    const rows = Array.from({ length: 600 }, (_, i) => `"row ${i}, ""quoted"" and\r\nbroken"${" ".repeat(5000)},1`);
    expect(await rowsOf(inPieces(["a,b", ...rows].join("\r\n"), 65_536))).toHaveLength(601);
  });
});
