import { applyFixes } from "../excel/apply-fixes";
import { failureOf, WorkbookFailure } from "../excel/failure";
import type { CellChange, FindingFix } from "../monthly-return";
import { checkedOf } from "./checked";
import { previewOf, standWhereFixed, unchangedOf, type FixesBack, type WantedFixes } from "./fixes";
import { heldBy, type Session } from "./session";

/** Puts findings right: shows what would change cell by cell, changes it, and takes it back. */
export class FixesWork {
  constructor(private readonly session: Session) {}

  /** Shows fixes as they are of the sheets now. */
  async show(wanted: WantedFixes): Promise<void> {
    await this.session.attempt("reading", () => this.preview(wanted, ""));
  }

  /** Ticks a fix that is shown, or unticks it. */
  tick(index: number): void {
    const { view } = this.session.current;
    if (view.kind !== "fixPreview") return;
    const chosen = new Set(view.chosen);
    if (!chosen.delete(index)) chosen.add(index);
    this.session.set({ view: { ...view, chosen } });
  }

  /** Writes the ticked fixes, all or none; when a cell has changed since they were shown, they are shown anew. */
  async apply(): Promise<void> {
    const { session } = this;
    const { view } = session.current;
    if (view.kind !== "fixPreview" || view.chosen.size === 0) return;
    const { fixes, chosen, wanted } = view;
    const texts = session.texts.pane.fixes;
    await session.attempt("fixing", async () => {
      const now = previewOf(await this.fixesNow(), wanted).fixes;
      const unchanged = unchangedOf(
        fixes.filter((_, i) => chosen.has(i)),
        now,
      );
      const applied = unchanged && (await written(unchanged));
      if (!applied) return this.preview(wanted, texts.changedMeanwhile);
      const { back, isOneUndo } = applied;
      session.set({ fixed: isOneUndo ? undefined : { fixes: unchanged, back } });
      return () => session.check((isOneUndo ? texts.fixedInOneUndo : texts.fixed)(back.length));
    });
  }

  /** Writes what stood in the fixed cells before, while they are the same places' and hold what the fixes wrote. */
  async takeBack(): Promise<void> {
    const { session } = this;
    const { fixed } = session.current;
    if (!fixed) return;
    await session.attempt("fixing", async () => {
      const { reading } = await session.workbook.read();
      if (!standWhereFixed(fixed.fixes, reading ?? {})) throw new WorkbookFailure("changedMeanwhile", sheetsOf(fixed));
      await applyFixes(fixed.back);
      session.set({ fixed: undefined });
      return () => session.check(session.texts.pane.fixes.takenBack(fixed.back.length));
    });
  }

  private async preview(wanted: WantedFixes, notice: string): Promise<void> {
    const { session } = this;
    const preview = previewOf(await this.fixesNow(), wanted);
    if (preview.fixes.length === 0) return session.check(session.texts.pane.fixes.nothingLeft);
    session.set({ view: { kind: "fixPreview", ...preview }, notice });
  }

  /** Every fix of the sheets as they stand now. */
  private async fixesNow(): Promise<readonly FindingFix[]> {
    const { workbook, texts } = this.session;
    const { reading, beside } = await workbook.read();
    return reading ? checkedOf(reading, beside, heldBy(reading), texts).fixes : [];
  }
}

function sheetsOf({ back }: FixesBack): string {
  return [...new Set(back.map(({ cell }) => cell.sheet))].join(", ");
}

/** What was written; undefined where a cell has changed meanwhile. */
async function written(changes: readonly CellChange[]) {
  try {
    return await applyFixes(changes);
  } catch (error) {
    if (failureOf(error).failure === "changedMeanwhile") return undefined;
    throw error;
  }
}
