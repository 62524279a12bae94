import type { ChangedForm, Language } from "../../monthly-return";
import type { Controller } from "../controller";
import { fieldsInParts, labelsInParts, namedCells, type NamesInParts } from "../form-preview";
import type { FormChange } from "../state";
import { languageCodes } from "./language-choice";

interface ChangePreviewProps {
  readonly pane: Controller;
  readonly chosen: FormChange;
  readonly change: ChangedForm;
}

/** What changes with the version and the language: first the filled cells that are cleared, then fields and labels. */
export function ChangePreview({ pane, chosen, change }: ChangePreviewProps) {
  const { texts } = pane;
  const { form, languages } = texts.pane;
  const { reading, formVersion, language } = chosen;
  const { lost, valued, vanished, appeared, renamed } = change;
  const before = reading.return.formVersion;
  const isAlike = vanished.length + appeared.length + renamed.length === 0;
  return (
    <>
      {lost.length === 0 && <p>{form.nothingLost}</p>}
      <Cells says={form.lost(formVersion, lost.length)} of={namedCells(reading, lost, texts)} />
      <Cells says={form.valued(valued.length)} of={namedCells(reading, valued, texts)} />
      {language !== reading.language && <p>{form.turnsInto(languages[language])}</p>}
      {formVersion !== before && isAlike && <p>{form.sameFields(before, formVersion)}</p>}
      <Names isOpen count={vanished.length} says={form.vanished} of={fieldsInParts(vanished, texts)} />
      <Names count={appeared.length} says={form.appeared} of={fieldsInParts(appeared, texts)} />
      <Names count={renamed.length} says={form.renamed} of={labelsInParts(renamed, texts)} language={language} />
    </>
  );
}

/** Filled cells that do not stay as they are. */
function Cells({ says, of }: { readonly says: string; readonly of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <>
      <p class="lost">{says}</p>
      <ul class="bullets">
        {of.map((cell) => (
          <li key={cell}>{cell}</li>
        ))}
      </ul>
    </>
  );
}

interface NamesProps {
  readonly count: number;
  readonly says: (count: number) => string;
  readonly of: readonly NamesInParts[];
  readonly isOpen?: boolean;
  /** The language that the names are in, where it is the form's. */
  readonly language?: Language;
}

function Names({ count, says, of, isOpen = false, language }: NamesProps) {
  if (count === 0) return null;
  return (
    <details class="names" open={isOpen}>
      <summary>{says(count)}</summary>
      <dl>
        {of.map(({ parts, names }) => (
          <div key={parts}>
            <dt>{parts}</dt>
            {names.map((name) => (
              <dd key={name} {...(language && { lang: languageCodes[language] })}>
                {name}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
