import type { ConfirmationId, GivenConfirmation } from "../model/beside";
import { fold } from "../sheet/wording";
import type { ReadRecord } from "./read-record";
import type { RecordSheet, RecordSpec } from "./record";
import { recordSheet } from "./record-sheet";

const names: Readonly<Record<ConfirmationId, string>> = {
  openings: "Opening balances agree with last month's return",
  boardAuthority: "Authority of the board",
  moneyReceived: "Money received",
  listingApprovals: "Listing approvals",
  publicFloat: "Public float",
};

/** What a person has confirmed. */
export const confirmationsSpec: RecordSpec = {
  id: "confirmations",
  sheet: "Confirmations",
  title: "Confirmations given for the Monthly Return",
  advice:
    "Each holds for one month and for the closing balances as they stood; when one of them changes it is asked for again.",
  columns: [
    { key: "month", header: "Month ended", width: 17, kind: "date" },
    { key: "confirmation", header: "Confirmation", width: 40, kind: "text", offers: Object.values(names) },
    { key: "figures", header: "Closing balances as they stood", width: 50, kind: "text" },
    { key: "by", header: "Given by", width: 20, kind: "text" },
    { key: "on", header: "Given on", width: 17, kind: "date" },
  ],
  keys: ["month", "confirmation"],
};

/** The sheet of the confirmations given. */
export function confirmationsRecord(given: readonly GivenConfirmation[]): RecordSheet {
  const rows = given.map((one) => ({ ...one, confirmation: nameOf(one.confirmation) }));
  return recordSheet(confirmationsSpec, rows);
}

/** The confirmations that the sheet states. */
export function confirmationsIn({ rows }: ReadRecord): GivenConfirmation[] {
  return rows.map(({ entries: { month, confirmation, figures, by, on } }) => {
    return { month, confirmation: idOf(confirmation), figures, by, on };
  });
}

function nameOf(id: string): string {
  return names[id as ConfirmationId] ?? id;
}

function idOf(name: string): string {
  return Object.entries(names).find(([, one]) => fold(one) === fold(name))?.[0] ?? name;
}
