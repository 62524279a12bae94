import { figureText, type Figure } from "../../model/figure";
import type { MonthlyReturn } from "../../model/monthly-return";
import { rowsOfParts, type GroupedPart } from "../../model/part-III";
import { valueAt } from "../../model/place";
import { groupsOf, nameOfRow, type Row } from "../row-on-return";

/** Terms by which the amount of an instrument becomes shares, as the return lists them; "" for those that it does not. */
export interface ListedTerms {
  readonly amountCurrency: string;
  readonly currency: string;
  readonly exchangeRate: string;
}

/** Those of an instrument by its name; all blank where the return lists none so called. */
export function listedTerms(r: MonthlyReturn, part: GroupedPart, name: string): ListedTerms {
  const rows = groupsOf(r, part).flatMap((group) => group[rowsOfParts[part]] as Row[]);
  const row = rows.find((one) => nameOfRow(one, part) === name) ?? {};
  const said = (field: string) => figureText((valueAt(row, field) ?? "") as Figure);
  return { amountCurrency: said("currency"), currency: said("price.currency"), exchangeRate: said("exchangeRate") };
}
