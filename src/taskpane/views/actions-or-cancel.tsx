import type { ComponentChildren } from "preact";
import type { Controller } from "../controller";

interface ActionsOrCancelProps {
  readonly pane: Controller;
  /** What leaving it does; the pane is at home again where not given. */
  readonly onCancel?: () => void;
  readonly children: ComponentChildren;
}

/** The buttons under a form, with the one that leaves it. */
export function ActionsOrCancel({ pane, onCancel = () => pane.showHome(), children }: ActionsOrCancelProps) {
  return (
    <div class="actions">
      {children}
      <button type="button" data-action="cancel" onClick={onCancel}>
        {pane.texts.pane.cancel}
      </button>
    </div>
  );
}
