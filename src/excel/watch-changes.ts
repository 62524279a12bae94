import { run } from "./run";

/** Calls back with the sheet's id and the address whenever someone changes a cell, and with no address when sheets come or go. */
export async function watchChanges(changed: (sheetId: string, address: string) => void): Promise<void> {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => Promise.resolve(changed(event.worksheetId, event.address)));
    worksheets.onAdded.add(() => Promise.resolve(changed("", "")));
    worksheets.onDeleted.add(() => Promise.resolve(changed("", "")));
    await context.sync();
  });
}
