import { useState } from "preact/hooks";
import {
  blankReturn,
  firstMonthOfElectronicForm,
  lastDayOf,
  optionalParts,
  partStates,
  profileSays,
  sheetNames,
  versionFor,
  type Language,
  type OptionalPart,
} from "../../monthly-return";
import type { Controller } from "../controller";

const mostClasses = 40;

/** The questions that a blank return needs answered. */
export function BlankForm({ pane, language }: { pane: Controller; language: Language }) {
  const texts = pane.texts.pane.newReturnForm;
  const { profile } = pane.current.beside;
  const hasTwo = profileSays(profile, "weightedVoting", "Yes") || profileSays(profile, "aAndH", "Yes");
  const hasNoPar = profileSays(profile, "parValue", "No par value") === true;
  const [month, setMonth] = useState("");
  const [classes, setClasses] = useState(hasTwo ? "2" : "1");
  const [authorised, setAuthorised] = useState(!hasNoPar);
  const [applicable, setApplicable] = useState<readonly OptionalPart[]>([]);
  const [tried, setTried] = useState(false);
  const monthEnded = lastDayOf(month);
  const count = /^\d{1,2}$/.test(classes) ? Number(classes) : 0;
  const isCountGood = count >= 1 && count <= mostClasses;
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (monthEnded === undefined || !isCountGood) return;
    void pane.newReturn.layOutBlank({ monthEnded, classes: count, applicable }, language, authorised);
  };
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
      {hasTwo && <p class="advice">{texts.twoClasses}</p>}
      {hasNoPar && (
        <>
          <label class="box">
            <input
              type="checkbox"
              name="authorised"
              checked={authorised}
              onChange={() => setAuthorised(!authorised)}
              aria-describedby="no-par-value"
            />
            {pane.texts.parts["I"]}
          </label>
          <p class="advice" id="no-par-value">
            {texts.noParValue}
          </p>
        </>
      )}
      <PartsThatApply pane={pane} applicable={applicable} choose={setApplicable} />
      {monthEnded !== undefined && <p class="advice">{texts.willCreate(versionFor(monthEnded), sheetNames.length)}</p>}
      {monthEnded !== undefined && month < firstMonthOfElectronicForm && <p class="advice">{texts.wordForm}</p>}
      <button class="primary" type="submit" data-action="lay-out">
        {texts.layOut}
      </button>
    </form>
  );
}

interface PartsThatApplyProps {
  readonly pane: Controller;
  readonly applicable: readonly OptionalPart[];
  readonly choose: (parts: readonly OptionalPart[]) => void;
}

function PartsThatApply({ pane, applicable, choose }: PartsThatApplyProps) {
  const toggle = (part: OptionalPart) =>
    choose(applicable.includes(part) ? applicable.filter((one) => one !== part) : [...applicable, part]);
  return (
    <fieldset>
      <legend>{pane.texts.pane.newReturnForm.parts}</legend>
      {optionalParts.map((part) => (
        <label key={part} class="box">
          <input type="checkbox" name={part} checked={applicable.includes(part)} onChange={() => toggle(part)} />
          {pane.texts.parts[idOf(part)]}
        </label>
      ))}
    </fieldset>
  );
}

const states = partStates(blankReturn({ monthEnded: "", classes: 1, applicable: [] }));

/** The number that the form gives a part: "III(A)". */
function idOf(part: OptionalPart): string {
  return states.find((one) => one.part === part)?.id ?? part;
}
