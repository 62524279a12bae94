import {
  broughtForwardIn,
  loadPublished,
  parseFigure,
  rolledForward,
  type Doubt,
  type PublishedReading,
} from "../../monthly-work";
import { dayInHongKong, type Language } from "../../monthly-return";
import type { NewReturnWork } from "../new-return-work";
import type { RecordsWork } from "../records-work";
import type { Session } from "../session";

/** The text of a published return as it is read, and what a person answers of it. */
export interface PublishedDraft {
  readonly text: string;
  readonly errors: readonly string[];
  /** The reading so far; absent before the text was read. */
  readonly reading?: PublishedReading;
  /** Answers that are being typed, by their places. */
  readonly typed: Readonly<Record<string, string>>;
  /** Whether next month's return is opened from it, rather than the return on the sheets held against it. */
  readonly isForNewReturn: boolean;
  readonly language: Language;
}

/** The answer that a figure is blank. */
export const blankAnswer = " ";

/** Takes last month's return from the text of what was published of it; what its own arithmetic can't prove is asked. */
export class PublishedWork {
  constructor(
    private readonly session: Session,
    private readonly newReturn: NewReturnWork,
    private readonly records: RecordsWork,
  ) {}

  show(isForNewReturn: boolean, language: Language): void {
    const draft = { text: "", errors: [], typed: {}, isForNewReturn, language };
    if (this.session.isFree) this.session.set({ view: { kind: "published", ...draft }, notice: "" });
  }

  /** Reads the text that was pasted; goes on at once where nothing has to be asked. */
  async read(text: string): Promise<void> {
    const { session } = this;
    const { view } = session.current;
    if (view.kind !== "published") return;
    session.set({ view: { ...view, text, errors: [] } });
    let reading: PublishedReading | undefined;
    await session.attempt("reading", async () => {
      const { readPublished } = await loadPublished();
      const read = readPublished(text);
      const errors = "refused" in read ? [session.texts.pane.month.refusals[read.refused]] : [];
      reading = "refused" in read ? undefined : read;
      session.set({ view: { ...view, text, errors, ...(reading && { reading }), typed: {} } });
    });
    if (reading && reading.doubts.length === 0 && reading.lacking.length === 0) await this.goOn();
  }

  /** Types an answer. */
  type(place: string, answer: string): void {
    const { view } = this.session.current;
    if (view.kind !== "published") return;
    this.session.set({ view: { ...view, typed: { ...view.typed, [place]: answer } } });
  }

  /** Tries the answers against the return's own arithmetic; what they prove is asked no more. */
  async answer(): Promise<void> {
    const { session } = this;
    const { view } = session.current;
    if (view.kind !== "published" || !view.reading) return;
    const { reading, typed } = view;
    const unread = reading.doubts.filter(
      ({ place }) => (typed[place] ?? "") !== "" && parseFigure(typed[place]) === undefined,
    );
    if (unread.length > 0) {
      const errors = unread.map(({ place }) => session.texts.pane.month.noFigure(typed[place]));
      return session.set({ view: { ...view, errors } });
    }
    await session.attempt("reading", async () => {
      const { answered } = await loadPublished();
      session.set({ view: { ...view, reading: answered(reading, answersOf(reading.doubts, typed)), errors: [] } });
    });
  }

  /** Goes back to the text, to complete or replace it. */
  backToText(): void {
    const { view } = this.session.current;
    if (view.kind !== "published") return;
    const { text, isForNewReturn, language } = view;
    this.session.set({ view: { kind: "published", text, errors: [], typed: {}, isForNewReturn, language }, notice: "" }); // prettier-ignore
  }

  /** Opens next month's return, or keeps last month's, once what was answered holds; what is still doubtful stays blank. */
  async goOn(): Promise<void> {
    const { session } = this;
    const given = session.current.view;
    if (given.kind === "published" && given.reading && isAnswered(given)) {
      await this.answer();
      const { view: now } = session.current;
      if (now.kind !== "published" || now.errors.length > 0 || isAnswered(now)) return;
    }
    const { view } = session.current;
    if (view.kind !== "published" || !view.reading) return;
    const { return: r } = view.reading;
    if (!view.isForNewReturn) return this.records.keepFiled(r);
    const after = rolledForward(r, { remarks: new Set(), isNil: false }, view.language);
    const on = dayInHongKong(Date.now());
    const brings = { previous: r, fillings: broughtForwardIn(after, on, session.texts) };
    await this.newReturn.layOutFrom({ laidOut: after, language: view.language, brings });
  }
}

/** Whether an answer stands to a doubt that is still open. */
function isAnswered({ reading, typed }: PublishedDraft): boolean {
  return reading?.doubts.some(({ place }) => (typed[place] ?? "") !== "") === true;
}

function answersOf(doubts: readonly Doubt[], typed: PublishedDraft["typed"]) {
  const given = doubts.filter(({ place }) => (typed[place] ?? "") !== "");
  return new Map(given.map(({ place }) => [place, parseFigure(typed[place]) ?? null]));
}
