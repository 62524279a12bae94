import { WorkbookFailure } from "../excel/failure";
import { rewriteSheets } from "../excel/rewrite-sheets";
import { changeForm, type FormVersion, type Language, type Reading } from "../monthly-return";
import type { Session } from "./session";
import type { FormChange } from "./state";

/** Moves the return to another version or language of the form. */
export class FormWork {
  constructor(private readonly session: Session) {}

  /** Shows the version and language that the sheets have, to choose others. */
  async show(): Promise<void> {
    const { session } = this;
    await session.attempt("reading", async () => {
      const read = await session.read();
      if (!read) return;
      const { reading } = read;
      session.set({ view: { kind: "changeForm", ...chosen(reading, reading.return.formVersion, reading.language) } });
    });
  }

  /** Shows what comes of a version and a language. */
  choose(formVersion: FormVersion, language: Language): void {
    const { view } = this.session.current;
    if (view.kind !== "changeForm") return;
    this.session.set({ view: { kind: "changeForm", ...chosen(view.reading, formVersion, language) }, notice: "" });
  }

  /** Changes the sheets as shown; when other cells would be lost by now, those are shown first. */
  async change(): Promise<void> {
    const { session } = this;
    const { view } = session.current;
    if (view.kind !== "changeForm" || !view.change) return;
    const { formVersion, language, change: shown } = view;
    const { form, languages } = session.texts.pane;
    await session.attempt("changingForm", async () => {
      const read = await session.read();
      if (!read) return;
      const { reading, sheets: stood } = read;
      const { laidOut, before, isWhole, lost, valued } = changeForm(reading, formVersion, language);
      if (!isWhole) throw new WorkbookFailure("notWhole", "");
      if (hasMore(lost, shown.lost) || hasMore(valued, shown.valued)) {
        const view = { kind: "changeForm", ...chosen(reading, formVersion, language) } as const;
        return session.set({ view, notice: form.changedMeanwhile });
      }
      await rewriteSheets(laidOut, before, stood);
      return session.afterChange(form.changed(formVersion, languages[language]));
    });
  }
}

function hasMore<T>(cells: readonly T[], shown: readonly T[]): boolean {
  return cells.some((cell) => !shown.includes(cell));
}

function chosen(reading: Reading, formVersion: FormVersion, language: Language): FormChange {
  const isSame = formVersion === reading.return.formVersion && language === reading.language;
  return { reading, formVersion, language, ...(!isSame && { change: changeForm(reading, formVersion, language) }) };
}
