import { since, until, type Node, type Row } from "../sheet/spec";
import { currencies, kindsOfShares, lettersOfShares, yesOrNo } from "./listed-values";
import { caption, classOrdinal } from "./wordings";

const typeOfShares = caption("Type of shares", "股份類別");
const classOfShares = caption("Class of shares", "股份分類");

const kind = { field: "shares.kind", kind: "text", offers: kindsOfShares } as const;
const letter = { field: "shares.letter", kind: "text", offers: lettersOfShares } as const;
const listed = { field: "shares.listed", kind: "text", offers: yesOrNo } as const;
const stockCode = { field: "shares.stockCode", kind: "code" } as const;
const description = { field: "shares.description", kind: "text", across: "G" } as const;

const codeAndDescription: Row = {
  cells: {
    B: [
      until("1.0.2", caption("Stock code", "證券代號")),
      since("1.1.1", caption("Stock code (if listed)", "證券代號 (如上市)")),
    ],
    C: stockCode,
    D: caption("Description", "說明"),
    E: description,
  },
};

/** Counters in other currencies for the same shares; the form prints the line where there is one. */
const multiCounter: Node = {
  each: "shares.multiCounter",
  since: "1.0.2",
  of: [
    {
      cells: {
        B: caption("Multi-counter stock code"),
        C: { field: "stockCode", kind: "code" },
        D: { field: "currency", kind: "currency", offers: currencies },
        E: caption("Description", "說明"),
        F: { field: "description", kind: "text", across: "G" },
      },
    },
  ],
};

/** The head of a class of shares in Parts I and II. */
export const classHead: readonly Node[] = [
  {
    cells: {
      A: classOrdinal,
      B: [until("1.0.1", typeOfShares), since("1.0.2", classOfShares)],
      C: kind,
      D: [until("1.0.1", classOfShares), since("1.0.2", typeOfShares)],
      E: letter,
      F: [
        until("1.0.2", caption("Listed on SEHK (Note 1)")),
        since("1.1.1", caption("Listed on the Exchange (Note 1)", "於香港聯交所上市 (註1)")),
      ],
      G: listed,
    },
  },
  codeAndDescription,
  multiCounter,
];

/** The head of a class of shares issuable in Part III: a wording of its own up to version 1.0.2, as in Part II from 1.1.0. */
export const classIssuableHead: readonly Node[] = [
  {
    until: "1.0.2",
    lines: 2,
    cells: {
      A: classOrdinal,
      B: [until("1.0.1", caption("Type of shares issuable")), since("1.0.2", caption("Class of shares issuable"))],
      C: kind,
      D: [until("1.0.1", classOfShares), since("1.0.2", typeOfShares)],
      E: letter,
      F: caption("Shares issuable to be listed on SEHK (Note 1)"),
      G: listed,
    },
  },
  {
    until: "1.0.2",
    lines: 2,
    cells: { B: caption("Stock code of shares issuable (if listed on SEHK) (Note 1)"), C: stockCode },
  },
  ...classHead.map((node) => ({ ...node, since: "1.1.1" as const })),
];
