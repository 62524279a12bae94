import { figureName, partOf, shownValue, type ProposedChange } from "../../../monthly-work";
import type { Controller } from "../../controller";
import type { FillPreview } from "../../registers/fill-state";

/** Every cell that registers change, part by part: as it is and as it would be, each to be ticked. */
export function FillChanges({ pane, preview }: { pane: Controller; preview: FillPreview }) {
  const texts = pane.texts.pane.registers.preview;
  const { changes } = preview.proposed;
  if (changes.length === 0) return null;
  const byHand = changes.filter(({ isHand }) => isHand).length;
  // Of what registers state differently a person ticks one.
  const keys = changes.filter(({ contested }) => !contested).map(({ key }) => key);
  const parts = [...new Set(changes.map(({ place }) => partOf(place)))];
  return (
    <section class="fill-changes">
      <h3>{texts.changes(changes.length)}</h3>
      {byHand > 0 && <p class="lost">{texts.byHandAdvice(byHand)}</p>}
      {changes.some(({ isBroughtForward }) => isBroughtForward) && <p class="lost">{texts.broughtForwardAdvice}</p>}
      <div class="actions">
        <button data-action="tick-all" onClick={() => pane.registers.fill.tick(keys, true)}>
          {texts.tickAll}
        </button>
        <button data-action="untick-all" onClick={() => pane.registers.fill.tick(keys, false)}>
          {texts.untickAll}
        </button>
      </div>
      {parts.map((part) => (
        <fieldset key={part}>
          <legend>{pane.texts.parts[part]}</legend>
          {changes
            .filter(({ place }) => partOf(place) === part)
            .map((change) => (
              <Change key={`${change.place} ${change.key}`} pane={pane} preview={preview} change={change} />
            ))}
        </fieldset>
      ))}
    </section>
  );
}

interface ChangeProps {
  readonly pane: Controller;
  readonly preview: FillPreview;
  readonly change: ProposedChange;
}

function Change({ pane, preview, change }: ChangeProps) {
  const texts = pane.texts.pane.registers.preview;
  const { key, place, before, after, isHand, isBroughtForward, contested } = change;
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
        {isHand && <strong class="by-hand"> ({texts.byHand})</strong>}
        {isBroughtForward && <strong class="by-hand"> ({texts.broughtForward})</strong>}
        <span class="figures">
          <span>
            {texts.before} <del>{shownValue(before) || texts.blank}</del>
          </span>
          <span>
            {texts.after} <ins>{shownValue(after) || texts.blank}</ins>
          </span>
        </span>
      </span>
    </label>
  );
}
