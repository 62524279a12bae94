import { figureText, type Figure } from "../../model/figure";
import type { MonthlyReturn } from "../../model/monthly-return";
import { rowsOfParts, type GroupedPart } from "../../model/part-III";
import { valueAt } from "../../model/place";
import { groupsOf, nameOfRow, type Row } from "../row-on-return";

/** Terms of a scheme or instrument by which it becomes shares, as the return lists them; "" for those that it does not. */
export interface ListedTerms {
  readonly amountCurrency: string;
  readonly currency: string;
  readonly exchangeRate: string;
  /** Shares which may be issued under it: none where it is met with existing shares. */
  readonly mayBeIssued: string;
}

/** Those of a scheme or instrument by its name; all blank where the return lists none so called. */
export function listedTerms(r: MonthlyReturn, part: GroupedPart, name: string): ListedTerms {
  const rows = groupsOf(r, part).flatMap((group) => group[rowsOfParts[part]] as Row[]);
  const row = rows.find((one) => nameOfRow(one, part) === name) ?? {};
  const said = (field: string) => figureText((valueAt(row, field) ?? "") as Figure);
  const [amountCurrency, currency] = [said("currency"), said("price.currency")];
  return { amountCurrency, currency, exchangeRate: said("exchangeRate"), mayBeIssued: said("mayBeIssued") };
}
