import type { Controller } from "../controller";
import { Beside } from "./beside";
import { DeadlineLine } from "./deadline";
import { Explanations } from "./explanations";
import { Findings } from "./findings";
import { FixesOfAll } from "./fix-buttons";
import { FormLine } from "./form-line";
import { Month } from "./month/month";
import { Parts } from "./parts";
import { Registers } from "./registers/registers";
import { Verdict } from "./verdict";

/** The pane at rest: the verdict and its findings, or what to do next. */
export function Home({ pane }: { pane: Controller }) {
  const { hasReturn, checked } = pane.current;
  const texts = pane.texts.pane;
  if (!hasReturn) {
    return (
      <>
        <section class="empty">
          <h2>{texts.empty.heading}</h2>
          <p>{texts.empty.advice}</p>
        </section>
        <Beside pane={pane} />
      </>
    );
  }
  return (
    <>
      <DeadlineLine pane={pane} />
      {checked ? <Verdict pane={pane} checked={checked} /> : <p class="advice">{texts.notValidated}</p>}
      <FixesOfAll pane={pane} checked={checked} />
      {checked && <Findings pane={pane} checked={checked} />}
      <Registers pane={pane} />
      <Month pane={pane} />
      <Explanations pane={pane} />
      <Beside pane={pane} />
      <Parts pane={pane} />
      <FormLine pane={pane} />
    </>
  );
}
