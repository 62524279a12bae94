import { deadlineOf, printedDate, printedMonth } from "../../../monthly-return";
import type { Controller } from "../../controller";
import { areSame, noObjections } from "../../month/objections";
import type { RollForwardDraft } from "../../month/roll-forward-draft";
import { ActionsOrCancel } from "../actions-or-cancel";
import { TitledSection } from "../titled-section";
import { ObjectionsList } from "./objections-list";

/** What the next month takes over, with its version of the form and its deadline; remarks are offered one by one. */
export function RollForwardForm({ pane, draft }: { pane: Controller; draft: RollForwardDraft }) {
  const texts = pane.texts.pane.month.roll;
  const { next, version, formVersion, isNil, remarks, kept, differences, objections } = draft;
  const due = deadlineOf(next, pane.current.beside.holidays);
  return (
    <TitledSection id="roll-forward" heading={texts.heading(printedMonth(next))}>
      <ul class="bullets">
        {texts.advice.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {isNil && <li>{texts.nil(printedMonth(next))}</li>}
        <li>{texts.version(version, formVersion)}</li>
        {due && <li>{texts.due(printedDate(due.day))}</li>}
      </ul>
      {remarks.length === 0 ? (
        <p class="advice">{texts.noRemarks}</p>
      ) : (
        <fieldset>
          <legend>{texts.remarks}</legend>
          {remarks.map(({ remark, words }) => (
            <div key={remark}>
              <label class="tick">
                <input
                  type="checkbox"
                  name={remark}
                  checked={kept.has(remark)}
                  onChange={(event) => pane.rollForward.keep(remark, event.currentTarget.checked)}
                />
                {texts.keep(pane.texts.places[`remarks.${remark}`] ?? remark)}
              </label>
              <blockquote>{words}</blockquote>
            </div>
          ))}
        </fieldset>
      )}
      <ObjectionsList pane={pane} objections={objections} />
      {differences > 0 && <p class="lost">{texts.differs(differences)}</p>}
      <ActionsOrCancel pane={pane}>
        <button
          class={areSame(objections, noObjections) ? "primary" : "danger"}
          data-action="confirm-roll"
          disabled={differences > 0}
          onClick={() => void pane.rollForward.roll()}
        >
          {texts.confirm}
        </button>
      </ActionsOrCancel>
    </TitledSection>
  );
}
