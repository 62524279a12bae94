import type { ComponentChildren } from "preact";
import type { Controller } from "../controller";

/** The buttons under a form, with the one that leaves it. */
export function ActionsOrCancel({ pane, children }: { pane: Controller; children: ComponentChildren }) {
  return (
    <div class="actions">
      {children}
      <button type="button" data-action="cancel" onClick={() => pane.showHome()}>
        {pane.texts.pane.cancel}
      </button>
    </div>
  );
}
