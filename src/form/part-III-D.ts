import { since, until, type PartSpec } from "../sheet/spec";
import { classIssuableHead } from "./class-of-shares";
import { gap, head, printedUpTo, remarks } from "./page";
import { sharesIssuedFields, sharesIssuedHeaders } from "./shares-issued";
import { totalsOfGroup } from "./totals-of-group";
import { header, rowOrdinal, wording } from "./wordings";

const title = [
  until(
    "1.0.2",
    wording(
      "(D). Any other Agreements or Arrangements to Issue Shares of the Issuer which are to be listed, including Options (other than Share Options Schemes)",
    ),
  ),
  since(
    "1.1.0",
    wording(
      "(D). Any other Agreements or Arrangements to Issue Shares of the Issuer, including Options (other than Share Option Schemes)",
    ),
  ),
];
const columns = ["F", "G", "H"] as const;

const last = { before: "G", now: "H" } as const;

/** Part III(D): other agreements or arrangements, such as share awards over new shares. Source: consistent with (A) and (C); no filed return that fills it in was seen, so its captions are unconfirmed. */
export const partIIID: PartSpec = {
  id: "III(D)",
  sheet: "III(D) Other Agreements",
  heading: title,
  widths: [5, 34, 22, 14, 19, 19, 19, 20],
  printed: printedUpTo(last),
  frozenRows: 3,
  rows: [
    ...head(title, last, "otherAgreements"),
    {
      applicable: "otherAgreements",
      of: [
        {
          each: "otherAgreements.classes",
          of: [
            gap,
            ...classIssuableHead(),
            {
              lines: 5,
              cells: {
                B: header("Description", { across: "D" }),
                E: header("General Meeting approval date (if applicable)"),
                ...sharesIssuedHeaders("D", columns),
              },
            },
            {
              each: "agreements",
              of: [
                {
                  lines: 4,
                  cells: {
                    A: rowOrdinal,
                    B: { field: "description", kind: "text", across: "D" },
                    E: { field: "approvalDate", kind: "date" },
                    ...sharesIssuedFields(columns),
                  },
                },
              ],
            },
          ],
        },
        gap,
        totalsOfGroup("D", "otherAgreements.classes", "agreements", "F", "G"),
      ],
    },
    ...remarks("otherAgreements", last.before),
  ],
};
