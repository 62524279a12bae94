import { useState } from "preact/hooks";
import { isDay, printedDate, printedMonth } from "../../../monthly-return";
import { monthAfter, partOf, type Doubt, type PublishedReading } from "../../../monthly-work";
import type { Controller } from "../../controller";
import type { PublishedDraft } from "../../month/published-work";
import { provenSaid } from "../../month/said";
import { Errors } from "../errors";
import { Field } from "../field";
import { TitledSection } from "../titled-section";
import { answerOf, DoubtField } from "./doubt-field";

/** Takes the text of last month's return as published, and asks what its own arithmetic can't prove. */
export function PublishedForm({ pane, draft }: { pane: Controller; draft: PublishedDraft }) {
  const texts = pane.texts.pane.month.published;
  const [pasted, setPasted] = useState(draft.text);
  const { reading, errors } = draft;
  return (
    <TitledSection id="published" heading={texts.heading}>
      <Errors errors={errors} />
      {reading ? (
        <Asked pane={pane} draft={draft} reading={reading} />
      ) : (
        <>
          <p class="advice">{texts.advice}</p>
          <Field name="published-text" label={texts.paste} lines={8} value={pasted} type={setPasted} />
          <div class="actions">
            <button
              class="primary"
              data-action="read-published"
              disabled={pasted.trim() === ""}
              onClick={() => void pane.published.read(pasted)}
            >
              {texts.read}
            </button>
            <Cancel pane={pane} />
          </div>
        </>
      )}
    </TitledSection>
  );
}

interface AskedProps {
  readonly pane: Controller;
  readonly draft: PublishedDraft;
  readonly reading: PublishedReading;
}

function Asked({ pane, draft, reading }: AskedProps) {
  const texts = pane.texts.pane.month.published;
  const { return: r, doubts, lacking } = reading;
  const { issuer = "", monthEnded = "" } = r.cover;
  const single = doubts.filter(({ candidates }) => candidates.length === 1);
  const take = ({ place, candidates: [only] }: Doubt) => pane.published.type(place, answerOf(only));
  const isAnswering = doubts.some(({ place }) => (draft.typed[place] ?? "") !== "");
  return (
    <>
      <p>{texts.readAs(issuer, printedDate(monthEnded), r.formVersion)}</p>
      {doubts.length === 0 ? <p>{provenSaid(reading, pane.texts)}</p> : <h3>{texts.doubts(doubts.length)}</h3>}
      {doubts.length > 0 && <p class="advice">{texts.doubtAdvice}</p>}
      {single.length > 1 && (
        <button data-action="take-single" onClick={() => single.forEach(take)}>
          {texts.takeSingle(single.length)}
        </button>
      )}
      {doubts.map((doubt) => (
        <DoubtField key={doubt.place} pane={pane} draft={draft} reading={reading} doubt={doubt} />
      ))}
      <ul class="bullets">
        {lacking.map(({ part, why }) => (
          <li key={part}>{texts.lacking[why](pane.texts.parts[partOf(part)])}</li>
        ))}
      </ul>
      {doubts.length > 0 && <p class="advice">{texts.leaveBlank(doubts.length)}</p>}
      <div class="actions">
        {doubts.length > 0 && (
          <button
            class={isAnswering ? "primary" : ""}
            data-action="try-answers"
            disabled={!isAnswering}
            onClick={() => void pane.published.answer()}
          >
            {texts.tryAnswers}
          </button>
        )}
        <button class={isAnswering ? "" : "primary"} data-action="go-on" onClick={() => void pane.published.goOn()}>
          {draft.isForNewReturn && isDay(monthEnded)
            ? texts.openMonth(printedMonth(monthAfter(monthEnded)))
            : texts.keepLast}
        </button>
        <button data-action="back-to-text" onClick={() => pane.published.backToText()}>
          {texts.backToText}
        </button>
        <Cancel pane={pane} />
      </div>
    </>
  );
}

function Cancel({ pane }: { pane: Controller }) {
  return (
    <button data-action="cancel" onClick={() => pane.showHome()}>
      {pane.texts.pane.cancel}
    </button>
  );
}
