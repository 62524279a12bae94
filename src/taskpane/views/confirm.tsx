import type { PartState } from "../../monthly-return";
import type { Controller } from "../controller";
import { numberedName } from "../entry-names";
import type { Removal } from "../state";

/** Asks before sheets of a return are replaced. */
export function Replace({ pane, sheets }: { pane: Controller; sheets: readonly string[] }) {
  const { replace, cancel } = pane.texts.pane;
  return (
    <section class="confirm" aria-labelledby="replace">
      <h2 id="replace" tabIndex={-1}>
        {replace.heading}
      </h2>
      <p>{replace.advice(sheets.join(", "))}</p>
      <div class="actions">
        <button class="danger" data-action="replace" onClick={() => void pane.newReturn.replace()}>
          {replace.confirm}
        </button>
        <button data-action="cancel" onClick={() => pane.showHome()}>
          {cancel}
        </button>
      </div>
    </section>
  );
}

/** Asks before a part that has figures is made Not applicable. */
export function ClearPart({ pane, part, figures }: { pane: Controller; part: PartState; figures: number }) {
  const { parts, cancel } = pane.texts.pane;
  const name = pane.texts.parts[part.id] ?? part.id;
  return (
    <section class="confirm" aria-labelledby="clear">
      <h2 id="clear" tabIndex={-1}>
        {name}
      </h2>
      <p>{parts.clear(name, figures)}</p>
      <div class="actions">
        <button class="danger" data-action="clear-part" onClick={() => void pane.parts.switch(part, true)}>
          {parts.confirmClear}
        </button>
        <button data-action="cancel" onClick={() => pane.showHome()}>
          {cancel}
        </button>
      </div>
    </section>
  );
}

/** Asks before an entry of a list is taken out, and says what goes with it. */
export function RemoveEntry({ pane, removal }: { pane: Controller; removal: Removal }) {
  const { entries, cancel } = pane.texts.pane;
  const { entry, name, filled, only } = removal;
  return (
    <section class="confirm" aria-labelledby="remove">
      <h2 id="remove" tabIndex={-1}>
        {entries.removeHeading(numberedName(entry, pane.texts))}
      </h2>
      <p>{filled > 0 ? entries.removeFilled(name, filled) : entries.removeBlank(name)}</p>
      {only !== undefined && <p class="advice">{entries.staysElsewhere(only)}</p>}
      <div class="actions">
        <button class="danger" data-action="remove-entry" onClick={() => void pane.entries.remove(entry, removal)}>
          {entries.confirmRemove}
        </button>
        <button data-action="cancel" onClick={() => pane.showHome()}>
          {cancel}
        </button>
      </div>
    </section>
  );
}
