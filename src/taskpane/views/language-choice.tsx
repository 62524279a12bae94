import { languages, type Language } from "../../monthly-return";
import type { Controller } from "../controller";

interface LanguageChoiceProps {
  readonly pane: Controller;
  readonly label: string;
  readonly chosen: Language;
  readonly choose: (language: Language) => void;
}

/** The languages of the form as a browser knows them. */
export const languageCodes: Readonly<Record<Language, string>> = { en: "en", zh: "zh-Hant" };

/** The language that the sheets are laid out in. */
export function LanguageChoice({ pane, label, chosen, choose }: LanguageChoiceProps) {
  return (
    <label>
      {label}
      <select name="language" value={chosen} onChange={(event) => choose(event.currentTarget.value as Language)}>
        {languages.map((language) => (
          <option key={language} value={language} lang={languageCodes[language]}>
            {pane.texts.pane.languages[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
