import { printedDate, type Explanation } from "../../monthly-return";
import type { Controller } from "../controller";

interface ExplanationWordsProps {
  readonly pane: Controller;
  readonly explanation: Explanation;
  /** Says who explained and when. */
  readonly says: (by: string, on: string) => string;
}

/** An explanation as it was given: who, when, why, and who agreed. */
export function ExplanationWords({ pane, explanation, says }: ExplanationWordsProps) {
  const { reason, words, by, on, second } = explanation;
  return (
    <>
      <p class="said">{says(by, printedDate(on))}</p>
      <blockquote>
        <strong>{reason}.</strong> {words}
      </blockquote>
      {second !== "" && <p class="said">{pane.texts.pane.answers.agreed(second)}</p>}
    </>
  );
}
