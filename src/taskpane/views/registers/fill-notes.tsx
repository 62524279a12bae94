import { refusedRows, type FillNote, type NamedRegister } from "../../../monthly-work";
import type { Controller } from "../../controller";
import type { FillPreview } from "../../registers/fill-state";
import { changesOf } from "../../registers/summary-words";
import { RowsLink } from "./rows-link";

/** Whether registers may have more than is proposed: rows of them could not be read, or something of them is to be decided. */
export function isIncomplete(preview: FillPreview): boolean {
  return refusedIn(preview).length > 0 || preview.proposed.notes.some(({ isOpen }) => isOpen);
}

function refusedIn({ registers }: FillPreview): readonly NamedRegister[] {
  return registers.filter(({ tallies }) => tallies.counts.refused > 0);
}

/** What keeps the return from being filled unseen: rows that could not be read, and notes on which a person decides. */
export function ToDecide({ pane, preview }: { pane: Controller; preview: FillPreview }) {
  const texts = pane.texts.pane.registers.preview;
  const open = preview.proposed.notes.filter(({ isOpen }) => isOpen);
  if (!isIncomplete(preview)) return null;
  return (
    <section class="to-know">
      <h3>{texts.toDecide}</h3>
      <ul class="bullets">
        {refusedIn(preview).map(({ source, tallies }) => (
          <li key={source} class="open">
            {texts.refused(source, tallies.counts.refused)}{" "}
            <RowsLink pane={pane} rows={refusedRows(tallies)} sheet={preview.sheets.get(source)} />
          </li>
        ))}
        {open.map((note, i) => (
          <Note key={i} pane={pane} preview={preview} note={note} />
        ))}
      </ul>
    </section>
  );
}

/** What else a person should know: what has changed in the registers since last time. */
export function ToKnow({ pane, preview }: { pane: Controller; preview: FillPreview }) {
  const texts = pane.texts.pane.registers;
  const { summaries, proposed } = preview;
  const lines = summaries.map((summary) => texts.preview.since(changesOf(summary)));
  const said = lines.filter((line) => line !== "");
  const notes = proposed.notes.filter(({ isOpen }) => !isOpen);
  if (said.length + notes.length === 0) return null;
  return (
    <section class="to-know">
      <h3>{texts.preview.notes}</h3>
      <ul class="bullets">
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {notes.map((note, i) => (
          <Note key={i} pane={pane} preview={preview} note={note} />
        ))}
      </ul>
    </section>
  );
}

interface NoteProps {
  readonly pane: Controller;
  readonly preview: FillPreview;
  readonly note: FillNote & { readonly source: string };
}

function Note({ pane, preview, note }: NoteProps) {
  return (
    <li class={note.isOpen ? "open" : ""}>
      {note.source}: {pane.texts.pane.registers.notes[note.kind](note.words)}{" "}
      <RowsLink pane={pane} rows={note.rows} sheet={preview.sheets.get(note.source)} />
    </li>
  );
}
