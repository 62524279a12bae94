import { excelError, notImplemented } from "../wire/excel-error";
import type { HostObject } from "../wire/host-object";
import { columnsOf, rowsOf, type Area } from "./area";
import { borders } from "./borders";
import { rangeFormat } from "./format";
import { areHidden } from "./hidden";

/** What an add-in sets or reads of a cell, a row or a column: parts of a format, inside each other as in Excel. */
interface Settable {
  readonly format?: Readonly<Record<string, unknown>>;
}

/** What an add-in reads of a row. */
interface RowOptions extends Settable {
  readonly rowHidden?: boolean;
}

/** Sets what a matrix holds for each cell of the range; what an entry does not name stays as it is. */
export function setCellProperties(area: Area, written: unknown): void {
  const matrix = listOf(written, rowsOf(area.zone)).map((row) => listOf(row, columnsOf(area.zone)));
  const { top, left } = area.zone;
  setEach(
    area,
    matrix.flatMap((row, i) =>
      row.map((settable, j) => ({
        settable,
        zone: { top: top + i, bottom: top + i, left: left + j, right: left + j },
      })),
    ),
  );
}

/** What each cell of the range has of that which the options name. */
export function getCellProperties(area: Area, options: unknown): unknown[][] {
  const { top, bottom, left, right } = area.zone;
  const numbers = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return numbers(top, bottom).map((row) =>
    numbers(left, right).map((col) => {
      const cell = area.other({ top: row, bottom: row, left: col, right: col });
      return { format: partsOf(rangeFormat(cell), (options as Settable).format ?? {}) };
    }),
  );
}

/** What each row of the range has of that which the options name. */
export function getRowProperties(area: Area, options: unknown): unknown[] {
  const { format, rowHidden } = options as RowOptions;
  const { zone } = area;
  return Array.from({ length: rowsOf(zone) }, (_, i) => {
    const row = area.other({ ...zone, top: zone.top + i, bottom: zone.top + i });
    return {
      ...(format && { format: partsOf(rangeFormat(row), format) }),
      ...(rowHidden && { rowHidden: areHidden(row, "ROW") }),
    };
  });
}

/** Sets what each entry names of its row. */
export function setRowProperties(area: Area, written: unknown): void {
  const { zone } = area;
  const rows = listOf(written, rowsOf(zone));
  setEach(
    area,
    rows.map((settable, i) => ({ settable, zone: { ...zone, top: zone.top + i, bottom: zone.top + i } })),
  );
}

/** The same for each column of the range. */
export function setColumnProperties(area: Area, written: unknown): void {
  const { zone } = area;
  const columns = listOf(written, columnsOf(zone));
  setEach(
    area,
    columns.map((settable, i) => ({ settable, zone: { ...zone, left: zone.left + i, right: zone.left + i } })),
  );
}

/** Cells of one format are set together. */
function setEach(area: Area, entries: readonly { settable: unknown; zone: Area["zone"] }[]): void {
  const zonesOf = new Map<string, Area["zone"][]>();
  for (const { settable, zone } of entries) {
    const key = JSON.stringify((settable as Settable | null)?.format ?? {});
    if (key !== "{}") zonesOf.set(key, [...(zonesOf.get(key) ?? []), zone]);
  }
  for (const [key, zones] of zonesOf) {
    const { borders: lines, ...format } = JSON.parse(key) as Record<string, object | undefined>;
    const cells = area.other(...zones);
    setParts(rangeFormat(cells), format);
    for (const [edge, line] of Object.entries(lines ?? {})) setParts(lineAt(cells, edge), line as object);
  }
}

function lineAt(area: Area, edge: string): HostObject {
  const line = borders(area).item?.(`Edge${capital(edge)}`);
  if (!line) throw excelError("InvalidArgument");
  return line;
}

function setParts(object: HostObject, parts: object): void {
  for (const [name, part] of Object.entries(parts)) {
    const member = capital(name);
    if (typeof part === "object" && part !== null) setParts(object.get(member) as HostObject, part as object);
    else if (object.can(member, "set")) object.set(member, part);
    else throw notImplemented(`${object.type}.${member} (set)`);
  }
}

function partsOf(object: HostObject, options: object): object {
  const parts = Object.entries(options).map(([name, wanted]) => {
    const member = capital(name);
    if (!object.can(member, "get")) throw notImplemented(`${object.type}.${member}`);
    const found = object.get(member);
    return [name, typeof wanted === "object" ? partsOf(found as HostObject, wanted as object) : found];
  });
  return Object.fromEntries(parts) as object;
}

function listOf(written: unknown, length: number): unknown[] {
  if (!Array.isArray(written) || written.length !== length) throw excelError("InvalidArgument");
  return written;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
