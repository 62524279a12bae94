import { noKnownSheets, readWorkbook } from "../excel/read-workbook";
import { watchChanges } from "../excel/watch-changes";
import { readReturn, type ReadReturn, type SheetReading } from "../monthly-return";

/** The workbook beside the pane, read as it stands at one moment. */
export class WatchedWorkbook {
  private readonly known = noKnownSheets();
  private changesSeen = 0;

  /** Calls back at each change from now on. */
  watch(changed: (address: string) => void): Promise<void> {
    return watchChanges((address) => {
      this.changesSeen++;
      changed(address);
    });
  }

  /** Reads the return; again when a cell changed meanwhile, so that no finding is of figures that are gone. */
  async read(): Promise<{ readonly sheets: readonly SheetReading[]; readonly reading: ReadReturn | undefined }> {
    for (let tries = 0; ; tries++) {
      const seen = this.changesSeen;
      const sheets = await readWorkbook(this.known, (sheet) => readReturn([sheet]) !== undefined);
      if (seen === this.changesSeen || tries > 0) return { sheets, reading: readReturn(sheets) };
    }
  }
}
