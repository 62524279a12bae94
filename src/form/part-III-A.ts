import { since, until, type PartSpec } from "../sheet/spec";
import { closingCheck, sumOf } from "./calculations";
import { classIssuableHead } from "./class-of-shares";
import { currencies, optionMovements } from "./listed-values";
import { approvalDate, gap, head, printedUpTo, remarks } from "./page";
import { mayBeIssuedHeader, sharesIssuedFields, sharesIssuedHeaders } from "./shares-issued";
import { totalsOfGroup } from "./totals-of-group";
import { header, margin, rowOrdinal, total, wording } from "./wordings";

const title = wording("(A). Share Options (under Share Option Schemes of the Issuer)");
const columns = ["G", "H", "I"] as const;
const toBeGranted = { field: "toBeGranted", kind: "shares" } as const;

const last = { before: "I", now: "J" } as const;

/** Part III(A): share options, scheme by scheme. Source: the filed original of version 1.0.1; the last column was seen in October 2021 only; captions from 1.1.0 follow those of (C), unconfirmed. */
export const partIIIA: PartSpec = {
  id: "III(A)",
  sheet: "III(A) Options",
  heading: title,
  widths: [5, 34, 19, 14, 17, 17, 17, 17, 17, 19],
  margin: [16],
  printed: printedUpTo(last),
  frozenRows: 3,
  rows: [
    ...head(title, last, "options", true),
    {
      applicable: "options",
      of: [
        {
          each: "options.classes",
          of: [
            gap,
            ...classIssuableHead(),
            {
              lines: 6,
              cells: {
                B: header("Particulars of share option scheme"),
                C: header("Number of share options outstanding at close of preceding month"),
                D: header("Movement during the month", { across: "E" }),
                F: header("Number of share options outstanding at close of the month"),
                ...sharesIssuedHeaders("A", columns),
                I: [
                  until(
                    "1.0.2",
                    header(
                      "The total number of securities which may be issued upon exercise of all share options to be granted under the scheme at close of the month",
                    ),
                  ),
                  since("1.1.0", mayBeIssuedHeader),
                ],
                J: [
                  since(
                    "1.1.0",
                    header(
                      "The total number of shares which may be issued or transferred out of treasury upon exercise of all share options to be granted under the scheme at close of the month",
                    ),
                  ),
                ],
                K: margin("Outstanding"),
              },
            },
            {
              each: "schemes",
              of: [
                {
                  lines: 4,
                  cells: {
                    A: rowOrdinal,
                    B: { field: "particulars", kind: "text" },
                    C: { field: "opening", kind: "shares" },
                    F: { field: "closing", kind: "shares", calculation: sumOf("opening", "movements[].number") },
                    ...sharesIssuedFields(columns),
                    I: [until("1.0.2", toBeGranted), since("1.1.0", { field: "mayBeIssued", kind: "shares" } as const)],
                    J: [since("1.1.0", toBeGranted)],
                    K: closingCheck(false, "closing", "opening", "movements[].number"),
                  },
                  spill: {
                    list: "movements",
                    cells: {
                      D: { field: "kind", kind: "text", offers: optionMovements },
                      E: { field: "number", kind: "shares" },
                    },
                  },
                },
                approvalDate,
              ],
            },
          ],
        },
        gap,
        totalsOfGroup("A", "options.classes", "schemes", "G", "H"),
        {
          cells: {
            B: total("Total funds raised during the month from exercise of options:", { across: "E" }),
            F: { field: "options.fundsRaised.currency", kind: "currency", offers: currencies },
            G: { field: "options.fundsRaised.amount", kind: "amount" },
          },
        },
      ],
    },
    ...remarks("options", "I"),
  ],
};
