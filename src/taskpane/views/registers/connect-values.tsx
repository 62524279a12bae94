import type { RegisterId } from "../../../monthly-work";
import { fieldName, meaningsFor, type FieldKey, type MeantValue } from "../../../monthly-work";
import type { Controller } from "../../controller";
import { openValues, type ValuesStep } from "../../registers/connect-state";
import { ActionsOrCancel } from "../actions-or-cancel";
import { TitledSection } from "../titled-section";
import { RowProblems } from "./row-problems";
import { SummaryLines } from "./summary-lines";

const signs = ["byKind", "asStated"] as const;

/** What the register says: how many rows, which of them are wrong, and what its words mean. */
export function ConnectValues({ pane, step }: { pane: Controller; step: ValuesStep }) {
  const texts = pane.texts.pane.registers.values;
  const { connect } = pane.registers;
  const { register, summary, asked, asksSigns, tried, sheet } = step;
  return (
    <TitledSection id="connect" heading={texts.heading(register.source)}>
      <SummaryLines pane={pane} summary={summary} />
      {asked.length > 0 && <h3>{texts.meanings}</h3>}
      {asked.map((value) => (
        <Value key={`${value.field} ${value.value}`} pane={pane} step={step} value={value} />
      ))}
      {asksSigns && (
        <fieldset class="signs">
          <legend>{texts.signs}</legend>
          {signs.map((one) => (
            <label key={one} class="tick">
              <input
                type="radio"
                name="signs"
                checked={step.draft.signs === one}
                onChange={() => connect.edit((draft) => ({ ...draft, signs: one }))}
              />
              {texts.signsOf[one]}
            </label>
          ))}
          {tried && step.draft.signs === undefined && <p class="error">{texts.choose}</p>}
        </fieldset>
      )}
      <RowProblems pane={pane} register={register} sheet={sheet} />
      <ActionsOrCancel pane={pane}>
        <button class="primary" data-action="keep-register" onClick={() => void connect.keep()}>
          {texts.keep}
        </button>
        <button data-action="back-to-columns" onClick={() => connect.backToColumns()}>
          {texts.back}
        </button>
      </ActionsOrCancel>
    </TitledSection>
  );
}

function Value({ pane, step, value }: { pane: Controller; step: ValuesStep; value: MeantValue }) {
  const texts = pane.texts.pane.registers.values;
  const { field, rows } = value;
  const said = step.draft.values[field]?.[value.value] ?? "";
  const isLacking = step.tried && openValues(step).includes(value);
  const id = `value-${field}-${step.asked.indexOf(value)}`;
  return (
    <div class="field">
      <label>
        {texts.meaning(fieldName(field), value.value === "" ? texts.blankValue : value.value, rows)}
        <select
          name={id}
          value={said}
          aria-invalid={isLacking}
          {...(isLacking && { "aria-describedby": `${id}-error` })}
          onChange={(event) => pane.registers.connect.mean(value, event.currentTarget.value)}
        >
          <option value="">{texts.choose}</option>
          {offersOf(pane, step, field, value.value).map(({ meaning, words }) => (
            <option key={meaning} value={meaning}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {isLacking && (
        <p class="error" id={`${id}-error`}>
          {texts.lacking}
        </p>
      )}
    </div>
  );
}

function offersOf(pane: Controller, { register }: ValuesStep, field: FieldKey, value: string) {
  const r = pane.current.held?.return;
  const { newName } = pane.texts.pane.registers.values;
  const known = r ? meaningsFor(register.mapping, field, r) : [];
  const own = isName(register.mapping.register, field) && value !== "" && !known.includes(value);
  return [
    ...known.map((meaning) => ({ meaning, words: meaning })),
    ...(own ? [{ meaning: value, words: newName(value) }] : []),
  ];
}

/** Schemes, series and instruments are named by the issuer, and may be new. */
function isName(register: RegisterId, field: FieldKey): boolean {
  return (field === "scheme" || field === "series" || field === "instrument") && register !== "registrar";
}
