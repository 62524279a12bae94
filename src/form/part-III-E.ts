import { since, until, type Node, type PartSpec } from "../sheet/spec";
import { sumOf, totalOfPartIII } from "./calculations";
import { classIssuableHead } from "./class-of-shares";
import { currencies, events, typesOfIssue } from "./listed-values";
import { gap, head, printedUpTo, remarks } from "./page";
import { totalsOfClass } from "./totals-of-group";
import { header, rowOrdinal, total, wording } from "./wordings";

const title = [
  until("1.0.2", wording("(E). Other Movements in Issued Share")),
  since("1.1.0", wording("(E). Other Movements in Issued Shares and/or Treasury Shares")),
];

const headers: readonly Node[] = [
  {
    lines: 5,
    cells: {
      B: [until("1.0.2", header("Type of Issue")), since("1.1.0", header("Events"))],
      C: header("At price (if applicable)", { across: "D" }),
      E: [
        until("1.0.2", header("Issue and allotment date (Note 5 and 6)")),
        since("1.1.0", header("Date of event (Note 2)")),
      ],
      F: header("General Meeting approval date (if applicable)"),
      G: [
        until("1.0.2", header("No. of new shares of issuer issued during the month pursuant thereto (E)")),
        since(
          "1.1.0",
          header(
            "Increase/ decrease (-) in issued shares (excluding treasury shares) during the month pursuant thereto (E1)",
          ),
        ),
      ],
      H: [
        until(
          "1.0.2",
          header("No. of new shares of issuer which may be issued pursuant thereto as at close of the month"),
        ),
        since("1.1.0", header("Increase/ decrease (-) in treasury shares during the month pursuant thereto (E2)")),
      ],
      I: [
        since(
          "1.1.0",
          header(
            "Number of shares redeemed or repurchased for cancellation but not yet cancelled as at close of the month (Note 3)",
          ),
        ),
      ],
    },
  },
  { cells: { C: header("Currency"), D: header("Amount") } },
];

const event: Node = {
  lines: 3,
  cells: {
    A: rowOrdinal,
    B: [
      until("1.0.2", { field: "event", kind: "text", offers: typesOfIssue } as const),
      since("1.1.0", { field: "event", kind: "text", offers: events } as const),
    ],
    C: { field: "price.currency", kind: "currency", offers: currencies },
    D: { field: "price.amount", kind: "price" },
    E: { field: "date", kind: "date" },
    F: { field: "approvalDate", kind: "date" },
    G: { field: "issued", kind: "shares" },
    H: [
      until("1.0.2", { field: "mayBeIssued", kind: "shares" } as const),
      since("1.1.0", { field: "treasury", kind: "shares" } as const),
    ],
    I: [since("1.1.0", { field: "pendingCancellation", kind: "shares" } as const)],
  },
};

/** The totals of A to E for each class of Part II, which stand below (E) whether it applies or not; not in the column of the totals of (E), which they add up. */
const totalsOfPartIII: Node = {
  each: "issued.classes",
  again: true,
  of: [
    {
      until: "1.0.2",
      lines: 2,
      cells: {
        B: total("Total increase / decrease (-) in {class} during the month (i.e. Total of A to E)", {
          across: "E",
          classAt: "shares",
        }),
        F: { field: "details.issued", kind: "shares", calculation: totalOfPartIII("issued") },
      },
    },
    {
      since: "1.1.0",
      lines: 2,
      cells: {
        B: total(
          "Total increase/ decrease (-) in issued shares (excluding treasury shares) during the month (i.e. Total of AA1 to EE1):",
          { across: "E" },
        ),
        F: { field: "details.issued", kind: "shares", calculation: totalOfPartIII("issued") },
        G: total("{class}", { classAt: "shares" }),
      },
    },
    {
      since: "1.1.0",
      lines: 2,
      cells: {
        B: total("Total increase/ decrease (-) in treasury shares during the month (i.e. Total of AA2 to EE2):", {
          across: "E",
        }),
        F: { field: "details.treasury", kind: "shares", calculation: totalOfPartIII("treasury") },
        G: total("{class}", { classAt: "shares" }),
      },
    },
  ],
};

const last = { before: "H", now: "I" } as const;

/** Part III(E): other movements, event by event, and below them the totals of A to E for each class of Part II. Source: filed returns of versions 1.0.2 (rows) and 1.2.0 (totals and notes); the columns from 1.1.0 follow Notes 2 and 3, unconfirmed. */
export const partIIIE: PartSpec = {
  id: "III(E)",
  sheet: "III(E) Other Movements",
  heading: title,
  widths: [5, 40, 10, 14, 19, 19, 19, 21, 20],
  printed: printedUpTo(last),
  frozenRows: 3,
  rows: [
    ...head(title, last, "otherMovements"),
    {
      applicable: "otherMovements",
      of: [
        {
          each: "otherMovements.classes",
          of: [gap, ...classIssuableHead("5 and 6"), ...headers, { each: "events", of: [event] }],
        },
        gap,
        totalsOfClass({
          letter: "E",
          groups: "otherMovements.classes",
          figure: "G",
          name: "H",
          issued: sumOf("events[].issued"),
          treasury: { words: "Increase/ decrease (-) in treasury shares:", calculation: sumOf("events[].treasury") },
          issuedWords: "Increase/ decrease (-) in issued shares (excluding treasury shares):",
          issuedBefore: sumOf("events[].issued"),
        }),
      ],
    },
    ...remarks("otherMovements", last.before),
    gap,
    totalsOfPartIII,
  ],
};
