import { printedMonth } from "../../../monthly-return";
import type { Controller } from "../../controller";
import type { GivingUp } from "../../month/filing-work";

/** Asks before a correction that was not kept as filed is left, and names what goes. */
export function GiveUpForm({ pane, givingUp }: { pane: Controller; givingUp: GivingUp }) {
  const { giveUp, filing } = pane.texts.pane.month;
  const { monthEnded, backTo, changes } = givingUp;
  return (
    <section class="confirm" aria-labelledby="give-up">
      <h2 id="give-up" tabIndex={-1}>
        {giveUp.heading(printedMonth(backTo))}
      </h2>
      <p>{giveUp.says(printedMonth(monthEnded), changes.length)}</p>
      <ul class="bullets">
        {changes.map(({ name, now }) => (
          <li key={name}>
            {name}: {now || filing.nothing}
          </li>
        ))}
      </ul>
      <div class="actions">
        <button class="danger" data-action="confirm-give-up" onClick={() => void pane.filing.goBack()}>
          {giveUp.confirm(changes.length)}
        </button>
        <button data-action="cancel" onClick={() => pane.showHome()}>
          {pane.texts.pane.cancel}
        </button>
      </div>
    </section>
  );
}
