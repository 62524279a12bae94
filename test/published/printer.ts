import { partsOf } from "../../src/form";
import { nameOfClass } from "../../src/form/class-names";
import { printedDate } from "../../src/model/calendar-date";
import { Decimal, grouping } from "../../src/model/decimal";
import { asPrinted, type MonthlyReturn } from "../../src/model/monthly-return";
import { valueAt } from "../../src/model/place";
import { notApplicable } from "../../src/model/shape";
import type { PartInForce } from "../../src/sheet/in-force";
import { ordinalText } from "../../src/sheet/ordinal";
import { cellsOf, type PlacedCell } from "../../src/sheet/placed";
import { partRows, type PartRow } from "../../src/sheet/rows";
import { templateColumns, type Column, type FieldCell } from "../../src/sheet/spec";
import { filled } from "../../src/sheet/wording";

/** How a viewer of the PDF gives its text: columns kept apart by blanks, cells by tabs, cells one below the other, or all words in a line. */
export const shapes = ["layout", "tabs", "cells", "line"] as const;
export type Shape = (typeof shapes)[number];

/** The text of a return as the form prints it, and the places that it prints. */
export interface Printed {
  readonly text: string;
  readonly places: readonly string[];
}
/** What is done to the digits of each figure that is printed. */
export type Tear = (figure: string) => string;

interface Cell {
  readonly text: string;
  readonly look: "header" | "row" | "other";
}

const columnAt = (column: Column) => templateColumns.indexOf(column);
/** Captions of cells that no filed form was seen to print where they are blank. */
const printedWhenFilled = /^remarks\.|publicFloat\.(percentage|marketValue)/;

/** Prints a return as the form does. */
export function printReturn(r: MonthlyReturn, shape: Shape, tear: Tear = (figure) => figure): Printed {
  const places: string[] = [];
  const parts = partsOf(r.formVersion);
  const pages = parts.map((part, i) => {
    const rows = rowsOfPart(part, r, tear, places).map((cells) => printRow(cells, shape));
    const foot = ["FF301", `Page ${i + 1} of ${parts.length}`, `v ${r.formVersion}`].join(
      shape === "line" ? " " : "\t",
    );
    return shape === "line" ? [foot, ...rows].join(" ") : [...rows, foot, ""].join("\n");
  });
  return { text: pages.join(shape === "line" ? " " : "\f"), places };
}

function rowsOfPart(part: PartInForce, r: MonthlyReturn, tear: Tear, places: string[]): Cell[][] {
  return partRows(part.rows, r).flatMap((row) => linesOfRow(row, part, r, tear, places));
}

function linesOfRow(row: PartRow, part: PartInForce, r: MonthlyReturn, tear: Tear, places: string[]): Cell[][] {
  const spilled = Array.from({ length: row.height }, (_, i) => i);
  const cells = cellsOf({ ...row, at: 0, spilled }, part.sheet, columnAt).filter(({ column }) => column < part.printed);
  const isBlank = cells.every(({ place }) => place === undefined || [null, ""].includes(valueAt(r, place) as null));
  if (isBlank && cells.some(({ place }) => printedWhenFilled.test(place ?? ""))) return [];
  places.push(...cells.flatMap(({ place }) => (place && valueAt(r, place) !== undefined ? [place] : [])));
  return spilled.map((at) =>
    Array.from({ length: part.printed }, (_, column): Cell => {
      const cell = cells.find((one) => one.row === at && one.column === column);
      return cell ? { text: textOf(cell, r, tear), look: lookOf(cell, row) } : { text: "", look: "other" };
    }),
  );
}

function textOf({ cell, entry, number, place }: PlacedCell, r: MonthlyReturn, tear: Tear): string {
  if ("label" in cell)
    return filled(cell.label.en, cell.classAt ? nameOfClass(valueAt(r, `${entry}.${cell.classAt}`), "en") : "");
  if ("ordinal" in cell) return ordinalText(cell.ordinal, number);
  if ("state" in cell) return r[cell.state] === notApplicable ? notApplicable : "";
  return "field" in cell ? valueText(cell, number, valueAt(r, place ?? ""), tear) : "";
}

function valueText(cell: FieldCell, number: number, value: unknown, tear: Tear): string {
  if (Decimal.isDecimal(value)) return tear(grouping(value));
  if (value === asPrinted) return cell.prescribed?.[number - 1].en ?? "";
  if (typeof value === "boolean") return value ? "✔" : "";
  const words = typeof value === "string" ? value : "";
  return cell.kind === "date" ? printedDate(words) : words.replace(/^(Other[^:]*):/, "$1");
}

function lookOf({ cell }: PlacedCell, { row }: PartRow): Cell["look"] {
  if ("label" in cell && cell.look === "header") return "header";
  return Object.values(row.cells).some((one) => "ordinal" in one && one.ordinal === "1).") ? "row" : "other";
}

function printRow(cells: readonly Cell[], shape: Shape): string {
  if (shape === "tabs") return cells.map(({ text }) => text).join("\t");
  if (shape === "line" || shape === "cells")
    return cells.flatMap(({ text }) => text || []).join(shape === "line" ? " " : "\n");
  const isWrapped = cells.some(({ look }) => look !== "other");
  const columns = cells.map(({ text }) => (isWrapped ? wrapped(text, 26) : [text]));
  const height = Math.max(...columns.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, i) =>
    columns.map((column) => (column[i] ?? "").padEnd(isWrapped ? 29 : 0)),
  );
  return lines
    .map((line) =>
      line
        .filter((text) => isWrapped || text !== "")
        .join(isWrapped ? "" : "     ")
        .trimEnd(),
    )
    .join("\n");
}

/** A text in lines of so many characters, broken at blanks. */
function wrapped(text: string, width: number): string[] {
  return text.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
