import { between, since, until, type Node, type PartSpec } from "../sheet/spec";
import { reconciliation, sumOf, sumOfComputed } from "./calculations";
import { classHead } from "./class-of-shares";
import { currencies, publicFloatThresholds, ticks } from "./listed-values";
import { gap, head, remarks } from "./page";
import { caption, header, margin, prose, wording } from "./wordings";

const title = [
  until("1.0.2", wording("II. Movements in Issued Shares")),
  between("1.1.0", "1.1.1", wording("II. Movements in Issued Shares and/or Treasury Shares")),
  since(
    "1.2.0",
    wording("II. Movements in Issued Shares and/or Treasury Shares and Public Float Sufficiency Confirmation"),
  ),
];

const opening = caption("Balance at close of preceding month");
const change = caption("Increase / decrease (-)");
const closing = caption("Balance at close of the month");

const issuedOnly: readonly Node[] = [
  {
    until: "1.0.2",
    cells: { B: opening, C: { field: "issued.opening", kind: "shares" }, H: margin("Balance") },
  },
  { until: "1.0.2", cells: { B: change, C: { field: "issued.change", kind: "shares" } } },
  {
    until: "1.0.2",
    cells: {
      B: closing,
      C: { field: "issued.closing", kind: "shares", calculation: sumOf("issued.opening", "issued.change") },
      H: reconciliation("issued.opening", "issued.change", "issued.closing"),
    },
  },
];

const issuedAndTreasury: readonly Node[] = [
  {
    since: "1.1.0",
    lines: 2,
    cells: {
      C: header("Number of issued shares (excluding treasury shares)"),
      D: header("Number of treasury shares"),
      E: header("Total number of issued shares"),
      H: margin("Issued"),
      I: margin("Treasury"),
    },
  },
  {
    since: "1.1.0",
    cells: {
      B: opening,
      C: { field: "issued.opening", kind: "shares" },
      D: { field: "treasury.opening", kind: "shares" },
      E: { field: "total.opening", kind: "shares", calculation: sumOf("issued.opening", "treasury.opening") },
    },
  },
  {
    since: "1.1.0",
    cells: {
      B: change,
      C: { field: "issued.change", kind: "shares" },
      D: { field: "treasury.change", kind: "shares" },
    },
  },
  {
    since: "1.1.0",
    cells: {
      B: closing,
      C: { field: "issued.closing", kind: "shares", calculation: sumOf("issued.opening", "issued.change") },
      D: { field: "treasury.closing", kind: "shares", calculation: sumOf("treasury.opening", "treasury.change") },
      E: { field: "total.closing", kind: "shares", calculation: sumOfComputed("issued.closing", "treasury.closing") },
      H: reconciliation("issued.opening", "issued.change", "issued.closing"),
      I: reconciliation("treasury.opening", "treasury.change", "treasury.closing"),
    },
  },
];

/** The confirmation per class from version 1.2.0; that some thresholds state a percentage and a market value was seen in summaries, their captions are unconfirmed. */
const publicFloat: readonly Node[] = [
  {
    since: "1.2.0",
    cells: { B: caption("Public float sufficiency confirmation (Note 4)", { across: "G" }) },
  },
  {
    since: "1.2.0",
    lines: 2,
    cells: {
      B: prose(
        "Pursuant to Main Board Rule 13.32D(1) or 19A.28D(1) / GEM Rule 17.37D(1) or 25.21D(1), we hereby confirm that, in relation to the class of shares as set out above, as at the close of the month:",
        { across: "G" },
      ),
    },
  },
  {
    since: "1.2.0",
    cells: {
      A: { field: "publicFloat.complied", kind: "tick", offers: ticks },
      B: prose("the applicable public float requirement (see below) has been complied with", {
        across: "G",
      }),
    },
  },
  {
    since: "1.2.0",
    cells: {
      A: { field: "publicFloat.notComplied", kind: "tick", offers: ticks },
      B: prose("the applicable public float requirement (see below) has not been complied with", {
        across: "G",
      }),
    },
  },
  {
    since: "1.2.0",
    lines: 2,
    cells: {
      B: prose(
        "The applicable minimum public float requirement for the class of shares as set out above pursuant to Main Board Rule 13.32B or 19A.28B / GEM Rule 17.37B or 25.21B (as the case may be) is:",
        { across: "G" },
      ),
    },
  },
  {
    since: "1.2.0",
    lines: 2,
    cells: {
      B: caption("Applicable public float threshold"),
      C: { field: "publicFloat.threshold", kind: "text", across: "G", offers: publicFloatThresholds },
    },
  },
  {
    since: "1.2.0",
    lines: 2,
    cells: {
      B: caption("Percentage held by the public, where the threshold is one of percentage (%)"),
      C: { field: "publicFloat.percentage", kind: "price" },
      D: caption("Market value held by the public, where the threshold is one of value", { across: "E" }),
      F: { field: "publicFloat.marketValue.currency", kind: "currency", offers: currencies },
      G: { field: "publicFloat.marketValue.amount", kind: "amount" },
    },
  },
  {
    since: "1.2.0",
    lines: 2,
    cells: {
      B: caption("Additional information"),
      C: { field: "publicFloat.additionalInformation", kind: "text", across: "G" },
    },
  },
];

/** Part II: issued shares, with treasury shares from version 1.1.0 and the public float from 1.2.0. Source: both filed originals. */
export const partII: PartSpec = {
  id: "II",
  sheet: "II Issued",
  heading: title,
  widths: [8, 34, 24, 22, 22, 24, 18],
  margin: [14, 14],
  frozenRows: 3,
  rows: [
    ...head(title, "G", "issued"),
    {
      applicable: "issued",
      of: [{ each: "issued.classes", of: [gap, ...classHead, ...issuedOnly, ...issuedAndTreasury, ...publicFloat] }],
    },
    ...remarks("issued", "G"),
  ],
};
