import { useState } from "preact/hooks";
import { figureShown } from "../../../monthly-return";
import type { Doubt, PublishedReading } from "../../../monthly-work";
import type { Controller } from "../../controller";
import { blankAnswer, type PublishedDraft } from "../../month/published-work";
import { questionSaid } from "../../month/said";

const another = "…";

interface DoubtFieldProps {
  readonly pane: Controller;
  readonly draft: PublishedDraft;
  readonly reading: PublishedReading;
  readonly doubt: Doubt;
}

/** A figure that is asked: what stands on its line, what it may be, and room for another. */
export function DoubtField({ pane, draft, reading, doubt }: DoubtFieldProps) {
  const texts = pane.texts.pane.month.published;
  const { place, text, candidates, why } = doubt;
  const name = questionSaid(reading, place, pane.texts);
  const typed = draft.typed[place] ?? "";
  const offers = candidates.map(answerOf);
  const [isOwn, setOwn] = useState(typed !== "" && !offers.includes(typed));
  const id = `doubt-${place}`;
  const pick = (picked: string) => {
    setOwn(picked === another);
    pane.published.type(place, picked === another ? "" : picked);
  };
  return (
    <div class="field doubt">
      <label>
        {name}
        <select
          name={id}
          value={isOwn ? another : typed}
          aria-describedby={`${id}-line`}
          onChange={(event) => pick(event.currentTarget.value)}
        >
          <option value="">{texts.choose}</option>
          {offers.map((answer) => (
            <option key={answer} value={answer}>
              {answer === blankAnswer ? texts.blank : answer}
            </option>
          ))}
          <option value={another}>{texts.another}</option>
        </select>
      </label>
      {isOwn && (
        <input
          type="text"
          name={`${id}-own`}
          autocomplete="off"
          aria-label={texts.own(name)}
          value={typed}
          onInput={(event) => pane.published.type(place, event.currentTarget.value)}
        />
      )}
      <p class="advice" id={`${id}-line`}>
        {texts.why[why]} {texts.onLine(text)}
      </p>
    </div>
  );
}

/** What is typed for a figure that may be meant. */
export function answerOf(figure: Doubt["candidates"][number]): string {
  return figure === null ? blankAnswer : figureShown(figure);
}
