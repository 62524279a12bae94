import { since, until, type Node, type Row } from "../sheet/spec";
import { currencies, kindsOfShares, lettersOfShares, yesOrNo } from "./listed-values";
import { caption, classOrdinal } from "./wordings";

const typeOfShares = caption("Type of shares");
const classOfShares = caption("Class of shares");

const kind = { field: "shares.kind", kind: "text", offers: kindsOfShares } as const;
const letter = { field: "shares.letter", kind: "text", offers: lettersOfShares } as const;
const listed = { field: "shares.listed", kind: "text", offers: yesOrNo } as const;
const stockCode = { field: "shares.stockCode", kind: "code" } as const;
const description = { field: "shares.description", kind: "text", across: "G" } as const;

const codeAndDescription: Row = {
  cells: {
    B: [until("1.0.2", caption("Stock code")), since("1.1.0", caption("Stock code (if listed)"))],
    C: stockCode,
    D: caption("Description"),
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
        E: caption("Description"),
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
        since("1.1.0", caption("Listed on the Exchange (Note 1)")),
      ],
      G: listed,
    },
  },
  codeAndDescription,
  multiCounter,
];

/** The head of a class of shares issuable in Part III: a wording of its own up to version 1.0.2, as in Part II from 1.1.0; (E) refers to more notes. */
export const classIssuableHead = (notes?: string): readonly Node[] => [
  {
    until: "1.0.2",
    lines: 2,
    cells: {
      A: classOrdinal,
      B: [
        until("1.0.1", caption(noted("Type of shares issuable", notes))),
        since("1.0.2", caption(noted("Class of shares issuable", notes))),
      ],
      C: kind,
      D: [until("1.0.1", classOfShares), since("1.0.2", typeOfShares)],
      E: letter,
      F: caption(`Shares issuable to be listed on SEHK (${notesAfter("Note 1", notes)})`),
      G: listed,
    },
  },
  {
    until: "1.0.2",
    lines: 2,
    cells: {
      B: caption(`Stock code of shares issuable (if listed on SEHK) (${notesAfter("Note 1", notes)})`),
      C: stockCode,
    },
  },
  ...classHead.map((node) => ({ ...node, since: "1.1.0" as const })),
];

const noted = (words: string, notes?: string) => (notes === undefined ? words : `${words} (Note ${notes})`);
const notesAfter = (first: string, notes?: string) => (notes === undefined ? first : `${first}, ${notes}`);
