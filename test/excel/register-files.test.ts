import { noWorkRecords, type RegisterMapping } from "../../src/monthly-work";
import { readAll } from "../../src/taskpane/registers/read-all";
import { RegisterReaders } from "../../src/taskpane/registers/register-readers";
import { Session } from "../../src/taskpane/session";
import { en } from "../../src/texts/en";
import { encoded } from "../files/encoded";
import { workbookFile } from "../files/workbook-file";
import { january, scheme2016, scheme2025 } from "../month/composed";

const headers = ["Scheme", "Event", "Event date", "Number"];
const columns = { scheme: "Scheme", event: "Event", eventDate: "Event date", number: "Number" };
const never = new AbortController().signal;

/** The option register on a sheet of a file. */
function onSheet(name: string, sheet?: string): RegisterMapping {
  const source = { kind: "file", name, ...(sheet !== undefined && { sheet }) } as const;
  return { register: "options", shape: "transactions", source, columns, days: {}, values: { source: { "": "New shares" } } }; // prettier-ignore
}

async function exercisedOf(readers: RegisterReaders, mappings: readonly RegisterMapping[]) {
  const session = new Session(en);
  const { registers } = await readAll({ session, readers }, january(), { ...noWorkRecords, mappings }, never);
  return registers.map(({ tallies }) => tallies.tallies.map(({ keys, sums }) => [keys.scheme, sums.number?.positive]));
}

test("registers on two sheets of one file are each read from their own, in whatever order", async () => {
  const rows = (scheme: string, number: number) => [headers, [scheme, "Exercised", "2026-01-10", number]];
  const bytes = workbookFile([{ name: "2016", rows: rows(scheme2016, 111) }, { name: "2025", rows: rows(scheme2025, 222) }]); // prettier-ignore
  const readers = new RegisterReaders();
  await readers.open(new File([bytes], "Options.xlsx"), "Options.xlsx", never);
  const [old, young] = [onSheet("Options.xlsx", "2016"), onSheet("Options.xlsx", "2025")];
  const [ofOld, ofYoung] = [[[scheme2016, "111"]], [[scheme2025, "222"]]];
  expect(await exercisedOf(readers, [old, young])).toEqual([ofOld, ofYoung]);
  expect(await exercisedOf(readers, [young, old, young])).toEqual([ofYoung, ofOld, ofYoung]);
  readers.file("Options.xlsx")?.close();
});

test("a sheet that the file no longer has is said, and no other is read in its place", async () => {
  const bytes = workbookFile([
    { name: "Jan", rows: [headers] },
    { name: "Feb", rows: [headers] },
  ]);
  const readers = new RegisterReaders();
  await readers.open(new File([bytes], "Options.xlsx"), "Options.xlsx", never);
  await expect(exercisedOf(readers, [onSheet("Options.xlsx", "2016")])).rejects.toMatchObject({ kind: "noSheet", where: "2016" }); // prettier-ignore
  readers.file("Options.xlsx")?.close();
});

test("a file is read in the encoding that was chosen when its register was connected, unless it says its own by now", async () => {
  const text = [headers, [scheme2016, "失效", "2026-01-10", "3"]].map((row) => row.join()).join("\r\n");
  const { source, ...rest } = onSheet("Options.csv");
  const connected = { ...rest, source: { ...source, encoding: "big5" as const } };
  for (const encoding of ["big5", "utf-8"] as const) {
    const readers = new RegisterReaders();
    await readers.open(new File([encoded(text, encoding)], "Options.csv"), "Options.csv", never);
    expect(await exercisedOf(readers, [connected])).toEqual([[[scheme2016, "3"]]]);
    readers.file("Options.csv")?.close();
  }
});
