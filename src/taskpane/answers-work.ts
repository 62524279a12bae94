import { putRecord } from "../excel/write-record";
import {
  confirmationsRecord,
  dayInHongKong,
  explanationsRecord,
  type AskedConfirmation,
  type Explanation,
  type GivenConfirmation,
  type LocatedFinding,
} from "../monthly-return";
import { isSecond, lackingIn, type AgreementDraft, type ExplanationDraft } from "./drafts";
import type { Session } from "./session";

/** Keeps what people answer on the sheets beside the return: explanations, agreements to them, and confirmations. */
export class AnswersWork {
  constructor(private readonly session: Session) {}

  /** Opens a finding's explanation; one that lapsed is there to start from. */
  explain(finding: LocatedFinding): void {
    const { reason = "", words = "" } = finding.lapsed ?? {};
    const known = this.session.texts.pane.answers.reasons.includes(reason) ? reason : "";
    const draft = { finding, reason: known, words, by: this.session.current.by, tried: false };
    this.session.set({ view: { kind: "explain", ...draft }, notice: "" });
  }

  write(change: Partial<ExplanationDraft>): void {
    const { view, by } = this.session.current;
    if (view.kind === "explain") this.session.set({ view: { ...view, ...change }, by: change.by ?? by });
  }

  /** Keeps the explanation that was written, unless it lacks something. */
  async give(): Promise<void> {
    const { view, held } = this.session.current;
    if (view.kind !== "explain") return;
    if (lackingIn(view).length > 0) return this.write({ tried: true });
    const { finding, reason, words, by } = view;
    const { rule, place = "", restsOn: figures = "" } = finding;
    const month = held?.return.cover.monthEnded ?? "";
    const given = { month, rule, place, figures, reason, words: words.trim(), by: by.trim(), on: today(), second: "" };
    await this.keep(this.session.texts.pane.answers.saved, (all) => [...all.filter((one) => !isOf(one, given)), given]);
  }

  agree(explanation: Explanation): void {
    this.session.set({ view: { kind: "agree", explanation, second: "", tried: false }, notice: "" });
  }

  sign(change: Partial<AgreementDraft>): void {
    const { view } = this.session.current;
    if (view.kind === "agree") this.session.set({ view: { ...view, ...change } });
  }

  /** Keeps the agreement of a second person. */
  async giveAgreement(): Promise<void> {
    const { view } = this.session.current;
    if (view.kind !== "agree") return;
    if (!isSecond(view)) return this.sign({ tried: true });
    const { explanation, second } = view;
    await this.keep(
      this.session.texts.pane.answers.agreementSaved,
      (all) => all.map((one) => (isSame(one, explanation) ? { ...one, second: second.trim() } : one)),
      explanation,
    );
  }

  async takeBack(explanation: Explanation): Promise<void> {
    const { takenBack } = this.session.texts.pane.answers;
    await this.keep(takenBack, (all) => all.filter((one) => !isSame(one, explanation)), explanation);
  }

  /** Keeps a confirmation under the name that the person goes by. */
  async confirm({ id, figures }: AskedConfirmation): Promise<void> {
    const { by, held } = this.session.current;
    const month = held?.return.cover.monthEnded ?? "";
    const given: GivenConfirmation = { month, confirmation: id, figures, by: by.trim(), on: today() };
    const { saved } = this.session.texts.pane.answers.confirmations;
    await this.keepConfirmations(saved, (all) => [...all.filter((one) => !isFor(one, month, id)), given]);
  }

  async takeBackConfirmation({ month, confirmation }: GivenConfirmation): Promise<void> {
    const { takenBack } = this.session.texts.pane.answers.confirmations;
    await this.keepConfirmations(takenBack, (all) => all.filter((one) => !isFor(one, month, confirmation)));
  }

  setName(by: string): void {
    this.session.set({ by });
  }

  /** Changes the explanations that stand on their sheet now, of which one may have to be there still. */
  private async keep(
    notice: string,
    change: (all: readonly Explanation[]) => readonly Explanation[],
    wanted?: Explanation,
  ): Promise<void> {
    const { session } = this;
    await session.attempt("keeping", async () => {
      const { explanations } = (await session.workbook.read()).beside;
      const isGone = wanted !== undefined && !explanations.some((one) => isSame(one, wanted));
      if (isGone) return session.check(session.texts.pane.answers.gone);
      await putRecord(explanationsRecord(change(explanations)));
      return () => session.check(notice);
    });
  }

  private async keepConfirmations(
    notice: string,
    change: (all: readonly GivenConfirmation[]) => readonly GivenConfirmation[],
  ): Promise<void> {
    const { session } = this;
    await session.attempt("keeping", async () => {
      const { confirmations } = (await session.workbook.read()).beside;
      await putRecord(confirmationsRecord(change(confirmations)));
      return () => session.check(notice);
    });
  }
}

function today(): string {
  return dayInHongKong(Date.now());
}

/** Whether two explanations are of the same finding as it stood. */
function isOf(a: Explanation, b: Explanation): boolean {
  return a.month === b.month && a.rule === b.rule && a.place === b.place && a.figures === b.figures;
}

function isSame(a: Explanation, b: Explanation): boolean {
  return isOf(a, b) && a.words === b.words && a.by === b.by && a.on === b.on;
}

function isFor(given: GivenConfirmation, month: string, id: string): boolean {
  return given.month === month && given.confirmation === id;
}
