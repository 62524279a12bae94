import { useState } from "preact/hooks";
import type { Controller } from "../controller";
import { displayLanguage } from "../display-language";
import { examples, registersExample } from "../examples";
import { BlankForm } from "./blank-form";
import { Errors } from "./errors";
import { LanguageChoice } from "./language-choice";
import { TitledSection } from "./titled-section";

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
    <TitledSection id="new-return" heading={texts.heading}>
      <p class="advice">{texts.undoWarning}</p>
      <LanguageChoice pane={pane} label={texts.language} chosen={language} choose={setLanguage} />
      <BlankForm pane={pane} language={language} />
      <h3>{pane.texts.pane.month.published.open}</h3>
      <button data-action="from-published" onClick={() => pane.published.show(true, language)}>
        {pane.texts.pane.month.published.heading}
      </button>
      <h3>{texts.document}</h3>
      <label>
        {texts.documentAdvice}
        <input type="file" accept=".json,application/json" onChange={(event) => void open(event.currentTarget)} />
      </label>
      <Errors errors={errors} />
      <h3>{texts.examples}</h3>
      <ul class="examples">
        {examples.map((example) => (
          <li key={example.name}>
            <button data-example={example.name} onClick={() => void pane.examples.open(example, language)}>
              {example.title}
            </button>
          </li>
        ))}
        <li>
          <button data-example={registersExample.name} onClick={() => void pane.examples.openRegisters(language)}>
            {texts.registersExample}
          </button>
        </li>
      </ul>
      <button data-action="back" onClick={() => pane.showHome()}>
        {pane.texts.pane.back}
      </button>
    </TitledSection>
  );
}
