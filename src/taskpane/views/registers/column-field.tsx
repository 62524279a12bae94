import {
  dateFields,
  dateOrders,
  daysAsked,
  fieldName,
  isNeeded,
  numberOrders,
  offeredColumns,
  readDay,
  samplesOf,
  sure,
  withColumn,
  type FieldKey,
  type MappingDraft,
} from "../../../monthly-work";
import { printedDate } from "../../../monthly-return";
import type { Controller } from "../../controller";

const samplesShown = 3;

interface ColumnFieldProps {
  readonly pane: Controller;
  readonly draft: MappingDraft;
  readonly field: FieldKey;
  /** What lacks, once the register was to be read. */
  readonly error: string | false;
}

/** One field of the register: its column, how sure that is, some of its cells, and for days how they are written. */
export function ColumnField({ pane, draft, field, error }: ColumnFieldProps) {
  const texts = pane.texts.pane.registers.columns;
  const { connect } = pane.registers;
  const of = draft.columns[field];
  const about = [`${field}-samples`, ...(error ? [`${field}-error`] : [])].join(" ");
  const isSure = of !== undefined && of.confidence >= sure;
  return (
    <div class="field column">
      <label>
        {fieldName(field)} {isNeeded(draft, field) && <span class="needed">({texts.needed})</span>}
        <select
          name={field}
          value={of === undefined ? "" : String(of.column)}
          aria-describedby={about}
          aria-invalid={error !== false}
          onChange={(event) => {
            const { value } = event.currentTarget;
            connect.edit((one) => withColumn(one, field, value === "" ? undefined : Number(value)));
          }}
        >
          <option value="">{texts.noColumn}</option>
          {offeredColumns(draft).map(({ column, header }) => (
            <option key={column} value={String(column)}>
              {header}
            </option>
          ))}
        </select>
      </label>
      {of && (
        <p class="advice" id={`${field}-samples`}>
          <span class={isSure ? "sure" : "unsure"}>{isSure ? `✓ ${texts.sure}` : `? ${texts.unsure}`}</span>
          {", "}
          {texts.samples(samplesIn(draft, field, of.column))}
        </p>
      )}
      <Days pane={pane} draft={draft} field={field} />
      {error && (
        <p class="error" id={`${field}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** What is asked of a column of days that does not show how they are written. */
function Days({ pane, draft, field }: Pick<ColumnFieldProps, "pane" | "draft" | "field">) {
  const texts = pane.texts.pane.registers.columns;
  const { connect } = pane.registers;
  const asked = daysAsked(draft, field);
  if (!asked) return null;
  const { asksOrder, asksYears, number, sample = "" } = asked;
  const said = draft.days[field];
  const say = (change: NonNullable<typeof said>) =>
    connect.edit((one) => ({ ...one, days: { ...one.days, [field]: { ...one.days[field], ...change } } }));
  return (
    <>
      {asksOrder && (
        <fieldset class="days">
          <legend>{texts.days(fieldName(field), sample)}</legend>
          {dateOrders.map((order) => (
            <label key={order} class="tick">
              <input
                type="radio"
                name={`${field}-order`}
                checked={said?.order === order}
                onChange={() => say({ order })}
              />
              {texts.orders[order]}
            </label>
          ))}
        </fieldset>
      )}
      {asksYears && (
        <label class="tick">
          <input
            type="checkbox"
            name={`${field}-years`}
            checked={said?.hasShortYears === true}
            onChange={(event) => say({ hasShortYears: event.currentTarget.checked })}
          />
          {texts.shortYears(fieldName(field), sample)}
        </label>
      )}
      {number && (
        <fieldset class="days">
          <legend>{texts.numbers(fieldName(field), number.row)}</legend>
          {numberOrders.map((numbers) => (
            <label key={numbers} class="tick">
              <input
                type="radio"
                name={`${field}-numbers`}
                checked={said?.numbers === numbers}
                onChange={() => say({ numbers })}
              />
              {texts.numbersAre[numbers](printedDate(number.days[numbers]))}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

/** Some cells of a column; days as they are read. */
function samplesIn(draft: MappingDraft, field: FieldKey, column: number): string {
  const isDate = dateFields([field]).length > 0;
  const style = { ...draft.days[field], is1904: draft.head.is1904 };
  const shown = samplesOf(draft, column, samplesShown).map((cell) => {
    const read = isDate ? readDay(cell, style) : { problem: "" };
    return "date" in read && read.date !== "" ? printedDate(read.date) : String(cell);
  });
  return shown.join("; ");
}
