import { useRef, useState } from "preact/hooks";
import { printedDate, type AskedConfirmation } from "../../monthly-return";
import type { Controller } from "../controller";
import type { Checked } from "../state";
import { Field } from "./field";

/** What only a person can confirm, with the figures that it holds for, once the figures reconcile: each is ticked under a name, and can be taken back. */
export function Confirmations({ pane, checked }: { pane: Controller; checked: Checked }) {
  const [isUnsigned, setUnsigned] = useState(false);
  const list = useRef<HTMLElement>(null);
  const { verdict, confirmations } = checked.review;
  const isAsked = verdict.severity === "reconcile" || verdict.severity === "ready";
  if (!isAsked || confirmations.length === 0) return null;
  const { by } = pane.current;
  const { answers } = pane.texts.pane;
  const texts = answers.confirmations;
  const tick = (asked: AskedConfirmation) => {
    if (asked.given) return void pane.answers.takeBackConfirmation(asked.given);
    setUnsigned(by.trim() === "");
    if (by.trim() !== "") return void pane.answers.confirm(asked);
    list.current?.querySelector<HTMLInputElement>('input[name="by"]')?.focus();
  };
  return (
    <section class="confirmations" aria-labelledby="confirmations" ref={list}>
      <h3 id="confirmations">{texts.heading}</h3>
      <p class="advice">{texts.advice}</p>
      <Field
        name="by"
        label={answers.by}
        value={by}
        type={(typed) => pane.answers.setName(typed)}
        error={isUnsigned && by.trim() === "" ? answers.errors.by : undefined}
      />
      <ul>
        {confirmations.map((asked) => (
          <Confirmation key={asked.id} pane={pane} asked={asked} tick={() => tick(asked)} />
        ))}
      </ul>
    </section>
  );
}

function Confirmation({ pane, asked, tick }: { pane: Controller; asked: AskedConfirmation; tick: () => void }) {
  const { id, figures, given, lapsed } = asked;
  const texts = pane.texts.pane.answers.confirmations;
  const told = given ?? lapsed;
  // The pane alone says what is ticked: what the sheet holds.
  const ask = (event: Event) => {
    event.preventDefault();
    tick();
  };
  return (
    <li>
      <label class="box">
        <input
          type="checkbox"
          data-confirm={id}
          checked={given !== undefined}
          onClick={ask}
          {...(told && { "aria-describedby": `${id}-told` })}
        />
        {pane.texts.confirmations[id]}
      </label>
      {told && (
        <p id={`${id}-told`} class={given ? "said" : "stale"}>
          {given ? texts.given(given.by, printedDate(given.on)) : texts.lapsed(told.by, printedDate(told.on))}
        </p>
      )}
      <details>
        <summary>{texts.figures}</summary>
        <p class="advice">{figures}</p>
        {lapsed && <p class="stale">{texts.lapsedFigures(lapsed.figures)}</p>}
      </details>
    </li>
  );
}
