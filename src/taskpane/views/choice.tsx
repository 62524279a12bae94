import { useState } from "preact/hooks";
import type { Controller } from "../controller";

interface ChoiceProps {
  readonly pane: Controller;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly offers: readonly string[];
  readonly advice: string;
  readonly choose: (words: string) => void;
}

const own = "…";

/** A choice of some values, or of words of one's own. */
export function Choice({ pane, name, label, value, offers, advice, choose }: ChoiceProps) {
  const texts = pane.texts.pane.profile;
  const [isOwn, setOwn] = useState(value !== "" && !offers.includes(value));
  const pick = (picked: string) => {
    setOwn(picked === own);
    choose(picked === own ? "" : picked);
  };
  return (
    <div class="field">
      <label>
        {label}
        <select
          name={name}
          value={isOwn ? own : value}
          aria-describedby={`${name}-advice`}
          onChange={(event) => pick(event.currentTarget.value)}
        >
          <option value="">{texts.leftOpen}</option>
          {offers.map((offer) => (
            <option key={offer} value={offer}>
              {offer}
            </option>
          ))}
          <option value={own}>{texts.ownWords}</option>
        </select>
      </label>
      {isOwn && (
        <input
          type="text"
          name={`${name}-own`}
          aria-label={texts.ownWordsFor(label)}
          value={value}
          onInput={(event) => choose(event.currentTarget.value)}
        />
      )}
      <p class="advice" id={`${name}-advice`}>
        {advice}
      </p>
    </div>
  );
}
