import { registerPlaces } from "../../excel/register-area";
import { hasHeaders, suggestedDraft, type RegisterReader, type RegisterSource } from "../../monthly-work";
import type { Session } from "../session";
import type { FileChoice, PlaceStep } from "./connect-state";
import type { RegisterReaders } from "./register-readers";
import { SheetRegister } from "./sheet-register";

/** Chooses where a register stands: in the workbook, in a file, or among cells that are pasted. */
export class ChooseWork {
  constructor(
    private readonly session: Session,
    private readonly readers: RegisterReaders,
  ) {}

  /** Shows where registers may stand. */
  async begin(): Promise<void> {
    await this.session.attempt("reading", async (signal) => {
      const { own } = await this.session.workbook.read();
      this.show({ places: await registerPlaces(own), errors: [] }, signal);
    });
  }

  /** Takes a place of the workbook, and shows what its columns most likely are. */
  async choosePlace(source: RegisterSource): Promise<void> {
    await this.session.attempt("readingRegister", async (signal) => {
      const [reader] = await SheetRegister.find([source]);
      await this.suggest(source, reader, signal);
    });
  }

  /** Takes a file; where it does not say how it is written, or has several sheets, that is asked first. */
  async chooseFile(file: File): Promise<void> {
    const { session } = this;
    await session.attempt("readingRegister", async (signal) => {
      const opened = await this.readers.open(file, file.name, signal);
      if (!opened) return session.leaveCancelled();
      const { sheets, encoding, kind } = opened.opened;
      const asksEncoding = kind === "csv" && encoding === undefined;
      if (asksEncoding || sheets.length > 1) {
        const { own } = await session.workbook.read();
        const asked = { name: file.name, sheets, asksEncoding };
        return this.show({ places: await registerPlaces(own), errors: [], file: asked }, signal);
      }
      await this.suggest({ kind: "file", name: file.name }, opened, signal);
    });
  }

  /** Takes cells that were pasted, as a file of their own: that of earlier ones with the same headers which have not been pasted again yet, else another. */
  async choosePasted(text: string): Promise<void> {
    const { session, readers } = this;
    const { pasted } = session.texts.pane.registers.place;
    const { mappings } = session.current.work;
    await session.attempt("readingRegister", async (signal) => {
      const own = freeName(pasted, new Set(mappings.map(({ source }) => source.name)));
      const opened = await readers.open(new File([text], own, { type: "text/plain" }), own, signal);
      if (!opened) return session.leaveCancelled();
      const { rows } = await opened.head();
      const earlier = mappings.find((one) => one.source.name.startsWith(pasted) && readers.isClosed(one) && hasHeaders(one, rows)); // prettier-ignore
      const name = earlier?.source.name ?? own;
      readers.rename(own, name);
      await this.suggest({ kind: "file", name }, opened, signal);
    });
  }

  /** Takes what was asked of a file. */
  async chooseInFile(name: string, { encoding, sheet }: FileChoice): Promise<void> {
    const chosen = { ...(encoding && { encoding }), ...(sheet !== undefined && { sheet }) };
    const reader = this.readers.file(name)?.as(chosen);
    if (!reader) return;
    await this.session.attempt("readingRegister", (signal) =>
      this.suggest({ kind: "file", name, ...chosen }, reader, signal),
    );
  }

  private async suggest(source: RegisterSource, reader: RegisterReader, signal: AbortSignal): Promise<void> {
    const head = await reader.head();
    const view = { step: "columns", draft: suggestedDraft(source, head), missing: [], tried: false } as const;
    this.session.show({ kind: "connect", ...view }, signal);
  }

  private show(step: PlaceStep, signal: AbortSignal): void {
    this.session.show({ kind: "connect", step: "place", ...step }, signal);
  }
}

/** A name that no register goes by yet. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let i = 1; ; i++) {
    const free = i === 1 ? name : `${name} ${i}`;
    if (!taken.has(free)) return free;
  }
}
