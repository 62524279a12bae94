import type { PartSpec } from "../sheet/spec";
import { statuses } from "./listed-values";
import { gap } from "./page";
import { caption, heading, margin, wording } from "./wordings";

const title = wording(
  "Monthly Return for Equity Issuer and Hong Kong Depositary Receipts listed under Chapter 19B of the Exchange Listing Rules on Movements in Securities",
);

/** The head of the form. Source: both filed originals. */
export const cover: PartSpec = {
  id: "Cover",
  sheet: "FF301 Cover",
  heading: title,
  widths: [4, 30, 44, 14, 26, 16],
  margin: [4, 40],
  frozenRows: 3,
  rows: [
    { cells: { F: { version: true } } },
    { lines: 2, cells: { A: heading(title, { across: "F" }) } },
    { cells: { H: margin("Legend") } },
    {
      cells: {
        B: caption("For the month ended:"),
        C: { field: "cover.monthEnded", kind: "date" },
        D: caption("Status:"),
        E: { field: "cover.status", kind: "text", offers: statuses },
        H: margin("White, boxed: yours to fill in", "input"),
      },
    },
    { cells: { H: margin("Grey, italic: computed by the form", "computed") } },
    {
      cells: {
        B: caption("To : Hong Kong Exchanges and Clearing Limited", { across: "E" }),
        H: margin("Bold, thick box: stated otherwise than computed", "asserted"),
      },
    },
    gap,
    {
      lines: 3,
      cells: { B: caption("Name of Issuer:"), C: { field: "cover.issuer", kind: "text", across: "E" } },
    },
    { cells: { B: caption("Date Submitted:"), C: { field: "cover.dateSubmitted", kind: "date" } } },
  ],
};
