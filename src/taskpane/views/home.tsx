import type { Controller } from "../controller";
import { Findings } from "./findings";
import { FormLine } from "./form-line";
import { Parts } from "./parts";
import { Verdict } from "./verdict";

/** The pane at rest: the verdict and its findings, or what to do next. */
export function Home({ pane }: { pane: Controller }) {
  const { hasReturn, checked } = pane.current;
  const texts = pane.texts.pane;
  if (!hasReturn) {
    return (
      <section class="empty">
        <h2>{texts.empty.heading}</h2>
        <p>{texts.empty.advice}</p>
      </section>
    );
  }
  return (
    <>
      {checked ? <Verdict pane={pane} checked={checked} /> : <p class="advice">{texts.notValidated}</p>}
      {checked && <Findings pane={pane} checked={checked} />}
      <Parts pane={pane} />
      <FormLine pane={pane} />
    </>
  );
}
