import { rule as coverMonthEnd } from "./cover-month-end";
import { rule as coverVersion } from "./cover-version";
import { rule as iCapital } from "./I-capital";
import { rule as iCapitalChange } from "./I-capital-change";
import { rule as iClosing } from "./I-closing";
import { rule as iCurrency } from "./I-currency";
import { rule as iPar } from "./I-par";
import { rule as iTotal } from "./I-total";
import { rule as iiChange } from "./II-change";
import { rule as iiClosing } from "./II-closing";
import { rule as iiTotal } from "./II-total";
import { rule as iiWithinAuthorised } from "./II-within-authorised";
import { rule as iiiAClosing } from "./III-A-closing";
import { rule as iiiASigns } from "./III-A-signs";
import { rule as iiiATotal } from "./III-A-total";
import { rule as iiiBClosing } from "./III-B-closing";
import { rule as iiiBTotal } from "./III-B-total";
import { rule as iiiCClosing } from "./III-C-closing";
import { rule as iiiCPrice } from "./III-C-price";
import { rule as iiiCTotal } from "./III-C-total";
import { rule as iiiDTotal } from "./III-D-total";
import { rule as iiiETotal } from "./III-E-total";
import { rule as iiiTotal } from "./III-total";
import { rule as ivClosing } from "./IV-closing";
import type { Rule } from "../rule";

/** Every rule, in the order of the form. */
export const rules: readonly Rule[] = [
  coverMonthEnd,
  coverVersion,
  iClosing,
  iCapital,
  iCapitalChange,
  iCurrency,
  iPar,
  iTotal,
  iiClosing,
  iiTotal,
  iiWithinAuthorised,
  iiChange,
  iiiAClosing,
  iiiASigns,
  iiiATotal,
  iiiBClosing,
  iiiBTotal,
  iiiCClosing,
  iiiCPrice,
  iiiCTotal,
  iiiDTotal,
  iiiETotal,
  iiiTotal,
  ivClosing,
];
