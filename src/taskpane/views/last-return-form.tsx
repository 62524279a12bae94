import { useState } from "preact/hooks";
import type { Controller } from "../controller";
import { ActionsOrCancel } from "./actions-or-cancel";
import { Errors } from "./errors";
import { Field } from "./field";
import { TitledSection } from "./titled-section";

interface LastReturnFormProps {
  readonly pane: Controller;
  /** A text that was refused, and why. */
  readonly text: string;
  readonly errors: readonly string[];
}

/** Takes last month's return from its document: a file, or pasted text where a pane can open none. */
export function LastReturnForm({ pane, text, errors }: LastReturnFormProps) {
  const texts = pane.texts.pane.beside.lastReturn;
  const [pasted, setPasted] = useState(text);
  const open = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) await pane.records.keepLastReturn(await file.text());
    input.value = "";
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void pane.records.keepLastReturn(pasted);
  };
  return (
    <TitledSection id="last-return" heading={texts.heading}>
      <p class="advice">{texts.advice}</p>
      <Errors errors={errors} />
      <label>
        {texts.file}
        <input
          type="file"
          name="last-return"
          accept=".json,application/json"
          onChange={(event) => void open(event.currentTarget)}
        />
      </label>
      <button data-action="from-published" onClick={() => pane.published.show(false, "en")}>
        {pane.texts.pane.month.published.open}
      </button>
      <form onSubmit={submit}>
        <Field name="document" label={texts.paste} lines={6} value={pasted} type={setPasted} />
        <ActionsOrCancel pane={pane}>
          <button class="primary" type="submit" data-action="keep-last-return" disabled={pasted.trim() === ""}>
            {texts.read}
          </button>
        </ActionsOrCancel>
      </form>
    </TitledSection>
  );
}
