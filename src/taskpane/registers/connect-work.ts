import { putRecord } from "../../excel/write-record";
import {
  asksSigns,
  draftAgain,
  lackingIn,
  mappingOfDraft,
  mappingsRecord,
  nameOfRegister,
  readRegister,
  summaryOf,
  type FieldKey,
  type MappingDraft,
  type MeantValue,
  type RegisterMapping,
  type ReadRegister,
  type RegisterHead,
} from "../../monthly-work";
import type { Session, Work } from "../session";
import { isAnswered, type ColumnsStep, type ConnectView } from "./connect-state";
import type { RegisterReaders } from "./register-readers";
import { SheetRegister } from "./sheet-register";

/** A register that is connected, over what it looks like now. */
interface FoundAgain {
  readonly mapping: RegisterMapping;
  readonly head: RegisterHead;
  /** Fields whose headers are not there any more. */
  readonly missing: readonly FieldKey[];
}

/** Connects registers: where one stands, which column is what, and what its values mean; then it is kept on a sheet. */
export class ConnectWork {
  constructor(
    private readonly session: Session,
    private readonly readers: RegisterReaders,
    private readonly showFill: () => Promise<void>,
  ) {}

  /** Opens the mapping of a register that is connected, to change it. */
  async change(mapping: RegisterMapping): Promise<void> {
    const { session } = this;
    await session.attempt("readingRegister", async (signal) => {
      const reader = await this.readers.of(mapping);
      if (!reader) return this.sayUnread(mapping);
      this.showAgain({ mapping, head: await reader.head(), missing: [] }, signal);
    });
  }

  /** Shows a mapping over what its register looks like now. */
  showAgain({ mapping, head, missing }: FoundAgain, signal: AbortSignal): void {
    const draft = draftAgain(mapping, head);
    const step = { step: "columns", draft, replaces: nameOfRegister(mapping), missing, tried: false } as const;
    this.session.show({ kind: "connect", ...step }, signal);
  }

  /** Shows what a register comes to, and what is asked of its values. */
  private async showValues(
    { draft, replaces }: Pick<ColumnsStep, "draft" | "replaces">,
    { register, asked }: ReadRegister,
    signal: AbortSignal,
  ): Promise<void> {
    const { session } = this;
    const { reading, work } = await session.workbook.read();
    if (!reading?.return) return session.look();
    const reader = await this.readers.of(register.mapping);
    const sheet = reader instanceof SheetRegister ? reader.sheet : undefined;
    // Who changes how a register is read sees what was said of its words before.
    const isSaid = ({ field, value }: MeantValue) => draft.values[field]?.[value] !== undefined;
    const shown = replaces === undefined ? asked : register.values.filter((one) => asked.includes(one) || isSaid(one));
    const step = {
      step: "values",
      draft: withLikely(draft, shown),
      register,
      summary: summaryOf(register, work.prints, reading.return.cover.monthEnded ?? ""),
      asked: shown,
      asksSigns: asksSigns(register, reading.return),
      tried: false,
      ...(replaces !== undefined && { replaces }),
      ...(sheet !== undefined && { sheet }),
    } as const;
    session.show({ kind: "connect", ...step }, signal);
  }

  /** Shows a register that is connected and of which something new has to be asked. */
  async showValuesOf(mapping: RegisterMapping, read: ReadRegister, signal: AbortSignal): Promise<void> {
    const head = await (await this.readers.of(mapping))?.head();
    if (!head) return this.session.look();
    await this.showValues({ draft: draftAgain(mapping, head), replaces: nameOfRegister(mapping) }, read, signal);
  }

  /** Changes the draft that is shown. */
  edit(change: (draft: MappingDraft) => MappingDraft): void {
    const { view } = this.session.current;
    if (view.kind !== "connect" || view.step === "place") return;
    this.session.set({ view: { ...view, draft: change(view.draft), tried: false } });
  }

  /** Says what a value means. */
  mean({ field, value }: MeantValue, meaning: string): void {
    this.edit((draft) => ({
      ...draft,
      values: { ...draft.values, [field]: { ...draft.values[field], [value]: meaning } },
    }));
  }

  /** Reads the register as its columns are matched now, and shows what it comes to. */
  async read(): Promise<void> {
    const { session } = this;
    const { view } = session.current;
    if (view.kind !== "connect" || view.step !== "columns") return;
    const { fields, days } = lackingIn(view.draft);
    if (fields.length + days.length > 0) return session.set({ view: { ...view, tried: true } });
    await session.attempt("readingRegister", (signal) => this.readAs(view, signal));
  }

  /** Goes back from the values to the columns. */
  backToColumns(): void {
    const { view } = this.session.current;
    if (view.kind !== "connect" || view.step !== "values") return;
    const { draft, replaces } = view;
    this.show({ step: "columns", draft, missing: [], tried: false, ...(replaces !== undefined && { replaces }) });
  }

  /** Keeps the mapping, and shows what the registers fill in. */
  async keep(): Promise<void> {
    const { session } = this;
    const { view } = session.current;
    if (view.kind !== "connect" || view.step !== "values") return;
    if (!isAnswered(view)) return session.set({ view: { ...view, tried: true } });
    const mapping = mappingOfDraft(view.draft);
    await session.attempt("keeping", async () => {
      const { work } = await session.workbook.read();
      await putRecord(mappingsRecord(withMapping(work.mappings, mapping, view.replaces)));
      return async () => session.look();
    });
    if (session.current.view.kind === "home") await this.showFill();
  }

  private async readAs(step: ColumnsStep, signal: AbortSignal): Promise<Work | void> {
    const { session } = this;
    const mapping = mappingOfDraft(step.draft);
    const name = nameOfRegister(mapping);
    const reader = await this.readers.of(mapping);
    if (!reader) return this.sayUnread(mapping);
    const standing = await session.read();
    if (!standing) return;
    const onProgress = (done: number, total: number) =>
      session.progress(done, total, session.texts.pane.registers.progress(name, done, total));
    const read = await readRegister(mapping, reader, standing.reading.return, signal, onProgress);
    if (read.kind === "cancelled") return session.leaveCancelled();
    if (read.kind === "headersChanged") return this.showAgain({ mapping, ...read }, signal);
    await this.showValues(step, read, signal);
  }

  private sayUnread(mapping: RegisterMapping): void {
    const { chooseFileFirst, connectAnew } = this.session.texts.pane.registers;
    this.session.goBack((mapping.source.kind === "file" ? chooseFileFirst : connectAnew)(nameOfRegister(mapping)));
  }

  private show(view: ConnectView): void {
    this.session.set({ view: { kind: "connect", ...view } });
  }
}

/** What is likely is shown as the answer, which a person accepts or changes. */
function withLikely(draft: MappingDraft, asked: readonly MeantValue[]): MappingDraft {
  const values = { ...draft.values };
  for (const { field, value, meaning } of asked) {
    if (meaning !== undefined) values[field] = { [value]: meaning, ...values[field] };
  }
  return { ...draft, values };
}

/** The mappings with one in the place of the one that it changes, or of the one of its name. */
export function withMapping(
  mappings: readonly RegisterMapping[],
  mapping: RegisterMapping,
  replaces = nameOfRegister(mapping),
): RegisterMapping[] {
  const names = [replaces, nameOfRegister(mapping)];
  const at = mappings.findIndex((one) => names.includes(nameOfRegister(one)));
  const others = mappings.filter((one) => !names.includes(nameOfRegister(one)));
  return at < 0 ? [...others, mapping] : [...others.slice(0, at), mapping, ...others.slice(at)];
}
