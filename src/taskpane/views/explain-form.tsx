import { needsSecondPerson } from "../../monthly-return";
import type { Controller } from "../controller";
import { fewestWords, isSecond, lackingIn, type AgreementDraft, type ExplanationDraft } from "../drafts";
import { Answering } from "./answering";
import { ExplanationWords } from "./explanation-words";
import { Field } from "./field";

/** Explains a finding that may be lawful: why, in words, and who says so. */
export function ExplainForm({ pane, draft }: { pane: Controller; draft: ExplanationDraft }) {
  const texts = pane.texts.pane.answers;
  const { finding, reason, words, by, tried } = draft;
  const lacking = tried ? lackingIn(draft) : [];
  return (
    <Answering id="explain" heading={texts.heading} pane={pane} give={texts.give} onGive={() => pane.answers.give()}>
      <p>{finding.message}</p>
      <p class="advice">{texts.boundTo(finding.restsOn ?? "")}</p>
      <div class="field">
        <label>
          {texts.reason}
          <select
            name="reason"
            value={reason}
            aria-invalid={lacking.includes("reason")}
            {...(lacking.includes("reason") && { "aria-describedby": "reason-error" })}
            onChange={(event) => pane.answers.write({ reason: event.currentTarget.value })}
          >
            <option value="">{texts.chooseReason}</option>
            {texts.reasons.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        {lacking.includes("reason") && (
          <p class="error" id="reason-error">
            {texts.errors.reason}
          </p>
        )}
      </div>
      <Field
        name="words"
        label={texts.words}
        lines={4}
        value={words}
        type={(typed) => pane.answers.write({ words: typed })}
        advice={texts.wordsAdvice(fewestWords)}
        error={lacking.includes("words") ? texts.errors.words(fewestWords) : undefined}
      />
      <Field
        name="by"
        label={texts.by}
        value={by}
        type={(typed) => pane.answers.write({ by: typed })}
        advice={texts.byAdvice}
        error={lacking.includes("by") ? texts.errors.by : undefined}
      />
      {needsSecondPerson(finding) && <p class="advice">{texts.secondAdvice}</p>}
    </Answering>
  );
}

/** Lets a second person agree to an explanation, as a step of its own. */
export function AgreeForm({ pane, draft }: { pane: Controller; draft: AgreementDraft }) {
  const texts = pane.texts.pane.answers;
  const { explanation, second, tried } = draft;
  const isWrong = tried && !isSecond(draft);
  return (
    <Answering
      id="agree"
      heading={texts.agreeHeading}
      pane={pane}
      give={texts.agree}
      onGive={() => pane.answers.giveAgreement()}
    >
      <p>{explanation.place}</p>
      <ExplanationWords pane={pane} explanation={explanation} says={texts.agreeAdvice} />
      <Field
        name="second"
        label={texts.second}
        value={second}
        type={(typed) => pane.answers.sign({ second: typed })}
        error={isWrong ? texts.errors.second(explanation.by) : undefined}
      />
    </Answering>
  );
}
