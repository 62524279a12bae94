import { since, until, type Cell, type Column, type Versioned } from "../sheet/spec";
import { header } from "./wordings";

type Cells = { [column in Column]?: Versioned<Cell> };

const mayBeIssuedBefore = header(
  "No. of new shares of issuer which may be issued pursuant thereto as at close of the month",
);
/** Header of what may still be issued, from version 1.1.0. */
export const mayBeIssuedHeader = header(
  "Number of shares which may be issued or transferred out of treasury pursuant thereto as at close of the month",
);
const newShares = { field: "newShares", kind: "shares" } as const;
const treasuryShares = { field: "treasuryShares", kind: "shares" } as const;
const mayBeIssued = { field: "mayBeIssued", kind: "shares" } as const;

/** Headers of the columns for shares issued under (A) to (D): two up to version 1.0.2, three from 1.1.0. */
export function sharesIssuedHeaders(letter: string, [first, second, third]: readonly [Column, Column, Column]): Cells {
  return {
    [first]: [
      until("1.0.2", header(`No. of new shares of issuer issued during the month pursuant thereto (${letter})`)),
      since("1.1.0", header(`Number of new shares issued during the month pursuant thereto (${letter}1)`)),
    ],
    [second]: [
      until("1.0.2", mayBeIssuedBefore),
      since(
        "1.1.0",
        header(`Number of treasury shares transferred out of treasury during the month pursuant thereto (${letter}2)`),
      ),
    ],
    [third]: [since("1.1.0", mayBeIssuedHeader)],
  };
}

/** The cells below those headers. */
export function sharesIssuedFields([first, second, third]: readonly [Column, Column, Column]): Cells {
  return {
    [first]: newShares,
    [second]: [until("1.0.2", mayBeIssued), since("1.1.0", treasuryShares)],
    [third]: [since("1.1.0", mayBeIssued)],
  };
}
