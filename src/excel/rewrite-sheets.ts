import type { LaidOut, LaidOutSheet } from "../sheet/laid-out";
import { failureOf, WorkbookFailure } from "./failure";
import { run } from "./run";
import { writeSheet } from "./write-sheet";

interface Snapshot {
  readonly name: string;
  readonly address: string;
  readonly formulas: unknown[][];
}

/** Writes sheets of the return anew in their place; on failure what stood on them stands there again. */
export async function rewriteSheets(laidOut: LaidOut, before: LaidOut): Promise<void> {
  const snapshots = await takeSnapshots(laidOut.sheets.map(({ name }) => name));
  try {
    await write(laidOut.sheets);
  } catch (error) {
    await restore(before.sheets, snapshots, error);
    throw failureOf(error);
  }
}

function takeSnapshots(names: readonly string[]): Promise<Snapshot[]> {
  return run(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItem(name));
    const ranges = sheets.map((sheet) => sheet.getUsedRange(true).load("address,formulas"));
    sheets.forEach((sheet) => sheet.protection.load("protected"));
    await context.sync();
    const locked = names.filter((_, i) => sheets[i]?.protection.protected);
    if (locked.length > 0) throw new WorkbookFailure("protectedSheet", locked.join(", "));
    return ranges.map(({ address, formulas }, i) => ({
      name: names[i],
      address: localOf(address),
      formulas,
    }));
  });
}

function write(sheets: readonly LaidOutSheet[], snapshots: readonly Snapshot[] = []): Promise<void> {
  return run(async (context) => {
    for (const laidOut of sheets) {
      const sheet = context.workbook.worksheets.getItem(laidOut.name);
      const whole = sheet.getRange();
      whole.unmerge();
      whole.clear();
      whole.dataValidation.clear();
      writeSheet(sheet, laidOut);
    }
    for (const { name, address, formulas } of snapshots) {
      context.workbook.worksheets.getItem(name).getRange(address).formulas = formulas.map((row) => row.map(asTyped));
    }
    await context.sync();
  });
}

async function restore(before: readonly LaidOutSheet[], snapshots: readonly Snapshot[], cause: unknown): Promise<void> {
  try {
    await write(before, snapshots);
  } catch {
    throw new WorkbookFailure("notUndone", snapshots.map(({ name }) => name).join(", "), cause);
  }
}

/** A text keeps being one, whatever it looks like. */
function asTyped(content: unknown): unknown {
  return typeof content === "string" && content !== "" && !content.startsWith("=") ? `'${content}` : content;
}

function localOf(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
