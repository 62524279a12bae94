import { since, until, type PartSpec } from "../sheet/spec";
import { instrumentsByClass } from "./instruments";
import { currencies, warrantMovements } from "./listed-values";
import { head, printedUpTo, remarks } from "./page";
import { caption, margin, wording } from "./wordings";

const title = [
  until("1.0.2", wording("(B). Warrants to Issue Shares of the Issuer which are to be Listed")),
  since("1.1.0", wording("(B). Warrants to Issue Shares of the Issuer")),
];

const last = { before: "I", now: "J" } as const;

/** Part III(B): warrants, issue by issue. Source: the Word form's table of warrants and the filed (C); no filed return that fills it in was seen, so its captions are unconfirmed. */
export const partIIIB: PartSpec = {
  id: "III(B)",
  sheet: "III(B) Warrants",
  heading: title,
  widths: [5, 34, 19, 18, 14, 18, 18, 17, 17, 19],
  margin: [16],
  printed: printedUpTo(last),
  frozenRows: 3,
  rows: [
    ...head(title, last, "warrants"),
    {
      applicable: "warrants",
      of: instrumentsByClass({
        letter: "B",
        groups: "warrants.classes",
        rows: "warrants",
        description: wording("Description of the Warrants"),
        currency: wording("Currency of nominal value"),
        opening: wording("Nominal value at close of preceding month"),
        closing: wording("Nominal value at close of the month"),
        movements: warrantMovements,
        beside: { check: "K", header: { K: margin("Nominal value") } },
        terms: [
          {
            lines: 2,
            cells: {
              B: [
                until("1.0.2", caption("Stock code of the Warrants (if listed on SEHK) (Note 1)")),
                since("1.1.0", caption("Stock code of the Warrants (if listed on the Exchange) (Note 1)")),
              ],
              C: { field: "stockCode", kind: "code" },
            },
          },
          {
            cells: {
              B: caption("Subscription price"),
              C: { field: "price.currency", kind: "currency", offers: currencies },
              D: { field: "price.amount", kind: "price" },
            },
          },
          { cells: { B: caption("Date of expiry"), C: { field: "expiryDate", kind: "date" } } },
        ],
      }),
    },
    ...remarks("warrants", "I"),
  ],
};
