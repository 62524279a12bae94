import { useState } from "preact/hooks";
import type { Controller } from "../controller";
import { displayLanguage } from "../display-language";
import { examples } from "../examples";
import { BlankForm } from "./blank-form";
import { Errors } from "./errors";
import { LanguageChoice } from "./language-choice";

/** Where a new return comes from: blank for a month, a document, or an example; each in the language chosen. */
export function NewReturnForm({ pane, errors }: { pane: Controller; errors: readonly string[] }) {
  const texts = pane.texts.pane.newReturnForm;
  const [language, setLanguage] = useState(displayLanguage);
  const open = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) await pane.newReturn.layOutDocument(await file.text(), language);
    input.value = "";
  };
  return (
    <section class="new-return" aria-labelledby="new-return">
      <h2 id="new-return" tabIndex={-1}>
        {texts.heading}
      </h2>
      <p class="advice">{texts.undoWarning}</p>
      <LanguageChoice pane={pane} label={texts.language} chosen={language} choose={setLanguage} />
      <BlankForm pane={pane} language={language} />
      <h3>{texts.document}</h3>
      <label>
        {texts.documentAdvice}
        <input type="file" accept=".json,application/json" onChange={(event) => void open(event.currentTarget)} />
      </label>
      <Errors errors={errors} />
      <h3>{texts.examples}</h3>
      <ul class="examples">
        {examples.map(({ name, title, document }) => (
          <li key={name}>
            <button
              data-example={name}
              onClick={() => void pane.newReturn.layOutDocument(JSON.stringify(document), language)}
            >
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
