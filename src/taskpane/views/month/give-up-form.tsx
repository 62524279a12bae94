import { printedMonth } from "../../../monthly-return";
import type { Controller } from "../../controller";
import type { GivingUp } from "../../month/filing-work";
import { ActionsOrCancel } from "../actions-or-cancel";
import { TitledSection } from "../titled-section";

/** Asks before a correction that was not kept as filed is left, and names what goes. */
export function GiveUpForm({ pane, givingUp }: { pane: Controller; givingUp: GivingUp }) {
  const { giveUp, filing } = pane.texts.pane.month;
  const { monthEnded, backTo, changes } = givingUp;
  return (
    <TitledSection look="confirm" id="give-up" heading={giveUp.heading(printedMonth(backTo))}>
      <p>{giveUp.says(printedMonth(monthEnded), changes.length)}</p>
      <ul class="bullets">
        {changes.map(({ name, now }) => (
          <li key={name}>
            {name}: {now || filing.nothing}
          </li>
        ))}
      </ul>
      <ActionsOrCancel pane={pane}>
        <button class="danger" data-action="confirm-give-up" onClick={() => void pane.filing.goBack()}>
          {giveUp.confirm(changes.length)}
        </button>
      </ActionsOrCancel>
    </TitledSection>
  );
}
