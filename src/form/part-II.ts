import { between, since, until, type Node, type PartSpec } from "../sheet/spec";
import { reconciliation, sumOf, sumOfComputed } from "./calculations";
import { classHead } from "./class-of-shares";
import { publicFloatThresholds } from "./listed-values";
import { gap, head } from "./page";
import { caption, header, prose } from "./wordings";

const title = [
  until("1.0.2", { en: "II. Movements in Issued Shares", zh: "II. 已發行股份變動" }),
  between("1.1.1", "1.1.1", {
    en: "II. Movements in Issued Shares and/or Treasury Shares",
    zh: "II. 已發行股份及/或庫存股份變動",
  }),
  since("1.2.0", {
    en: "II. Movements in Issued Shares and/or Treasury Shares and Public Float Sufficiency Confirmation",
  }),
];

const opening = caption("Balance at close of preceding month", "上月底結存");
const change = caption("Increase / decrease (-)", "增加 / 減少 (-)");
const closing = caption("Balance at close of the month", "本月底結存");

const issuedOnly: readonly Node[] = [
  {
    until: "1.0.2",
    cells: { B: opening, C: { field: "issued.opening", kind: "shares" }, H: { margin: "Balance" } },
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
    since: "1.1.1",
    lines: 2,
    cells: {
      C: header("Number of issued shares (excluding treasury shares)", "已發行股份(不包括庫存股份)數目"),
      D: header("Number of treasury shares", "庫存股份數目"),
      E: header("Total number of issued shares", "已發行股份總數"),
      H: { margin: "Issued" },
      I: { margin: "Treasury" },
    },
  },
  {
    since: "1.1.1",
    cells: {
      B: opening,
      C: { field: "issued.opening", kind: "shares" },
      D: { field: "treasury.opening", kind: "shares" },
      E: { field: "total.opening", kind: "shares", calculation: sumOf("issued.opening", "treasury.opening") },
    },
  },
  {
    since: "1.1.1",
    cells: {
      B: change,
      C: { field: "issued.change", kind: "shares" },
      D: { field: "treasury.change", kind: "shares" },
    },
  },
  {
    since: "1.1.1",
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

/** The confirmation per class from version 1.2.0; which fields other thresholds have is unconfirmed, their figures go into the additional information. */
const publicFloat: readonly Node[] = [
  {
    since: "1.2.0",
    cells: { B: caption("Public float sufficiency confirmation (Note 4)", undefined, { across: "G" }) },
  },
  {
    since: "1.2.0",
    lines: 2,
    cells: {
      B: prose(
        "Pursuant to Main Board Rule 13.32D(1) or 19A.28D(1) / GEM Rule 17.37D(1) or 25.21D(1), we hereby confirm that, in relation to the class of shares as set out above, as at the close of the month:",
        undefined,
        { across: "G" },
      ),
    },
  },
  {
    since: "1.2.0",
    cells: {
      A: { field: "publicFloat.complied", kind: "tick", offers: ["✔"] },
      B: prose("the applicable public float requirement (see below) has been complied with", undefined, {
        across: "G",
      }),
    },
  },
  {
    since: "1.2.0",
    cells: {
      A: { field: "publicFloat.notComplied", kind: "tick", offers: ["✔"] },
      B: prose("the applicable public float requirement (see below) has not been complied with", undefined, {
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
        undefined,
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
    gap,
    { lines: 3, cells: { B: caption("Remarks:", "備註"), C: { field: "remarks.issued", kind: "text", across: "G" } } },
  ],
};
