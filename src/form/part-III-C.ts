import { since, until, type PartSpec } from "../sheet/spec";
import { instrumentsByClass } from "./instruments";
import { convertibleMovements, currencies, typesOfConvertibles } from "./listed-values";
import { head, printedUpTo, remarks } from "./page";
import { caption, header, margin, wording } from "./wordings";

const title = [
  until(
    "1.0.2",
    wording("(C). Convertibles (i.e. Convertible into Issue Shares of the Issuer which are to be Listed)"),
  ),
  since("1.1.0", wording("(C). Convertibles (i.e. Convertible into Shares of the Issuer)")),
];

const last = { before: "I", now: "J" } as const;

/** Part III(C): convertibles, instrument by instrument. Source: the filed original of version 1.2.0; the fixed exchange rate is a term that the form does not print. */
export const partIIIC: PartSpec = {
  id: "III(C)",
  sheet: "III(C) Convertibles",
  heading: title,
  widths: [5, 34, 19, 18, 14, 18, 18, 17, 17, 19, 16],
  margin: [16],
  printed: printedUpTo(last),
  frozenRows: 3,
  rows: [
    ...head(title, last, "convertibles"),
    {
      applicable: "convertibles",
      of: instrumentsByClass({
        letter: "C",
        groups: "convertibles.classes",
        rows: "instruments",
        description: wording("Description of the Convertibles"),
        currency: { en: "Currency", zh: "發行貨幣" },
        opening: wording("Amount at close of preceding month"),
        closing: wording("Amount at close of the month"),
        movements: convertibleMovements,
        beside: {
          check: "L",
          header: {
            K: header(
              "Fixed exchange rate: units of the price's currency for 1 of the amount's, where they differ (not printed)",
            ),
            L: margin("Amount"),
          },
        },
        terms: [
          {
            cells: {
              B: caption("Type of the Convertibles"),
              C: { field: "type", kind: "text", offers: typesOfConvertibles, across: "D" },
            },
          },
          {
            lines: 2,
            cells: {
              B: [
                until("1.0.2", caption("Stock code of the Convertibles (if listed on SEHK) (Note 1)")),
                since("1.1.0", caption("Stock code of the Convertibles (if listed on the Exchange) (Note 1)")),
              ],
              C: { field: "stockCode", kind: "code" },
            },
          },
          {
            cells: {
              B: caption("Subscription/Conversion price"),
              C: { field: "price.currency", kind: "currency", offers: currencies },
              D: { field: "price.amount", kind: "price" },
              K: { field: "exchangeRate", kind: "price" },
            },
          },
        ],
      }),
    },
    ...remarks("convertibles", "I"),
  ],
};
