import { selectRows, selectedCell, type SheetRows } from "../../excel/select-cell";
import { failureOf } from "../../excel/failure";
import type { CellAddress, Reading } from "../../monthly-return";
import { howMade, isFrom, nameOfRegister, originOf, type MadeAt, type Origin, type SaidAt } from "../../monthly-work";
import type { Session } from "../session";
import type { WorkbookReading } from "../watched-workbook";
import { readAll } from "./read-all";
import type { RegisterReaders } from "./register-readers";

type Place = Origin["place"];

/** How a figure was made, as the pane shows it. */
export interface OriginShown {
  readonly origin: Origin;
  readonly cell?: CellAddress;
  /** As its register has it now. */
  readonly made?: MadeAt | SaidAt;
  /** The sheet on which the register stands. */
  readonly sheet?: string;
  /** Why registers that it is from could not be read. */
  readonly unread: readonly string[];
}

/** Shows where figures of the return come from, down to the rows of their registers. */
export class OriginWork {
  constructor(
    private readonly session: Session,
    private readonly readers: RegisterReaders,
  ) {}

  /** Shows how the figure at a place was made. */
  async show(place: Place): Promise<void> {
    await this.session.attempt("readingRegister", async (signal) => {
      const workbook = await this.session.workbook.read();
      if (!workbook.reading?.return) return this.session.look();
      await this.showIn(workbook, workbook.reading, place, signal);
    });
  }

  /** The same for the cell that is selected; says so where it is no figure of the return. */
  async showSelected(): Promise<void> {
    const { session } = this;
    await session.attempt("readingRegister", async (signal) => {
      const [workbook, cell] = [await session.workbook.read(), await selectedCell()];
      const { reading } = workbook;
      if (!reading?.return) return session.look();
      const { row, column, sheet } = cell;
      const found = reading.placement.cells.find(
        (one) => one.sheet === sheet && one.row === row && one.column === column,
      );
      if (found?.place === undefined) return session.goBack(session.texts.pane.registers.coverage.noneSelected);
      await this.showIn(workbook, reading, found.place as Place, signal);
    });
  }

  /** Goes to rows of a register. */
  async goToRows(rows: SheetRows): Promise<void> {
    const { session } = this;
    try {
      await selectRows(rows);
    } catch (error) {
      const { failure, detail } = failureOf(error);
      session.set({ notice: session.texts.pane.failures[failure](detail) });
    }
  }

  private async showIn(
    { work, beside: { previous } }: WorkbookReading,
    reading: Reading,
    place: Place,
    signal: AbortSignal,
  ): Promise<void> {
    const { session, readers } = this;
    const origin = originOf({ ...reading, ...(previous && { previous }) }, place, work.fillings, session.texts);
    const own = work.mappings.filter((one) => isFrom(origin.filling?.source ?? "", nameOfRegister(one)));
    const all = await readAll({ session, readers }, reading.return, { ...work, mappings: own }, signal);
    if (all.stopped?.read.kind === "cancelled") return session.leaveCancelled();
    const cell = reading.placement.byPlace.get(place);
    const made = origin.kind === "filled" ? howMade(reading.return, place, all.registers, session.texts) : undefined;
    const sheet = all.sheets.get(made?.source ?? origin.filling?.source ?? "");
    const stopped = all.stopped ? [session.texts.pane.registers.notRead.asked(nameOfRegister(all.stopped.mapping))] : []; // prettier-ignore
    const shown = { origin, unread: [...all.unread, ...stopped], ...(cell && { cell }), ...(made && { made }) };
    session.show({ kind: "origin", ...shown, ...(sheet !== undefined && { sheet }) }, signal);
  }
}
