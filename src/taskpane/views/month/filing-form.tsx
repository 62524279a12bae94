import { printedDate, printedMonth } from "../../../monthly-return";
import type { Controller } from "../../controller";
import { lacksReason, type FilingDraft } from "../../month/filing-work";
import { areSame, noObjections } from "../../month/objections";
import { ActionsOrCancel } from "../actions-or-cancel";
import { Field } from "../field";
import { TitledSection } from "../titled-section";
import { ObjectionsList } from "./objections-list";

/** What is to be kept as filed; a month that was filed before is compared field by field, and needs a reason. */
export function FilingForm({ pane, draft }: { pane: Controller; draft: FilingDraft }) {
  const texts = pane.texts.pane.month.filing;
  const { monthEnded, before, reason, tried, objections } = draft;
  const mark = areSame(objections, noObjections) ? "primary" : "danger";
  const month = printedDate(monthEnded);
  return (
    <TitledSection id="filing" heading={texts.heading(printedMonth(monthEnded))}>
      <p class="advice">{texts.advice}</p>
      {before && (
        <>
          <p>{texts.again(month, printedDate(before.keptOn))}</p>
          <Differences pane={pane} draft={draft} />
          <Rests pane={pane} draft={draft} />
          <Field
            name="reason"
            label={texts.reason}
            advice={texts.reasonAdvice}
            lines={3}
            value={reason}
            type={(words) => pane.filing.write(words)}
            error={tried && lacksReason(draft) ? texts.reasonLacking : undefined}
          />
        </>
      )}
      <ObjectionsList pane={pane} objections={objections} />
      <ActionsOrCancel pane={pane}>
        <button class={mark} data-action="confirm-filing" onClick={() => void pane.filing.keep()}>
          {texts.confirm}
        </button>
      </ActionsOrCancel>
    </TitledSection>
  );
}

function Differences({ pane, draft: { differences } }: { pane: Controller; draft: FilingDraft }) {
  const texts = pane.texts.pane.month.filing;
  if (differences.length === 0) return <p>{texts.same}</p>;
  return (
    <>
      <h3>{texts.differences(differences.length)}</h3>
      <dl class="figures differences">
        {differences.map(({ name, filed, now }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {texts.filed} <del>{filed || texts.nothing}</del>
            </dd>
            <dd>
              {texts.now} <ins>{now || texts.nothing}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Rests({ pane, draft: { rests } }: { pane: Controller; draft: FilingDraft }) {
  const texts = pane.texts.pane.month.filing;
  const { months, nextDayReturns } = rests;
  if (months.length + nextDayReturns.length === 0) return null;
  return (
    <>
      <h3>{texts.rests}</h3>
      <ul class="bullets">
        {months.length > 0 && <li>{texts.months(months.map(printedMonth).join(", "))}</li>}
        {nextDayReturns.length > 0 && <li>{texts.nextDayReturns(nextDayReturns.map(printedDate).join(", "))}</li>}
      </ul>
    </>
  );
}
