import { run } from "./run";

/** Deletes sheets that were added in a piece of work which is taken back; one that is not there any more is gone already. */
export function deleteSheets(names: readonly string[]): Promise<void> {
  return run(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
