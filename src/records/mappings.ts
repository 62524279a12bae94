import type { Problem } from "../model/problem";
import type { RegisterMapping } from "../registers/mapping";
import { itemNames, itemsOf, mappingOf, type MappingItem } from "../registers/mapping-items";
import { fieldNamed } from "../registers/names";
import { fold } from "../sheet/wording";
import { problemOfEntry, type ReadRecord, type ReadRow } from "./read-record";
import type { RecordRow, RecordSheet, RecordSpec } from "./record";
import { recordSheet } from "./record-sheet";

/** How registers are read, item by item. */
export const mappingsSpec: RecordSpec = {
  id: "mappings",
  sheet: "Registers",
  title: "Registers that the Monthly Return is filled from",
  advice:
    "How each register is read, found by its headers and never by position: what its columns are and what its values mean. It is applied by itself next month, and may be changed here.",
  columns: [
    { key: "name", header: "Register", width: 36, kind: "text" },
    { key: "item", header: "Item", width: 12, kind: "text" },
    { key: "field", header: "Field", width: 22, kind: "text" },
    { key: "said", header: "In the register", width: 40, kind: "text" },
    { key: "meaning", header: "Means", width: 50, kind: "text" },
  ],
  keys: ["name", "item", "field", "said"],
};

/** The sheet of the registers. */
export function mappingsRecord(mappings: readonly RegisterMapping[]): RecordSheet {
  return recordSheet(
    mappingsSpec,
    mappings.flatMap(itemsOf).map((item) => ({ ...item })),
    { unread: (record) => readMappings(record).problems },
  );
}

/** The registers that the sheet states; one that lacks an item is a problem at its first row, and so is each row of another that says nothing known. */
export function readMappings(record: ReadRecord): {
  readonly mappings: readonly RegisterMapping[];
  readonly problems: readonly Problem[];
} {
  const groups = new Map<string, ReadRow[]>();
  for (const row of record.rows) groups.set(row.entries.name, [...(groups.get(row.entries.name) ?? []), row]);
  const read = [...groups.values()].map((rows) => {
    const mapping = mappingOf(
      rows.map(({ entries: { item, field, said, meaning } }) => ({ item, field, said, meaning })),
    );
    if (!mapping) return { problems: [problemOfEntry(record, rows[0], "name")] };
    return { mapping, problems: unknownOf(mapping, rows).map((row) => problemOfEntry(record, row, keyUnknown(row))) };
  });
  return {
    mappings: read.flatMap(({ mapping }) => mapping ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Rows that say something which their mapping does not. */
function unknownOf(mapping: RegisterMapping, rows: readonly ReadRow[]): ReadRow[] {
  const known = new Set(itemsOf(mapping).map(wordsOf));
  const isCleared = ({ item, said, meaning }: RecordRow) => itemNames.includes(item) && `${said}${meaning}` === "";
  return rows.filter(({ entries }) => !isCleared(entries) && !known.has(wordsOf(entries)));
}

function wordsOf({ item, field, said }: RecordRow | MappingItem): string {
  return [item, field, said].map(fold).join("\n");
}

/** The column of a row's first entry that is not known. */
function keyUnknown({ entries: { item, field } }: ReadRow): string {
  if (!itemNames.includes(item)) return "item";
  return field !== "" && fieldNamed(field) === undefined ? "field" : "meaning";
}
