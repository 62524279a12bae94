import { since, until, type PartSpec } from "../sheet/spec";
import { closingCheck, sumOf } from "./calculations";
import { classIssuableHead } from "./class-of-shares";
import { convertibleMovements, currencies, typesOfConvertibles } from "./listed-values";
import { gap, head } from "./page";
import { totalsOfGroup } from "./totals-of-group";
import { caption, header, rowOrdinal } from "./wordings";

const title = [
  until("1.0.2", { en: "(C). Convertibles (i.e. Convertible into Issue Shares of the Issuer which are to be Listed)" }),
  since("1.1.1", { en: "(C). Convertibles (i.e. Convertible into Shares of the Issuer)" }),
];
const mayBeIssued = { field: "mayBeIssued", kind: "shares" } as const;

/** Part III(C): convertibles, instrument by instrument. Source: the filed original of version 1.2.0. */
export const partIIIC: PartSpec = {
  id: "III(C)",
  sheet: "III(C) Convertibles",
  heading: title,
  widths: [5, 38, 20, 22, 16, 22, 22, 20, 20, 22],
  margin: [16],
  frozenRows: 3,
  rows: [
    ...head(title, "J", "convertibles"),
    {
      applicable: "convertibles",
      of: [
        {
          each: "convertibles.classes",
          of: [
            gap,
            ...classIssuableHead,
            {
              lines: 5,
              cells: {
                B: header("Description of the Convertibles"),
                C: header("Currency"),
                D: header("Amount at close of preceding month"),
                E: header("Movement during the month", undefined, { across: "F" }),
                G: header("Amount at close of the month"),
                H: [
                  until("1.0.2", header("No. of new shares of issuer issued during the month pursuant thereto (C)")),
                  since("1.1.1", header("Number of new shares issued during the month pursuant thereto (C1)")),
                ],
                I: [
                  until(
                    "1.0.2",
                    header("No. of new shares of issuer which may be issued pursuant thereto as at close of the month"),
                  ),
                  since(
                    "1.1.1",
                    header(
                      "Number of treasury shares transferred out of treasury during the month pursuant thereto (C2)",
                    ),
                  ),
                ],
                J: [
                  since(
                    "1.1.1",
                    header(
                      "Number of shares which may be issued or transferred out of treasury pursuant thereto as at close of the month",
                    ),
                  ),
                ],
                K: { margin: "Amount" },
              },
            },
            {
              each: "instruments",
              of: [
                {
                  lines: 4,
                  cells: {
                    A: rowOrdinal,
                    B: { field: "description", kind: "text" },
                    C: { field: "currency", kind: "currency", offers: currencies },
                    D: { field: "opening", kind: "amount" },
                    G: { field: "closing", kind: "amount", calculation: sumOf("opening", "movements[].number") },
                    H: { field: "newShares", kind: "shares" },
                    I: [
                      until("1.0.2", mayBeIssued),
                      since("1.1.1", { field: "treasuryShares", kind: "shares" } as const),
                    ],
                    J: [since("1.1.1", mayBeIssued)],
                    K: closingCheck(true, "closing", "opening", "movements[].number"),
                  },
                  spill: {
                    list: "movements",
                    cells: {
                      E: { field: "kind", kind: "text", offers: convertibleMovements },
                      F: { field: "number", kind: "amount" },
                    },
                  },
                },
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
                      since("1.1.1", caption("Stock code of the Convertibles (if listed on the Exchange) (Note 1)")),
                    ],
                    C: { field: "stockCode", kind: "code" },
                  },
                },
                {
                  cells: {
                    B: caption("Subscription/Conversion price"),
                    C: { field: "price.currency", kind: "currency", offers: currencies },
                    D: { field: "price.amount", kind: "price" },
                  },
                },
                {
                  cells: {
                    B: caption("General Meeting approval date (if applicable)"),
                    C: { field: "approvalDate", kind: "date" },
                  },
                },
              ],
            },
          ],
        },
        gap,
        totalsOfGroup("C", "convertibles.classes", "instruments", "H", "I"),
      ],
    },
    gap,
    {
      lines: 3,
      cells: { B: caption("Remarks:", "備註"), C: { field: "remarks.convertibles", kind: "text", across: "I" } },
    },
  ],
};
