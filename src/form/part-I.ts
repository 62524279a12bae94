import type { PartSpec } from "../sheet/spec";
import {
  capitalCheck,
  capitalOf,
  changeInCapital,
  reconciliation,
  sameAs,
  sumOf,
  totalByCurrency,
} from "./calculations";
import { classHead } from "./class-of-shares";
import { currencies } from "./listed-values";
import { gap, head, remarks } from "./page";
import { caption, header, margin, total, wording } from "./wordings";

const title = wording("I. Movements in Authorised / Registered Share Capital");

/** Part I: authorised or registered share capital, a class at a time. Source: both filed originals; I.1–I.11. */
export const partI: PartSpec = {
  id: "I",
  sheet: "I Authorised",
  heading: title,
  widths: [5, 34, 24, 16, 20, 22, 20],
  margin: [14, 14],
  frozenRows: 3,
  rows: [
    ...head(title, "G", "authorised"),
    {
      applicable: "authorised",
      of: [
        {
          each: "authorised.classes",
          of: [
            gap,
            ...classHead,
            {
              lines: 2,
              cells: {
                C: header("Number of authorised/registered shares"),
                D: header("Par value", { across: "E" }),
                F: header("Authorised/registered share capital", { across: "G" }),
                H: margin("Balance"),
                I: margin("Capital"),
              },
            },
            {
              cells: {
                B: caption("Balance at close of preceding month"),
                C: { field: "number.opening", kind: "shares" },
                D: { field: "par.opening.currency", kind: "currency", offers: currencies },
                E: { field: "par.opening.amount", kind: "price" },
                F: { field: "capital.opening.currency", kind: "currency", calculation: sameAs("par.opening.currency") },
                G: {
                  field: "capital.opening.amount",
                  kind: "amount",
                  calculation: capitalOf("number.opening", "par.opening.amount"),
                },
              },
            },
            {
              cells: {
                B: caption("Increase / decrease (-)"),
                C: { field: "number.change", kind: "shares" },
                F: { field: "capital.change.currency", kind: "currency", calculation: sameAs("par.opening.currency") },
                G: {
                  field: "capital.change.amount",
                  kind: "amount",
                  calculation: changeInCapital("number.change", "capital.closing", "capital.opening"),
                },
              },
            },
            {
              cells: {
                B: caption("Balance at close of the month"),
                C: { field: "number.closing", kind: "shares", calculation: sumOf("number.opening", "number.change") },
                D: { field: "par.closing.currency", kind: "currency", calculation: sameAs("par.opening.currency") },
                E: { field: "par.closing.amount", kind: "price", calculation: sameAs("par.opening.amount") },
                F: { field: "capital.closing.currency", kind: "currency", calculation: sameAs("par.closing.currency") },
                G: {
                  field: "capital.closing.amount",
                  kind: "amount",
                  calculation: capitalOf("number.closing", "par.closing.amount"),
                },
                H: reconciliation("number.opening", "number.change", "number.closing"),
                I: capitalCheck("capital.closing.amount", "number.closing", "par.closing.amount"),
              },
            },
          ],
        },
        gap,
        {
          each: "authorised.totals",
          least: 1,
          of: [
            {
              cells: {
                B: total("Total authorised/registered share capital at the end of the month:", { across: "E" }),
                F: { field: "currency", kind: "currency", offers: currencies },
                G: { field: "amount", kind: "amount", calculation: totalByCurrency },
              },
            },
          ],
        },
      ],
    },
    ...remarks("authorised", "G"),
  ],
};
