import { editRows } from "../excel/edit-rows";
import { WorkbookFailure } from "../excel/failure";
import {
  addEntry,
  canEdit,
  type CellAddress,
  type EntriesEdit,
  isClassOfIssuer,
  type ListOutline,
  outline,
  type PartState,
  type Reading,
  removeEntry,
} from "../monthly-return";
import { fullName, kindOf, listOf, sameClassesIn } from "./entry-names";
import { heldBy, type Session } from "./session";
import type { Removal } from "./state";

/** Lets entries of the return's lists come and go. */
export class EntriesWork {
  constructor(private readonly session: Session) {}

  /** Adds a blank entry at the end of a list and goes to its first cell. */
  async add(list: string): Promise<void> {
    const { session } = this;
    await session.attempt("changingRows", async () => {
      const read = await session.read();
      if (!read) return;
      const { reading, sheets: stood } = read;
      const texts = session.texts.pane.entries;
      this.refuseUnread(reading, list);
      const blank = blankRow(reading, list);
      if (blank) {
        session.set({ view: { kind: "home" }, notice: texts.alreadyBlank(blank.sheet, blank.row + 1) });
        return session.select(blank);
      }
      const edit = addEntry(reading, list);
      await editRows(edit.sheets, stood);
      const cell = firstCell(edit, list);
      this.open(list);
      return session.afterChange(cell ? this.addedNotice(reading, list, cell) : "", cell);
    });
  }

  /** Shows what goes with an entry; once a person has agreed to just that, takes it out. */
  async remove(entry: string, agreed?: Removal): Promise<void> {
    const { session } = this;
    await session.attempt("changingRows", async () => {
      const read = await session.read();
      if (!read) return;
      const { reading, sheets: stood } = read;
      const texts = session.texts.pane.entries;
      if (!isThere(reading, entry)) {
        await session.look();
        return session.set({ notice: texts.gone });
      }
      this.refuseUnread(reading, listOf(entry));
      const { sheets, filled } = removeEntry(reading, entry);
      const removal = {
        entry,
        filled,
        name: fullName(reading.return, entry, session.texts),
        ...this.onlyPart(reading, entry),
      };
      const isAgreed = agreed?.filled === filled && agreed.name === removal.name;
      if (!isAgreed) return session.set({ view: { kind: "removeEntry", ...removal } });
      await editRows(sheets, stood);
      return session.afterChange(texts.removed(removal.name));
    });
  }

  /** Rows of a sheet come and go only where everything on it was read. */
  private refuseUnread(reading: Reading, list: string): void {
    if (canEdit(reading, list)) return;
    const part = partOf(reading, list);
    throw new WorkbookFailure("notWhole", (part && this.session.texts.parts[part.id]) ?? "");
  }

  private addedNotice(reading: Reading, list: string, { sheet, row, number }: NewCell): string {
    const texts = this.session.texts.pane.entries;
    const name = texts.kinds[kindOf(list)].name(number);
    const isInBoth = isClassOfIssuer(list) && sameClassesIn(heldBy(reading)) === 2;
    return (isInBoth ? texts.addedClass : texts.added)(name, sheet, row + 1);
  }

  /** A class of shares goes from one part and stays in the others that have it. */
  private onlyPart(reading: Reading, entry: string): { readonly only?: string } {
    const list = listOf(entry);
    const part = isClassOfIssuer(list) ? partOf(reading, list) : undefined;
    return part ? { only: this.session.texts.parts[part.id] ?? part.id } : {};
  }

  /** Folds out the entry that a list stands in. */
  private open(list: string): void {
    const entry = /^(.*\])/.exec(list)?.[1];
    if (entry !== undefined) this.session.set({ opened: new Set([...this.session.current.opened, entry]) });
  }
}

interface NewCell extends CellAddress {
  /** Number of the entry, from 1. */
  readonly number: number;
}

/** The first cell to fill in of the entry that an edit adds to a list. */
function firstCell({ sheets }: EntriesEdit, list: string): NewCell | undefined {
  const added = sheets.flatMap((sheet) => sheet.added);
  for (const { placed, look } of added) {
    const index = placed.place?.startsWith(`${list}[`) && /^\d+/.exec(placed.place.slice(list.length + 1));
    if (index && look === "input") return { ...placed, number: Number(index[0]) + 1 };
  }
  return undefined;
}

/** The row of the form that is there for a further entry of a list and is still blank; it makes no entry until it is filled in. */
function blankRow({ return: r, placement }: Reading, list: string): CellAddress | undefined {
  const entry = `${list}[${countOf(
    outline(r).flatMap(({ lists }) => lists),
    list,
  )}].`;
  return placement.cells.find(({ place }) => place?.startsWith(entry));
}

function countOf(lists: readonly ListOutline[], wanted: string): number {
  const found = lists.find(({ list }) => list === wanted);
  if (found) return found.entries.length;
  const around = lists.flatMap(({ entries }) => entries).find(({ entry }) => wanted.startsWith(`${entry}.`));
  return around ? countOf(around.lists, wanted) : 0;
}

function partOf(reading: Reading, list: string): PartState | undefined {
  return heldBy(reading)?.parts.find(({ part }) => part === list.split(".")[0]);
}

function isThere(reading: Reading, entry: string): boolean {
  return reading.placement.cells.some(({ place }) => place?.startsWith(`${entry}.`));
}
