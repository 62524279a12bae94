import { figureText, parseFigure } from "../model/figure";
import { noProfile, type IssuerProfile, type ProfileItem } from "../model/issuer-profile";
import type { Problem } from "../model/problem";
import { fold } from "../sheet/wording";
import { daysIn } from "./entry";
import { choicesOf, itemsOfProfile, type ItemOfProfile } from "./profile-items";
import { problemOfEntry, type ReadRecord, type ReadRow } from "./read-record";
import type { RecordRow, RecordSheet, RecordSpec } from "./record";
import { recordSheet } from "./record-sheet";

const allItems = itemsOfProfile.map(({ item }) => item);
const itemOf = ({ item }: RecordRow) => itemsOfProfile.find(({ label }) => fold(label) === fold(item));
const choicesIn = (row: RecordRow) => {
  const item = itemOf(row)?.item;
  return item && choicesOf(item);
};

/** What the return does not say of its issuer, an item a row. */
export const profileSpec: RecordSpec = {
  id: "issuer-profile",
  sheet: "Issuer profile",
  title: "Issuer profile for the Monthly Return",
  advice: "Fill in what applies to the issuer; checks that need an entry which is left blank could not run.",
  columns: [
    { key: "item", header: "Item", width: 42, kind: "text", isFixed: true },
    { key: "entry", header: "Entry", width: 28, kind: (row) => itemOf(row)?.kind ?? "text", offers: choicesIn },
    { key: "purpose", header: "What it is for", width: 72, kind: "text", isFixed: true },
  ],
  keys: ["item"],
  keepsOthers: true,
};

/** The sheet of a profile; a new one holds every item, and on one that stands already only what has changed is written. */
export function profileRecord(profile: IssuerProfile, changed: readonly ProfileItem[] = allItems): RecordSheet {
  const rowOf = ({ item, label, purpose }: ItemOfProfile) => ({ item: label, entry: entryOf(profile[item]), purpose });
  const own = itemsOfProfile.filter(({ item }) => changed.includes(item));
  const unread = (record: ReadRecord) => unreadDates(record, changed);
  return recordSheet(profileSpec, itemsOfProfile.map(rowOf), { changed: own.map(rowOf), unread });
}

/** Dates that can't be read, of an item that may stand in several rows: what is typed for one of them is not meant for the others. */
function unreadDates(record: ReadRecord, changed: readonly ProfileItem[]): Problem[] {
  const isOne = (row: RecordRow) => itemsOfProfile.some((one) => one === itemOf(row) && one.kind === "dates" && changed.includes(one.item)); // prettier-ignore
  const rows = record.rows.filter(({ entries, unreadable }) => unreadable.includes("entry") && isOne(entries));
  return rows.map((row) => problemOfEntry(record, row, "entry"));
}

/** The profile that its sheet states; what can't be read, or stands there twice, is left open. */
export function readProfile(record: ReadRecord): {
  readonly profile: IssuerProfile;
  readonly problems: readonly Problem[];
} {
  const problems = [...record.problems];
  const profile: Record<string, unknown> = { ...noProfile };
  const rows = record.table.columns.has("item") ? record.rows : [];
  for (const row of rows.filter(({ entries }) => entries.entry !== "")) {
    const item = itemOf(row.entries);
    const problem = problemOf(record, row, item, profile);
    if (problem) problems.push(problem);
    else if (item) profile[item.item] = valueOf(item, row.entries.entry, profile);
  }
  return { profile: profile as IssuerProfile, problems };
}

function problemOf(
  record: ReadRecord,
  row: ReadRow,
  item: ItemOfProfile | undefined,
  profile: Record<string, unknown>,
): Problem | undefined {
  if (row.unreadable.length > 0) return problemOfEntry(record, row, row.unreadable[0]);
  const isTwice = item && item.kind !== "dates" && item.item in profile;
  return item && !isTwice ? undefined : problemOfEntry(record, row, "item");
}

function valueOf({ item, kind }: ItemOfProfile, entry: string, profile: Record<string, unknown>): unknown {
  if (kind === "dates") return [...(profile[item] as string[]), ...daysIn(entry)];
  return kind === "figure" ? parseFigure(entry) : entry;
}

function entryOf(value: IssuerProfile[keyof IssuerProfile]): string {
  if (value === undefined) return "";
  return Array.isArray(value) ? value.join(", ") : figureText(value);
}
