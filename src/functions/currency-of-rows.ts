import { wordsOf } from "../registers/cell";
import type { FieldKey } from "../registers/fields";
import { currencyOfHeader } from "../registers/header-brackets";
import type { Tally } from "../registers/tally";
import { listed, Refusal } from "./refusal";
import type { ReadingPlan } from "../registers/reading-plan";

/** Refused where the amounts of rows are in several currencies, or may be: as a row names its currency, else as the header of the amounts does. */
export function refuseSeveralCurrencies(
  tallies: readonly Tally[],
  { columns, headers, shape }: ReadingPlan,
  name: FieldKey,
): void {
  const ofHeader = shape.sums.map((field) => currencyOfHeader(wordsOf(headers[columns.get(field) ?? -1]))).find(Boolean) ?? ""; // prettier-ignore
  const currencies = [...new Set(tallies.map(({ keys }) => keys.amountCurrency || keys.currency || ofHeader))];
  const names = new Set(tallies.map(({ keys }) => keys[name]));
  if (currencies.length > 1) throw new Refusal(`The amounts are in several currencies: ${listed(currencies.map((one) => one || "not named"))}. Name the one instrument that is meant.`); // prettier-ignore
  if (currencies[0] === "" && names.size > 1) throw new Refusal("The amounts of several instruments may be in several currencies. Name the one that is meant, or head a column as: Amount currency."); // prettier-ignore
}
