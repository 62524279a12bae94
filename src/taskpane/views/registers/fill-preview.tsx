import type { FillNote } from "../../../monthly-work";
import type { Controller } from "../../controller";
import type { FillPreview } from "../../registers/fill-state";
import { changesOf } from "../../registers/summary-words";
import { FillChanges } from "./fill-changes";
import { RowsLink } from "./rows-link";

/** What registers would fill in, cell by cell before and after; nothing is written before a person chooses so. */
export function FillPreviewForm({ pane, preview }: { pane: Controller; preview: FillPreview }) {
  const texts = pane.texts.pane.registers.preview;
  const { fill } = pane.registers;
  const { proposed, chosen, changed, unread } = preview;
  const { changes, agreeing, stale } = proposed;
  const ticked = changes.filter(({ key }) => chosen.has(key)).length;
  return (
    <section class="fill-preview" aria-labelledby="fill-preview">
      <h2 id="fill-preview" tabIndex={-1}>
        {texts.heading}
      </h2>
      <p class="advice">{texts.advice}</p>
      {changes.length + stale.length === 0 && <p>{texts.nothing}</p>}
      {agreeing > 0 && <p>{texts.agreeing(agreeing)}</p>}
      {unread.length > 0 && <p class="lost">{texts.unread(unread.join(", "))}</p>}
      <ToDecide pane={pane} preview={preview} />
      <FillChanges pane={pane} preview={preview} />
      <Stale pane={pane} preview={preview} />
      <ToKnow pane={pane} preview={preview} />
      {changed !== undefined && <p class="stale">{texts.changed(changed)}</p>}
      <div class="actions">
        {changed === undefined ? (
          <button class="primary" data-action="apply-fill" onClick={() => void fill.apply()}>
            {texts.apply(ticked)}
          </button>
        ) : (
          <button class="primary" data-action="look" onClick={() => void fill.preview()}>
            {texts.again}
          </button>
        )}
        <button data-action="cancel" onClick={() => pane.showHome()}>
          {pane.texts.pane.cancel}
        </button>
      </div>
    </section>
  );
}

/** What keeps the return from being filled unseen: notes of the registers on which a person decides. */
function ToDecide({ pane, preview }: { pane: Controller; preview: FillPreview }) {
  const open = preview.proposed.notes.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return null;
  return (
    <section class="to-know">
      <h3>{pane.texts.pane.registers.preview.toDecide}</h3>
      <ul class="bullets">
        {open.map((note, i) => (
          <Note key={i} pane={pane} preview={preview} note={note} />
        ))}
      </ul>
    </section>
  );
}

/** What else a person should know: rows that are not counted, and what has changed in the registers since last time. */
function ToKnow({ pane, preview }: { pane: Controller; preview: FillPreview }) {
  const texts = pane.texts.pane.registers;
  const { summaries, proposed } = preview;
  const lines = summaries.flatMap((summary) => [
    ...(summary.counts.refused > 0 ? [texts.preview.refused(summary.source, summary.counts.refused)] : []),
    texts.preview.since(changesOf(summary)),
  ]);
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

/** Events of III(E) that no register has any more. */
function Stale({ pane, preview }: { pane: Controller; preview: FillPreview }) {
  const texts = pane.texts.pane.registers.preview;
  const { stale } = preview.proposed;
  if (stale.length === 0) return null;
  return (
    <fieldset class="fill-changes">
      <legend>{texts.stale}</legend>
      {stale.map(({ key, event }) => (
        <label key={key} class="tick">
          <input
            type="checkbox"
            checked={preview.chosen.has(key)}
            onChange={(tick) => pane.registers.fill.tick([key], tick.currentTarget.checked)}
          />
          {texts.staleEvent(event.event ?? "", event.date ?? "")}
        </label>
      ))}
    </fieldset>
  );
}
