import { since, until, type PartSpec } from "../sheet/spec";
import { totalOfPartIII } from "./calculations";
import { gap, head } from "./page";
import { caption, total } from "./wordings";

const title = [
  until("1.0.2", { en: "(E). Other Movements in Issued Share" }),
  since("1.1.1", { en: "(E). Other Movements in Issued Shares and/or Treasury Shares" }),
];

/** Part III(E), so far only Not applicable, and below it the totals of A to E for each class of Part II. Source: both filed originals. */
export const partIIIE: PartSpec = {
  id: "III(E)",
  sheet: "III(E) Other Movements",
  heading: title,
  widths: [5, 60, 30, 30, 26],
  frozenRows: 3,
  rows: [
    ...head(title, "E", "otherMovements"),
    gap,
    {
      each: "issued.classes",
      again: true,
      of: [
        {
          until: "1.0.2",
          lines: 2,
          cells: {
            B: total("Total increase / decrease (-) in {class} during the month (i.e. Total of A to E)", undefined, {
              across: "C",
              classAt: "shares",
            }),
            D: { field: "details.issued", kind: "shares", calculation: totalOfPartIII("issued") },
          },
        },
        {
          since: "1.1.1",
          lines: 2,
          cells: {
            B: total(
              "Total increase/ decrease (-) in issued shares (excluding treasury shares) during the month (i.e. Total of AA1 to EE1):",
              undefined,
              { across: "C" },
            ),
            D: { field: "details.issued", kind: "shares", calculation: totalOfPartIII("issued") },
            E: total("{class}", undefined, { classAt: "shares" }),
          },
        },
        {
          since: "1.1.1",
          lines: 2,
          cells: {
            B: total(
              "Total increase/ decrease (-) in treasury shares during the month (i.e. Total of AA2 to EE2):",
              undefined,
              { across: "C" },
            ),
            D: { field: "details.treasury", kind: "shares", calculation: totalOfPartIII("treasury") },
            E: total("{class}", undefined, { classAt: "shares" }),
          },
        },
      ],
    },
    gap,
    {
      lines: 3,
      cells: { B: caption("Remarks:", "備註"), C: { field: "remarks.otherMovements", kind: "text", across: "E" } },
    },
  ],
};
