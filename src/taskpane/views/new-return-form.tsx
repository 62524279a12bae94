import { useState } from "preact/hooks";
import { firstMonthOfElectronicForm, lastDayOf, sheetNames, versionFor } from "../../monthly-return";
import type { Controller } from "../controller";
import { examples } from "../examples";

type Part = "options" | "convertibles";

const mostClasses = 40;

/** Where a new return comes from: blank for a month, a document, or an example. */
export function NewReturnForm({ pane, errors }: { pane: Controller; errors: readonly string[] }) {
  const texts = pane.texts.pane.newReturnForm;
  const open = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) await pane.layOutDocument(await file.text());
    input.value = "";
  };
  return (
    <section class="new-return" aria-labelledby="new-return">
      <h2 id="new-return">{texts.heading}</h2>
      <p class="advice">{texts.undoWarning}</p>
      <BlankForm pane={pane} />
      <h3>{texts.document}</h3>
      <label>
        {texts.documentAdvice}
        <input type="file" accept=".json,application/json" onChange={(event) => void open(event.currentTarget)} />
      </label>
      {errors.length > 0 && (
        <ul class="errors" role="alert">
          {errors.map((error) => (
            <li key={error}>{error}</li>
          ))}
        </ul>
      )}
      <h3>{texts.examples}</h3>
      <ul class="examples">
        {examples.map(({ name, title, document }) => (
          <li key={name}>
            <button data-example={name} onClick={() => void pane.layOutDocument(JSON.stringify(document))}>
              {title}
            </button>
          </li>
        ))}
      </ul>
      <button data-action="back" onClick={() => pane.showHome()}>
        {pane.texts.pane.back}
      </button>
    </section>
  );
}

function BlankForm({ pane }: { pane: Controller }) {
  const texts = pane.texts.pane.newReturnForm;
  const [month, setMonth] = useState("");
  const [classes, setClasses] = useState("1");
  const [applicable, setApplicable] = useState<readonly Part[]>([]);
  const [tried, setTried] = useState(false);
  const monthEnded = lastDayOf(month);
  const count = /^\d{1,2}$/.test(classes) ? Number(classes) : 0;
  const isCountGood = count >= 1 && count <= mostClasses;
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (monthEnded !== undefined && isCountGood) void pane.layOutBlank({ monthEnded, classes: count, applicable });
  };
  const toggle = (part: Part) =>
    setApplicable(applicable.includes(part) ? applicable.filter((one) => one !== part) : [...applicable, part]);
  return (
    <form onSubmit={submit} noValidate>
      <h3>{texts.blank}</h3>
      <label>
        {texts.month}
        <input
          type="month"
          name="month"
          value={month}
          aria-invalid={tried && monthEnded === undefined}
          onInput={(event) => setMonth(event.currentTarget.value)}
        />
      </label>
      {tried && monthEnded === undefined && <p class="error">{texts.monthInvalid}</p>}
      <label>
        {texts.classes}
        <input
          type="number"
          name="classes"
          min={1}
          max={mostClasses}
          value={classes}
          aria-invalid={tried && !isCountGood}
          onInput={(event) => setClasses(event.currentTarget.value)}
        />
      </label>
      {tried && !isCountGood && <p class="error">{texts.classesInvalid}</p>}
      <fieldset>
        <legend>{texts.parts}</legend>
        {(["options", "convertibles"] as const).map((part) => (
          <label key={part} class="box">
            <input type="checkbox" name={part} checked={applicable.includes(part)} onChange={() => toggle(part)} />
            {texts[part]}
          </label>
        ))}
      </fieldset>
      {monthEnded !== undefined && <p class="advice">{texts.willCreate(versionFor(monthEnded), sheetNames.length)}</p>}
      {monthEnded !== undefined && month < firstMonthOfElectronicForm && <p class="advice">{texts.wordForm}</p>}
      <button class="primary" type="submit" data-action="lay-out">
        {texts.layOut}
      </button>
    </form>
  );
}
