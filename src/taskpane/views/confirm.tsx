import type { PartState } from "../../monthly-return";
import type { Controller } from "../controller";

/** Asks before sheets of a return are replaced. */
export function Replace({ pane, sheets }: { pane: Controller; sheets: readonly string[] }) {
  const { replace, cancel } = pane.texts.pane;
  return (
    <section class="confirm" aria-labelledby="replace">
      <h2 id="replace">{replace.heading}</h2>
      <p>{replace.advice(sheets.join(", "))}</p>
      <div class="actions">
        <button class="danger" data-action="replace" onClick={() => void pane.replace()}>
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
      <h2 id="clear">{name}</h2>
      <p>{parts.clear(name, figures)}</p>
      <div class="actions">
        <button class="danger" data-action="clear-part" onClick={() => void pane.switchPart(part, true)}>
          {parts.confirmClear}
        </button>
        <button data-action="cancel" onClick={() => pane.showHome()}>
          {cancel}
        </button>
      </div>
    </section>
  );
}
