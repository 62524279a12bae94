import { answerRequests } from "../../src/files/answer";
import { RegisterFile } from "../../src/files/open-register-file";
import type { FileAnswer } from "../../src/files/messages";
import { planOf } from "../../src/registers/mapping";
import type { ReadingPlan } from "../../src/registers/reading-plan";
import { encoded } from "./encoded";
import { workbookFile } from "./workbook-file";

const headers = ["Scheme", "Event", "Event date", "Number"];
const columns = { scheme: "Scheme", event: "Event", eventDate: "Event date", number: "Number" };
const plan: ReadingPlan = planOf({ register: "options", shape: "transactions", columns, days: {} }, headers, "2026-01-31", false); // prettier-ignore
const row = (i: number) => `2018 Plan,Exercised,2026-01-05,${i}`;
const csv = (rows: number) => [headers.join(), ...Array.from({ length: rows }, (_, i) => row(i + 1))].join("\r\n");
const file = (content: string | Uint8Array<ArrayBuffer>, name = "register.csv") => new File([content], name);
const go = () => new AbortController().signal;
const unseen = () => undefined;

/** Nothing that happens within a file may be left unsaid, or said after a test is over. */
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
beforeAll(() => void process.on("unhandledRejection", note));
afterAll(() => void process.off("unhandledRejection", note));
afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(unhandled.splice(0)).toEqual([]);
});

const sums = async (opened: RegisterFile, signal = go(), onProgress: (done: number, total: number) => void = unseen) => {
  const result = await opened.tally(plan, 1, signal, onProgress);
  return result && result.tallies.map(({ sums: { number } }) => number?.positive);
}; // prettier-ignore

test("a file is opened, looked at and added up", async () => {
  const opened = await RegisterFile.open(file(csv(3)));
  expect(opened.opened).toEqual({ kind: "csv", encoding: "utf-8", sheets: [] });
  expect(await opened.head()).toEqual({ firstRow: 1, is1904: false, rows: csv(3).split("\r\n").map((line) => line.split(",")) }); // prettier-ignore
  expect(await sums(opened)).toEqual(["6"]);
  opened.close();
});

test("the head of a long file is its first rows, and no more is read", async () => {
  const opened = await RegisterFile.open(file(csv(100_000)));
  const { rows } = await opened.head();
  expect([rows.length, rows.at(-1)]).toEqual([2000, row(1999).split(",")]);
  expect(await sums(opened)).toEqual(["5000050000"]);
  opened.close();
});

test("where the head ends within a quoted row, that row is nobody's mistake", async () => {
  const quoted = csv(100_000).replace(/[^,\r\n]+/g, '"$&"');
  const opened = await RegisterFile.open(file(quoted));
  expect((await opened.head()).rows.at(-1)).toEqual(row(1999).split(","));
  opened.close();
});

test("progress only grows, and ends within the file", async () => {
  const content = csv(400_000);
  const opened = await RegisterFile.open(file(content));
  const told: number[] = [];
  await sums(opened, go(), (done, total) => {
    expect(total).toBe(content.length);
    told.push(done);
  });
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.length).toBeGreaterThan(0);
  expect(Math.max(...told)).toBeLessThanOrEqual(content.length);
  opened.close();
});

test("a reading that is cancelled gives nothing, and the file can be read again", async () => {
  const opened = await RegisterFile.open(file(csv(200_000)));
  const stop = new AbortController();
  expect(await sums(opened, stop.signal, () => stop.abort())).toBeUndefined();
  expect((await opened.head()).rows[0]).toEqual(headers);
  expect(await sums(opened)).toEqual(["20000100000"]);
  opened.close();
});

test.each([0, 1])("a reading that is cancelled before it begins gives nothing: %s", async (later) => {
  const opened = await RegisterFile.open(file(csv(10)));
  const stop = new AbortController();
  if (later === 0) stop.abort();
  const reading = sums(opened, stop.signal);
  stop.abort();
  expect(await reading).toBeUndefined();
  expect(await sums(opened)).toEqual(["55"]);
  opened.close();
});

test("a file that was closed is opened again when it is read", async () => {
  const opened = await RegisterFile.open(file(csv(10)));
  opened.close();
  expect(await sums(opened)).toEqual(["55"]);
  opened.close();
});

test("a workbook is read by the sheet that is chosen, with its hidden rows", async () => {
  const rows = (number: number) => [headers, ["2018 Plan", "Exercised", 46027, number], ["2018 Plan", "Exercised", { s: 1, xml: "<v>46028</v>" }, 5]]; // prettier-ignore
  const bytes = workbookFile([{ name: "One", rows: rows(1) }, { name: "Two", rows: rows(2), hidden: [3] }]); // prettier-ignore
  const opened = await RegisterFile.open(file(bytes, "register.xlsx"));
  expect(opened.opened).toEqual({ kind: "xlsx", sheets: ["One", "Two"] });
  expect(await sums(opened)).toEqual(["6"]);
  const { tallies, counts } = (await opened.as({ sheet: "Two" }).tally(plan, 1, go(), unseen))!;
  expect([tallies[0].sums.number?.positive, counts.hidden]).toEqual(["7", 1]);
  opened.close();
});

test("days of a workbook that counts from 1904 are read as such", async () => {
  const bytes = workbookFile([{ name: "One", rows: [headers, ["2018 Plan", "Exercised", 44565, 1]] }], true);
  const opened = await RegisterFile.open(file(bytes, "register.xlsx"));
  expect((await opened.head()).is1904).toBe(true);
  opened.close();
});

describe("a file in an encoding that can't be told", () => {
  const chinese = "Scheme,Event,Event date,Number\r\n二零一八年計劃,失效,2026-01-05,5";

  test("is read once the encoding is chosen", async () => {
    const opened = await RegisterFile.open(file(encoded(chinese, "big5")));
    expect([opened.opened.encoding, opened.chosen]).toEqual([undefined, {}]);
    const { tallies } = (await opened.as({ encoding: "big5" }).tally(plan, 1, go(), unseen))!;
    expect(tallies[0].keys).toEqual({ scheme: "二零一八年計劃", event: "失效" });
    opened.close();
  });

  test("is not read before", async () => {
    const opened = await RegisterFile.open(file(encoded(chinese, "gb18030")));
    await expect(opened.head()).rejects.toMatchObject({ kind: "encodingUnknown" });
    await expect(opened.tally(plan, 1, go(), unseen)).rejects.toMatchObject({ kind: "encodingUnknown" });
    opened.close();
  });

  test("that was chosen wrongly refuses the rows whose words it breaks", async () => {
    const opened = await RegisterFile.open(file(encoded(chinese, "big5")));
    const { tallies, problems } = (await opened.as({ encoding: "utf-8" }).tally(plan, 1, go(), unseen))!;
    expect([tallies, problems.map(({ row: at, field, kind }) => [at, field, kind])]).toEqual([[], [[2, "scheme", "notReadable"], [2, "event", "notReadable"]]]); // prettier-ignore
    opened.close();
  });
});

describe("files are read by what they hold, and refused by what they are", () => {
  const sheet = workbookFile([{ name: "One", rows: [headers] }]);

  test.each<[string, string | Uint8Array<ArrayBuffer>, string, object]>([
    ["a workbook that is named as text", sheet, "register.csv", { kind: "xlsx", sheets: ["One"] }],
    ["text that is named as text of another kind", csv(1), "register.txt", { kind: "csv", encoding: "utf-8", sheets: [] }],
    ["text that begins as a packed file does", "PK,Scheme\n1,2", "register.csv", { kind: "csv", encoding: "utf-8", sheets: [] }],
    ["Chinese that begins as an older workbook does", new Uint8Array([0xd0, 0xcf, 0x2c, 0x31]), "register.csv", { kind: "csv", sheets: [] }],
    ["one character", "1", "register.csv", { kind: "csv", encoding: "utf-8", sheets: [] }],
  ])("%s", async (_, content, name, opened) => {
    const read = await RegisterFile.open(file(content, name));
    expect(read.opened).toEqual(opened);
    read.close();
  }); // prettier-ignore

  test.each<[string, string | Uint8Array<ArrayBuffer>, string, string]>([
    ["nothing", "", "register.csv", "empty"],
    ["text that is named as a workbook", csv(1), "register.xlsx", "notXlsx"],
    ["a web page that is named as an older workbook", "<html><table></table></html>", "register.xls", "notXlsx"],
    ["a workbook that is cut off", sheet.slice(0, 500), "register.xlsx", "damaged"],
    ["an older workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), "register.csv", "oldExcel"],
    ["a PDF", "%PDF-1.7\n%a,b,c", "register.pdf", "notText"],
    ["a rich text", "{\\rtf1 Scheme, Number}", "register.csv", "notText"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "register.csv", "notText"],
  ])("%s", async (_, content, name, kind) => {
    await expect(RegisterFile.open(file(content, name))).rejects.toMatchObject({ kind });
  });

  test("an open quotation mark is told with its row, and the file can be read on", async () => {
    const opened = await RegisterFile.open(file(`${csv(3)}\r\n"2018 Plan,Exercised,2026-01-05,1`));
    await expect(sums(opened)).rejects.toMatchObject({ kind: "quoteOpen", where: "5" });
    await expect(sums(opened)).rejects.toMatchObject({ kind: "quoteOpen", where: "5" });
    opened.close();
  });
});

test("every request has its answer, whatever fails", async () => {
  const answers: FileAnswer[] = [];
  const answer = answerRequests((one) => answers.push(one));
  const broken = { size: 10, slice: () => { throw new Error("gone"); }, stream: () => { throw new Error("gone"); } }; // prettier-ignore
  await answer({ kind: "open", file: broken as unknown as Blob, name: "register.csv" });
  await answer({ kind: "head", chosen: { encoding: "utf-8" } });
  await answer({ kind: "tally", chosen: { encoding: "utf-8" }, plan, headerRow: 1 });
  expect(answers).toEqual(["gone", "No file is open.", "No file is open."].map((where) => ({ kind: "problem", problem: "other", where }))); // prettier-ignore
});
