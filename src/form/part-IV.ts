import type { PartSpec } from "../sheet/spec";
import { reconciliation, sumOf } from "./calculations";
import { gap, head, remarks } from "./page";
import { caption, classOrdinal, header, margin, wording } from "./wordings";

const title = wording("IV. Information about Hong Kong Depositary Receipt (HDR)");

/** Part IV: Hong Kong depositary receipts. Source: every filed return seen says Not applicable, so the lines below the heading are unconfirmed. */
export const partIV: PartSpec = {
  id: "IV",
  sheet: "IV HDR",
  heading: title,
  widths: [5, 44, 26, 30, 26],
  margin: [14],
  frozenRows: 3,
  rows: [
    ...head(title, "E", "depositaryReceipts"),
    {
      applicable: "depositaryReceipts",
      of: [
        {
          each: "depositaryReceipts.receipts",
          of: [
            gap,
            {
              cells: {
                A: classOrdinal,
                B: caption("Stock code of the HDR"),
                C: { field: "stockCode", kind: "code" },
                D: caption("Description of the HDR"),
                E: { field: "description", kind: "text" },
              },
            },
            { cells: { C: header("Number of HDRs"), F: margin("HDRs") } },
            {
              cells: {
                B: caption("Balance at close of preceding month"),
                C: { field: "number.opening", kind: "shares" },
              },
            },
            {
              cells: {
                B: caption("Increase / decrease (-)"),
                C: { field: "number.change", kind: "shares" },
              },
            },
            {
              cells: {
                B: caption("Balance at close of the month"),
                C: { field: "number.closing", kind: "shares", calculation: sumOf("number.opening", "number.change") },
                F: reconciliation("number.opening", "number.change", "number.closing"),
              },
            },
            {
              lines: 2,
              cells: {
                B: caption("Number of HDRs which may be issued as at close of the month"),
                C: { field: "mayBeIssued", kind: "shares" },
              },
            },
          ],
        },
      ],
    },
    ...remarks("depositaryReceipts", "E"),
  ],
};
