import { isOpen, needsSecondPerson, type LocatedFinding } from "../../monthly-return";
import type { Controller } from "../controller";
import { ExplanationWords } from "./explanation-words";

/** How a finding that may be lawful is answered: open, explained, waiting for a second person, or lapsed. */
export function Answer({ pane, finding }: { pane: Controller; finding: LocatedFinding }) {
  const texts = pane.texts.pane.answers;
  if (finding.severity !== "explain") return null;
  const { explanation, lapsed, place = "", rule } = finding;
  const key = `${rule} ${place}`;
  if (!explanation) {
    return (
      <div class="answer">
        {lapsed && <ExplanationWords pane={pane} explanation={lapsed} says={texts.lapsed} />}
        {lapsed && <p class="advice">{texts.lapsedFigures(lapsed.figures)}</p>}
        <button
          data-answer={key}
          data-action="explain"
          aria-label={texts.explainNamed(place)}
          onClick={() => pane.answers.explain(finding)}
        >
          {texts.explain}
        </button>
      </div>
    );
  }
  const isWaiting = isOpen(finding) && needsSecondPerson(finding) && explanation.second.trim() === "";
  return (
    <div class="answer">
      <ExplanationWords pane={pane} explanation={explanation} says={isWaiting ? texts.waits : texts.explained} />
      {isOpen(finding) && !isWaiting && <p class="error">{texts.unfinished}</p>}
      <div class="actions">
        {isWaiting && (
          <button data-answer={key} data-action="agree" onClick={() => pane.answers.agree(explanation)}>
            {texts.agree}
          </button>
        )}
        <button
          data-answer={key}
          data-action="take-back"
          aria-label={texts.takeBackNamed(place)}
          onClick={() => void pane.answers.takeBack(explanation)}
        >
          {texts.takeBack}
        </button>
      </div>
    </div>
  );
}
