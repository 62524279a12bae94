import { WorkbookFailure } from "../excel/failure";
import { editRows } from "../excel/edit-rows";
import { switchPart, type PartState } from "../monthly-return";
import type { Session } from "./session";

/** Makes parts of the return applicable and Not applicable. */
export class PartsWork {
  constructor(private readonly session: Session) {}

  /** Switches a part in its place; figures that would go are shown first. */
  async switch(part: PartState, agreed = false): Promise<void> {
    const { session } = this;
    await session.attempt("changingForm", async () => {
      const read = await session.read();
      if (!read) return;
      const { reading, sheets: stood } = read;
      const name = session.texts.parts[part.id] ?? part.id;
      const { sheets, filled, isWhole } = switchPart(reading, part);
      if (!isWhole) throw new WorkbookFailure("notWhole", name);
      if (filled > 0 && !agreed) return session.set({ view: { kind: "clearPart", part, figures: filled } });
      await editRows(sheets, stood);
      return session.afterChange(session.texts.pane.parts.switched(name));
    });
  }
}
