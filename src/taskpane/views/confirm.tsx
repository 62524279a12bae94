import type { PartState } from "../../monthly-return";
import type { Controller } from "../controller";
import { numberedName } from "../entry-names";
import type { Removal } from "../state";
import { ActionsOrCancel } from "./actions-or-cancel";
import { TitledSection } from "./titled-section";

/** Asks before sheets of a return are replaced. */
export function Replace({ pane, sheets }: { pane: Controller; sheets: readonly string[] }) {
  const { replace } = pane.texts.pane;
  return (
    <TitledSection look="confirm" id="replace" heading={replace.heading}>
      <p>{replace.advice(sheets.join(", "))}</p>
      <ActionsOrCancel pane={pane} onCancel={() => pane.newReturn.leaveReplace()}>
        <button class="danger" data-action="replace" onClick={() => void pane.newReturn.replace()}>
          {replace.confirm}
        </button>
      </ActionsOrCancel>
    </TitledSection>
  );
}

/** Asks before a part that has figures is made Not applicable. */
export function ClearPart({ pane, part, figures }: { pane: Controller; part: PartState; figures: number }) {
  const { parts } = pane.texts.pane;
  const name = pane.texts.parts[part.id] ?? part.id;
  return (
    <TitledSection look="confirm" id="clear" heading={name}>
      <p>{parts.clear(name, figures)}</p>
      <ActionsOrCancel pane={pane}>
        <button class="danger" data-action="clear-part" onClick={() => void pane.parts.switch(part, true)}>
          {parts.confirmClear}
        </button>
      </ActionsOrCancel>
    </TitledSection>
  );
}

/** Asks before an entry of a list is taken out, and says what goes with it. */
export function RemoveEntry({ pane, removal }: { pane: Controller; removal: Removal }) {
  const { entries } = pane.texts.pane;
  const { entry, name, filled, only } = removal;
  return (
    <TitledSection look="confirm" id="remove" heading={entries.removeHeading(numberedName(entry, pane.texts))}>
      <p>{filled > 0 ? entries.removeFilled(name, filled) : entries.removeBlank(name)}</p>
      {only !== undefined && <p class="advice">{entries.staysElsewhere(only)}</p>}
      <ActionsOrCancel pane={pane}>
        <button class="danger" data-action="remove-entry" onClick={() => void pane.entries.remove(entry, removal)}>
          {entries.confirmRemove}
        </button>
      </ActionsOrCancel>
    </TitledSection>
  );
}
