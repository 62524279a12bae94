import { lookAnew, noKnownSheets, readWorkbook, touchesProbe } from "../excel/read-workbook";
import { watchChanges } from "../excel/watch-changes";
import {
  isSheetBeside,
  readBeside,
  readReturn,
  type Beside,
  type ReadReturn,
  type SheetReading,
} from "../monthly-return";
import { readWorkRecords, type WorkRecords } from "../monthly-work";

export interface WorkbookReading {
  readonly sheets: readonly SheetReading[];
  /** The return, with the problems of what stands beside it. */
  readonly reading: ReadReturn | undefined;
  readonly beside: Beside;
  /** What filling and tying out keep. */
  readonly work: WorkRecords;
  /** Names of the sheets that are the return's, or stand beside it. */
  readonly own: ReadonlySet<string>;
  /** Names of all sheets of the workbook. */
  readonly names: ReadonlySet<string>;
  /** Whether a cell changed even while the workbook was read a second time. */
  readonly isStale: boolean;
}

/** The workbook beside the pane, read as it stands at one moment. */
export class WatchedWorkbook {
  private readonly known = noKnownSheets();
  private changesSeen = 0;
  /** The last change of each sheet: where, and which of all changes it was. */
  private readonly lastChanges = new Map<string, { readonly place: string; readonly at: number }>();
  /** Sheets that have changed, where a heading could stand, since the last reading began. */
  private readonly touched = new Set<string>();

  /** Calls back with the place at each change from now on: "II Issued!C9", or "" when sheets came or went. */
  watch(changed: (place: string) => void): Promise<void> {
    return watchChanges((sheetId, address) => {
      this.changesSeen++;
      if (touchesProbe(address)) this.touched.add(sheetId);
      const sheet = this.known.names.get(sheetId);
      const place = sheet === undefined ? address : `${sheet}!${address}`;
      this.lastChanges.set(sheet ?? "", { place, at: this.changesSeen });
      changed(place);
    });
  }

  /** A moment between two changes, to ask later what has changed since. */
  get now(): number {
    return this.changesSeen;
  }

  /** Where one of some sheets was changed last since a moment; undefined where none was. */
  changedSince(moment: number, sheets: ReadonlySet<string>): string | undefined {
    return [...sheets].map((name) => this.lastChanges.get(name)).find((last) => last && last.at > moment)?.place;
  }

  /** Reads the return; again when a cell changed meanwhile, so that no finding is of figures that are gone. */
  async read(): Promise<WorkbookReading> {
    for (let tries = 0; ; tries++) {
      const seen = this.changesSeen;
      for (const id of this.touched) lookAnew(this.known, id);
      this.touched.clear();
      const sheets = await readWorkbook(this.known, isRead);
      const isStale = seen !== this.changesSeen;
      if (!isStale || tries > 0) return { ...readingOf(sheets), names: new Set(this.known.names.values()), isStale };
    }
  }
}

function isRead(sheet: SheetReading): boolean {
  return readReturn([sheet]) !== undefined || isSheetBeside(sheet);
}

function readingOf(sheets: readonly SheetReading[]): Omit<WorkbookReading, "names" | "isStale"> {
  const reading = readReturn(sheets);
  const { beside, problems } = readBeside(sheets, reading?.return?.cover.monthEnded);
  const kept = readWorkRecords(sheets);
  return {
    sheets,
    beside,
    work: kept.work,
    own: new Set(sheets.map(({ name }) => name)),
    reading: reading && { ...reading, problems: [...reading.problems, ...problems, ...kept.problems] },
  };
}
