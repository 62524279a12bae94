import type { Problem } from "../model/problem";
import type { RegisterMapping } from "../registers/mapping";
import { itemsOf, mappingOf } from "../registers/mapping-items";
import { problemOfEntry, type ReadRecord, type ReadRow } from "./read-record";
import type { RecordSheet, RecordSpec } from "./record";
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
  );
}

/** The registers that the sheet states; one that lacks an item is a problem at its first row. */
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
    return mapping ?? problemOfEntry(record, rows[0], "name");
  });
  return {
    mappings: read.filter((one): one is RegisterMapping => "register" in one),
    problems: read.filter((one): one is Problem => "kind" in one),
  };
}
