import { run } from "./run";

/** Calls back with the sheet's id and the address whenever someone changes a cell, and when sheets come, go or are renamed. */
export async function watchChanges(changed: (address: string) => void): Promise<void> {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => Promise.resolve(changed(event.address)));
    worksheets.onAdded.add(() => Promise.resolve(changed("")));
    worksheets.onDeleted.add(() => Promise.resolve(changed("")));
    await context.sync();
  });
}
