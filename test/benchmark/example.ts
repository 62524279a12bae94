import { addSheets } from "../../src/excel/add-sheets";
import { putRecord } from "../../src/excel/write-record";
import { writeTogether } from "../../src/excel/write-together";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { parseProfile, profileRecord, review, type Reading } from "../../src/monthly-return";
import { broughtForwardIn, differencesFrom, fillingEdit, fillingsRecord, mappingsRecord, proposeFilling, provenanceRecords, readRegister, rolledForward, tieOutRecords, type NamedRegister, type RegisterMapping } from "../../src/monthly-work"; // prettier-ignore
import { answered, readPublished } from "../../src/published/read-published";
import { SheetRegister } from "../../src/taskpane/registers/sheet-register";
import { WatchedWorkbook } from "../../src/taskpane/watched-workbook";
import { en } from "../../src/texts/en";
import { layOutReturn, openExcelWithAddIn } from "../excel/excel";
import { mapped, publishedText, workbook } from "../registers/example";
import { counted, type Counted } from "./counted";

/** The runs of the example by their phases, and what came of the last. */
export interface FilledExample {
  readonly runs: readonly Readonly<Record<string, Counted>>[];
  readonly figures: number;
  readonly lines: number;
  readonly isAsProposed: boolean;
}

const runs = 2;
const on = "2026-02-05";
/** All that a person answers of the registers: which schemes two short names mean. */
const schemes = {
  上市前計劃: "Pre-IPO Share Option Plan adopted on 18 March 2019, over existing shares held by the plan trustee",
  二零二三計劃: "Share Option Scheme adopted on 25 May 2023",
};

/** Fills the made-up example from its registers as the pane does, after once to warm up. */
export async function fillExample(): Promise<FilledExample> {
  let last = await filledOnce();
  const phases: Readonly<Record<string, Counted>>[] = [];
  for (let run = 0; run < runs; run++) {
    last = await filledOnce();
    phases.push(last.phases);
  }
  const { figures, lines, isAsProposed } = last;
  return { runs: phases, figures, lines, isAsProposed };
}

async function filledOnce() {
  const mappings = workbook.sheets.map((sheet) => mapped(sheet, { values: sheet.name === "Options" ? { scheme: schemes } : {} }).mapping); // prettier-ignore
  const excel = await openExcelWithAddIn();
  await laidOut(mappings);
  const phases: Record<string, Counted> = {};
  const phase = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    let result: T | undefined;
    phases[name] = await counted(excel, async () => (result = await work()));
    return result as T;
  };
  const watched = new WatchedWorkbook();
  const { reading, beside, work } = await phase("read the workbook", () => watched.read());
  const before = reading as Reading;
  const registers = await phase("read nine registers", () => registersOf(mappings, before.return));
  const { chosen } = await phase("propose figures", () => proposeFilling(before, registers, work.fillings, en));
  const edit = await phase("plan the edit of the sheets", () => fillingEdit(before, registers, chosen, on, en));
  const of = { return: edit.after, registers, beside, work, on };
  const tiedOut = await phase("tie out", () => tieOutRecords(of, en));
  const records = [...provenanceRecords(of, edit.fillings, en), ...tiedOut.records];
  await phase("write all of it or none", () => writeTogether({ ...edit, records }));
  const now = await phase("read again and validate", async () => {
    const again = await watched.read();
    review(again.reading as Reading, en, again.beside);
    return again.reading as Reading;
  });
  excel.uninstall();
  const isAsProposed = differencesFrom(edit.after, now.return, en).length === 0;
  return { phases, figures: edit.fillings.length, lines: tiedOut.lines.length, isAsProposed };
}

/** The workbook before it is filled: the registers, the profile, how registers are read, and January's return with December's closings. */
async function laidOut(mappings: readonly RegisterMapping[]): Promise<void> {
  const published = readPublished(publishedText);
  if ("refused" in published) throw new Error(published.refused);
  const december = answered(published, new Map(published.doubts.map(({ place, candidates: [only] }) => [place, only]))).return; // prettier-ignore
  const january = rolledForward(december, { remarks: new Set(), isNil: false }, "en");
  await addSheets(workbook.sheets as Parameters<typeof addSheets>[0]);
  const parsed = parseProfile(workbook.profile);
  if ("profile" in parsed) await putRecord(profileRecord(parsed.profile));
  await layOutReturn(january);
  const records = [fillingsRecord(broughtForwardIn(january, on, en)), mappingsRecord(mappings)];
  await writeTogether({ records });
}

async function registersOf(mappings: readonly RegisterMapping[], r: MonthlyReturn): Promise<NamedRegister[]> {
  const found = await SheetRegister.find(mappings.map(({ source }) => source));
  const registers: NamedRegister[] = [];
  for (const [i, mapping] of mappings.entries()) {
    const read = await readRegister(mapping, found[i], r, new AbortController().signal, () => undefined);
    if (read.kind !== "read" || read.asked.length > 0) throw new Error(`${mapping.register} was not read.`);
    registers.push(read.register);
  }
  return registers;
}
