import type { PartSpec } from "../sheet/spec";
import { statuses } from "./listed-values";
import { gap } from "./page";
import { caption, heading } from "./wordings";

const title = {
  en: "Monthly Return for Equity Issuer and Hong Kong Depositary Receipts listed under Chapter 19B of the Exchange Listing Rules on Movements in Securities",
  zh: "股份發行人及根據《上市規則》第十九B章上市的香港預託證券發行人的證券變動月報表",
};

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
    { cells: { H: { margin: "Legend" } } },
    {
      cells: {
        B: caption("For the month ended:", "截至月份"),
        C: { field: "cover.monthEnded", kind: "date" },
        D: caption("Status:", "狀態"),
        E: { field: "cover.status", kind: "text", offers: statuses },
        H: { margin: "White, boxed: yours to fill in", look: "input" },
      },
    },
    { cells: { H: { margin: "Grey, italic: computed by the form", look: "computed" } } },
    {
      cells: {
        B: caption("To : Hong Kong Exchanges and Clearing Limited", "致:香港交易及結算所有限公司", { across: "E" }),
        H: { margin: "Bold, thick box: stated otherwise than computed", look: "asserted" },
      },
    },
    gap,
    {
      lines: 3,
      cells: { B: caption("Name of Issuer:", "公司名稱"), C: { field: "cover.issuer", kind: "text", across: "E" } },
    },
    { cells: { B: caption("Date Submitted:", "呈交日期"), C: { field: "cover.dateSubmitted", kind: "date" } } },
  ],
};
