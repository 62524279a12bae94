import {
  fieldName,
  fieldsAsked,
  lackingIn,
  registerIds,
  registerNames,
  shapeName,
  shapesOf,
  withHeaderRow,
  withRegister,
  withShape,
  type MappingDraft,
  type RegisterId,
  type Shape,
} from "../../../monthly-work";
import type { Controller } from "../../controller";
import type { ColumnsStep } from "../../registers/connect-state";
import { ActionsOrCancel } from "../actions-or-cancel";
import { TitledSection } from "../titled-section";
import { ColumnField } from "./column-field";

/** Rows that may be the headers. */
const rowsOffered = 30;
const wordsShown = 60;

/** Which register it is, where its headers are, and which column is what. */
export function ConnectColumns({ pane, step }: { pane: Controller; step: ColumnsStep }) {
  const texts = pane.texts.pane.registers.columns;
  const { connect } = pane.registers;
  const { draft, missing, tried } = step;
  const { fields, days } = lackingIn(draft);
  return (
    <TitledSection id="connect" heading={texts.heading(draft.source.name)}>
      {missing.length > 0 && <p class="lost">{texts.headersChanged(missing.map(fieldName).join(", "))}</p>}
      <p class="advice">{texts.advice}</p>
      <Kind pane={pane} draft={draft} />
      <div class="columns">
        {fieldsAsked(draft).map((field) => (
          <ColumnField
            key={field}
            pane={pane}
            draft={draft}
            field={field}
            error={
              (tried && fields.includes(field) && texts.lacking) || (tried && days.includes(field) && texts.daysLacking)
            }
          />
        ))}
      </div>
      {draft.register === "awards" && (
        <label class="tick">
          <input
            type="checkbox"
            name="among-options"
            checked={draft.isAmongOptions === true}
            onChange={(event) => {
              const isAmongOptions = event.currentTarget.checked;
              connect.edit((one) => ({ ...one, isAmongOptions }));
            }}
          />
          {texts.amongOptions}
        </label>
      )}
      <ActionsOrCancel pane={pane}>
        <button class="primary" data-action="read-register" onClick={() => void connect.read()}>
          {texts.read}
        </button>
      </ActionsOrCancel>
    </TitledSection>
  );
}

function Kind({ pane, draft }: { pane: Controller; draft: MappingDraft }) {
  const texts = pane.texts.pane.registers.columns;
  const { connect } = pane.registers;
  const shapes = shapesOf(draft);
  const rows = draft.head.rows.slice(0, rowsOffered);
  return (
    <>
      <label class="field">
        {texts.register}
        <select
          name="register"
          value={draft.register}
          onChange={(event) => {
            const register = event.currentTarget.value as RegisterId;
            connect.edit((one) => withRegister(one, register));
          }}
        >
          {registerIds.map((id) => (
            <option key={id} value={id}>
              {registerNames[id]}
            </option>
          ))}
        </select>
      </label>
      {shapes.length > 1 && (
        <label class="field">
          {texts.shape}
          <select
            name="shape"
            value={draft.shape}
            onChange={(event) => {
              const shape = event.currentTarget.value as Shape;
              connect.edit((one) => withShape(one, shape));
            }}
          >
            {shapes.map((shape) => (
              <option key={shape} value={shape}>
                {shapeName(shape)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        {texts.headerRow}
        <select
          name="header-row"
          value={String(draft.headerAt)}
          onChange={(event) => {
            const at = Number(event.currentTarget.value);
            connect.edit((one) => withHeaderRow(one, at));
          }}
        >
          {rows.map((cells, i) => (
            <option key={i} value={String(i)}>
              {texts.headerRowNamed(draft.head.firstRow + i, wordsOfRow(cells))}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** A row by its texts: numbers are no headers, and days among them would show as numbers. */
function wordsOfRow(cells: MappingDraft["head"]["rows"][number]): string {
  const words = cells.filter((cell) => typeof cell === "string" && cell !== "").join(" · ");
  return words.length > wordsShown ? `${words.slice(0, wordsShown)}…` : words;
}
