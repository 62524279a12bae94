import { putRecord } from "../excel/write-record";
import { profileRecord, type ProfileItem } from "../monthly-return";
import { changedIn, draftOf, profileOf, profileSteps, stepOfErrors, type ProfileDraft } from "./profile-draft";
import type { Session } from "./session";

/** Lets a person fill in the issuer profile, and keeps it on its sheet. */
export class ProfileWork {
  constructor(private readonly session: Session) {}

  /** Shows the profile as its sheet has it now. */
  async show(): Promise<void> {
    const { session } = this;
    await session.attempt("reading", async () => {
      const { beside } = await session.workbook.read();
      session.set({ beside, view: { kind: "profile", ...draftOf(beside.profile) } });
    });
  }

  type(item: ProfileItem, words: string): void {
    const { view } = this.session.current;
    if (view.kind !== "profile") return;
    this.change({ values: { ...view.values, [item]: words }, errors: { ...view.errors, [item]: undefined } });
  }

  /** Goes to a step, whatever the one before lacks. */
  go(step: number): void {
    this.change({ step: Math.max(0, Math.min(step, profileSteps.length - 1)) });
  }

  /** Keeps what was typed; what is no date or no figure is said beside its field instead. */
  async save(): Promise<void> {
    const { session } = this;
    const { view } = session.current;
    if (view.kind !== "profile") return;
    const typed = profileOf(view.values);
    if ("errors" in typed) return this.change({ errors: typed.errors, step: stepOfErrors(typed.errors) });
    await session.attempt("keeping", async () => {
      await putRecord(profileRecord(typed.profile, changedIn(view)));
      return () => session.check(session.texts.pane.profile.saved);
    });
  }

  private change(change: Partial<ProfileDraft>): void {
    const { view } = this.session.current;
    if (view.kind === "profile") this.session.set({ view: { ...view, ...change }, notice: "" });
  }
}
