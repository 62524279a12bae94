import { figureName, shownValue, type StaleEvent } from "../../../monthly-work";
import type { Controller } from "../../controller";
import type { FillPreview } from "../../registers/fill-state";
import { ActionsOrCancel } from "../actions-or-cancel";
import { TitledSection } from "../titled-section";
import { FillChanges } from "./fill-changes";
import { isIncomplete, ToDecide, ToKnow } from "./fill-notes";

/** What registers would fill in, cell by cell before and after; nothing is written before a person chooses so. */
export function FillPreviewForm({ pane, preview }: { pane: Controller; preview: FillPreview }) {
  const texts = pane.texts.pane.registers.preview;
  const { fill } = pane.registers;
  const { proposed, chosen, changed, unread } = preview;
  const { changes, agreeing, stale } = proposed;
  const [ticked, gone] = [changes, stale].map((all) => all.filter(({ key }) => chosen.has(key)).length);
  return (
    <TitledSection id="fill-preview" heading={texts.heading}>
      <p class="advice">{texts.advice}</p>
      {changes.length + stale.length === 0 && !isIncomplete(preview) && <p>{texts.nothing}</p>}
      {agreeing > 0 && <p>{texts.agreeing(agreeing)}</p>}
      {unread.length > 0 && <p class="lost">{texts.unread(unread.join("; "))}</p>}
      <ToDecide pane={pane} preview={preview} />
      <FillChanges pane={pane} preview={preview} />
      <Stale pane={pane} preview={preview} />
      <ToKnow pane={pane} preview={preview} />
      {changed !== undefined && <p class="stale">{texts.changed(changed)}</p>}
      <ActionsOrCancel pane={pane}>
        {changed === undefined ? (
          <button class="primary" data-action="apply-fill" onClick={() => void fill.apply()}>
            {texts.apply(ticked, gone)}
          </button>
        ) : (
          <button class="primary" data-action="look" onClick={() => void fill.readAgain()}>
            {texts.again}
          </button>
        )}
      </ActionsOrCancel>
    </TitledSection>
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
      {stale.map((one) => (
        <label key={one.key} class="tick">
          <input
            type="checkbox"
            checked={preview.chosen.has(one.key)}
            onChange={(tick) => pane.registers.fill.tick([one.key], tick.currentTarget.checked)}
          />
          {staleText(pane, one)}
        </label>
      ))}
    </fieldset>
  );
}

/** What an event says of the three balances, by its class, its words, its day and its price. */
function staleText(pane: Controller, { entry, event }: StaleEvent): string {
  const { held } = pane.current;
  const fields = (["issued", "treasury", "pendingCancellation"] as const).filter((field) => shownValue(event[field]));
  const said = fields.map((field) => `${held ? figureName(held.return, `${entry}.${field}`, pane.texts) : field} ${shownValue(event[field])}`); // prettier-ignore
  return said.join("; ");
}
