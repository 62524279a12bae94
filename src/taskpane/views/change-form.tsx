import { formVersions, lastDayOf, printedDate, versionFor, type FormVersion } from "../../monthly-return";
import type { Controller } from "../controller";
import type { FormChange } from "../state";
import { ActionsOrCancel } from "./actions-or-cancel";
import { ChangePreview } from "./change-preview";
import { LanguageChoice } from "./language-choice";
import { TitledSection } from "./titled-section";

/** Chooses another version or language of the form, and shows what comes of it before anything is changed. */
export function ChangeForm({ pane, chosen }: { pane: Controller; chosen: FormChange }) {
  const { form, failures } = pane.texts.pane;
  const { reading, formVersion, language, change } = chosen;
  const { monthEnded = "" } = reading.return.cover;
  const isMonth = lastDayOf(monthEnded.slice(0, 7)) !== undefined;
  const lost = change?.lost.length ?? 0;
  return (
    <TitledSection id="change-form" heading={form.change}>
      <p class="advice">{form.advice}</p>
      <label>
        {form.version}
        <select
          name="version"
          value={formVersion}
          onChange={(event) => pane.form.choose(event.currentTarget.value as FormVersion, language)}
        >
          {formVersions.map((version) => (
            <option key={version} value={version}>
              {form.versionNamed(version)}
            </option>
          ))}
        </select>
      </label>
      {isMonth && <p class="advice">{form.calledFor(printedDate(monthEnded), versionFor(monthEnded))}</p>}
      <LanguageChoice
        pane={pane}
        label={form.language}
        chosen={language}
        choose={(other) => pane.form.choose(formVersion, other)}
      />
      <div class="preview" aria-live="polite">
        {change ? <ChangePreview pane={pane} chosen={chosen} change={change} /> : <p>{form.same}</p>}
        {change && !change.isWhole && <p class="error">{failures.notWhole("")}</p>}
      </div>
      <ActionsOrCancel pane={pane}>
        <button
          class={lost > 0 ? "danger" : "primary"}
          data-action="apply-form"
          disabled={!change?.isWhole}
          onClick={() => void pane.form.change()}
        >
          {lost > 0 ? form.confirmLosing(lost) : form.confirm}
        </button>
      </ActionsOrCancel>
    </TitledSection>
  );
}
