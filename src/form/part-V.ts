import { between, since, until, type PartSpec } from "../sheet/spec";
import {
  itemsOfVersion10,
  itemsOfVersion11,
  itemsOfVersion12,
  preambleOfVersion10,
  preambleOfVersion11,
  preambleOfVersion12,
} from "./confirmations";
import { gap, head } from "./page";
import { caption, itemOrdinal, prose, wording } from "./wordings";

const title = wording("V. Confirmations");
const item = { field: "wording", kind: "text", across: "E" } as const;

/** Part V: the confirmations, each of which may be amended, and who submits the return. Source: both filed originals. */
export const partV: PartSpec = {
  id: "V",
  sheet: "V Confirmations",
  heading: title,
  widths: [6, 30, 50, 40, 26],
  frozenRows: 3,
  rows: [
    ...head(title, "E", "confirmations"),
    {
      applicable: "confirmations",
      of: [
        {
          lines: 4,
          cells: {
            B: [
              until("1.0.2", prose(preambleOfVersion10, { across: "E" })),
              between("1.1.0", "1.1.1", prose(preambleOfVersion11, { across: "E" })),
              since("1.2.0", prose(preambleOfVersion12, { across: "E" })),
            ],
          },
        },
        {
          each: "confirmations.items",
          least: itemsOfVersion11.length,
          of: [
            {
              lines: 2,
              cells: {
                A: itemOrdinal,
                B: [
                  until("1.0.2", { ...item, prescribed: itemsOfVersion10 }),
                  between("1.1.0", "1.1.1", { ...item, prescribed: itemsOfVersion11 }),
                  since("1.2.0", { ...item, prescribed: itemsOfVersion12 }),
                ],
              },
            },
          ],
        },
      ],
    },
    gap,
    { cells: { B: caption("Submitted by:"), C: { field: "signatory.submittedBy", kind: "text" } } },
    { cells: { B: caption("Title:"), C: { field: "signatory.title", kind: "text" } } },
    { cells: { C: prose("(Director, Secretary or other Duly Authorised Officer)", { across: "D" }) } },
  ],
};
