import { isOpen, type Explanation } from "../../monthly-return";
import type { Controller } from "../controller";
import { Disclosure } from "./disclosure";
import { ExplanationWords } from "./explanation-words";

/** All explanations given for the month, those included that answer nothing any more. */
export function Explanations({ pane }: { pane: Controller }) {
  const texts = pane.texts.pane.answers;
  const { beside, held } = pane.current;
  const given = beside.explanations.filter(({ month }) => month === (held?.return.cover.monthEnded ?? ""));
  return (
    <section class="explanations">
      <Disclosure pane={pane} path="explanations" name={texts.list(given.length)}>
        {given.length === 0 && <p class="advice">{texts.listEmpty}</p>}
        <ul>
          {given.map((explanation, i) => (
            <li key={i}>
              <p>{explanation.place}</p>
              <ExplanationWords pane={pane} explanation={explanation} says={texts.explained} />
              <Standing pane={pane} explanation={explanation} />
              <button
                aria-label={texts.takeBackNamed(explanation.place)}
                onClick={() => void pane.answers.takeBack(explanation)}
              >
                {texts.takeBack}
              </button>
            </li>
          ))}
        </ul>
        <button data-action="open-explanations" onClick={() => void pane.records.openExplanations()}>
          {texts.openSheet}
        </button>
      </Disclosure>
    </section>
  );
}

/** Says of an explanation that it does not count, or no longer; what counts needs no words. */
function Standing({ pane, explanation }: { pane: Controller; explanation: Explanation }) {
  const { standsFor } = pane.texts.pane.answers;
  const { checked } = pane.current;
  if (!checked) return null;
  const answered = checked.review.findings.find((finding) => finding.explanation === explanation);
  if (!answered) return <p class="stale">{standsFor.nothing}</p>;
  return isOpen(answered) ? <p class="stale">{standsFor.open}</p> : null;
}
