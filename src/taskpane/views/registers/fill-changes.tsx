import { figureName, partOf, shownValue, subjectOf, withoutIndices, type ProposedChange } from "../../../monthly-work";
import type { Controller } from "../../controller";
import type { FillPreview } from "../../registers/fill-state";

/** Every cell that registers change, part by part: as it is and as it would be, each to be ticked. */
export function FillChanges({ pane, preview }: { pane: Controller; preview: FillPreview }) {
  const texts = pane.texts.pane.registers.preview;
  const { changes } = preview.proposed;
  if (changes.length === 0) return null;
  const byHand = changes.filter(({ isHand }) => isHand).length;
  // Of what registers state differently a person ticks one.
  const [all, agreed] = [changes, changes.filter(({ contested }) => !contested)].map((some) => some.map(({ key }) => key)); // prettier-ignore
  const parts = [...new Set(changes.map(({ place }) => partOf(place)))];
  return (
    <section class="fill-changes">
      <h3>{texts.changes(changes.length)}</h3>
      {byHand > 0 && <p class="lost">{texts.byHandAdvice(byHand)}</p>}
      {changes.some(({ isBroughtForward }) => isBroughtForward) && <p class="lost">{texts.broughtForwardAdvice}</p>}
      <div class="actions">
        <button data-action="tick-all" onClick={() => pane.registers.fill.tick(agreed, true)}>
          {texts.tickAll}
        </button>
        <button data-action="untick-all" onClick={() => pane.registers.fill.tick(all, false)}>
          {texts.untickAll}
        </button>
      </div>
      {parts.map((part) => (
        <fieldset key={part}>
          <legend>{pane.texts.parts[part]}</legend>
          {grouped(changes.filter(({ place }) => partOf(place) === part)).map((some) =>
            some.length > 1 ? (
              <EventChange key={entryOf(some[0])} pane={pane} preview={preview} changes={some} />
            ) : (
              <Change key={`${some[0].place} ${some[0].key}`} pane={pane} preview={preview} change={some[0]} />
            ),
          )}
        </fieldset>
      ))}
    </section>
  );
}

/** Changes of one event together, for it is filled in whole; others, and what registers state differently, one by one. */
function grouped(changes: readonly ProposedChange[]): ProposedChange[][] {
  const groups = new Map<string, ProposedChange[]>();
  for (const change of changes) {
    const group = change.contested ? `${change.place} ${change.key}` : entryOf(change);
    groups.set(group, [...(groups.get(group) ?? []), change]);
  }
  return [...groups.values()];
}

/** The event that a change is of; of other rows the cell itself. */
function entryOf({ place }: ProposedChange): string {
  return /^otherMovements\.classes\[\d+\]\.events\[\d+\]/.exec(place)?.[0] ?? place;
}

interface EventChangeProps {
  readonly pane: Controller;
  readonly preview: FillPreview;
  readonly changes: readonly ProposedChange[];
}

function EventChange({ pane, preview, changes }: EventChangeProps) {
  const keys = changes.map(({ key }) => key);
  const entry = entryOf(changes[0]);
  return (
    <label class="tick change" data-place={entry}>
      <input
        type="checkbox"
        checked={keys.every((key) => preview.chosen.has(key))}
        onChange={(tick) => pane.registers.fill.tick(keys, tick.currentTarget.checked)}
      />
      <span>
        {subjectOf(preview.proposed.return, entry, pane.texts)}
        {changes.map((change) => (
          <span key={change.place} class="of-event">
            {pane.texts.places[withoutIndices(change.place)]}
            <Mark pane={pane} change={change} />
            <BeforeAndAfter pane={pane} change={change} />
          </span>
        ))}
      </span>
    </label>
  );
}

interface ChangeProps {
  readonly pane: Controller;
  readonly preview: FillPreview;
  readonly change: ProposedChange;
}

function Change({ pane, preview, change }: ChangeProps) {
  const { key, place, contested } = change;
  return (
    <label class="tick change" data-place={place}>
      <input
        type="checkbox"
        checked={preview.chosen.has(key)}
        onChange={(tick) => pane.registers.fill.tick([key], tick.currentTarget.checked)}
      />
      <span>
        {figureName(preview.proposed.return, place, pane.texts)}
        {contested && ` (${contested.source})`}
        <Mark pane={pane} change={change} />
        <BeforeAndAfter pane={pane} change={change} />
      </span>
    </label>
  );
}

/** Whose figure stands there now, where it is not of the registers. */
function Mark({ pane, change: { isHand, isBroughtForward } }: Pick<ChangeProps, "pane" | "change">) {
  const { byHand, broughtForward } = pane.texts.pane.registers.preview;
  if (!isHand && !isBroughtForward) return null;
  return <strong class="by-hand"> ({isHand ? byHand : broughtForward})</strong>;
}

function BeforeAndAfter({ pane, change: { before, after } }: Pick<ChangeProps, "pane" | "change">) {
  const texts = pane.texts.pane.registers.preview;
  return (
    <span class="figures">
      <span>
        {texts.before} <del>{shownValue(before) || texts.blank}</del>
      </span>
      <span>
        {texts.after} <ins>{shownValue(after) || texts.blank}</ins>
      </span>
    </span>
  );
}
