import { figureShown } from "../../../monthly-return";
import { stepName, type Origin, type Step } from "../../../monthly-work";
import type { Controller } from "../../controller";
import { RowsLink } from "./rows-link";

interface StepsProps {
  readonly pane: Controller;
  readonly steps: readonly Step[];
  readonly sheet: string | undefined;
}

/** The steps by which a figure came about, one for each kind that the form names. */
export function MadeSteps({ pane, steps, sheet }: StepsProps) {
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{pane.texts.pane.registers.origin.steps}</h3>
      <ol class="made-steps">
        {steps.map((step, i) => (
          <StepLine key={i} pane={pane} step={step} sheet={sheet} />
        ))}
      </ol>
    </>
  );
}

/** A step that is a row of III leads to how that came about; one of a register leads to its rows. */
function StepLine({ pane, step, sheet }: { pane: Controller; step: Step; sheet: string | undefined }) {
  const r = pane.current.held?.return;
  const name = r ? stepName(r, step, pane.texts) : step.words;
  return (
    <li>
      {step.as === "row" ? (
        <button class="go" onClick={() => void pane.registers.origin.show(step.words as Origin["place"])}>
          {name}
        </button>
      ) : (
        name
      )}{" "}
      {figureShown(step.figure)} <RowsLink pane={pane} rows={step.rows} sheet={sheet} />
    </li>
  );
}
