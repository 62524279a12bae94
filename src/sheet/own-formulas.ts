import type { LocatedSheet } from "./read";
import { fieldOf } from "./placed";
import { textOf } from "./sheet-reading";

const referenceElsewhere = /('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?/gu;
const referenceHere = /(?<![\p{L}\p{N}_.!])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_(])/u;

/**
 * Formulas that people typed into cells of the form to fill in, by place: they are written again when a sheet is laid out anew.
 * Only those that point at other sheets, for cells of the return itself come to stand elsewhere.
 */
export function ownFormulas(sheets: readonly LocatedSheet[]): Map<string, string> {
  const names = new Set(sheets.map(({ view }) => view.name));
  const formulas = sheets.flatMap(({ cells, view }) =>
    cells.flatMap((cell): [string, string][] => {
      const field = fieldOf(cell);
      const formula = textOf(view.formulaAt(cell.row, cell.column));
      const isOwn = field !== undefined && field.calculation === undefined && formula.startsWith("=");
      return isOwn && cell.place !== undefined && pointsElsewhere(formula, names) ? [[cell.place, formula]] : [];
    }),
  );
  return new Map(formulas);
}

function pointsElsewhere(formula: string, sheetsOfReturn: ReadonlySet<string>): boolean {
  const bare = formula.replace(/"[^"]*"/g, "");
  const targets = [...bare.matchAll(referenceElsewhere)].map(([, name]) =>
    name.replace(/^'|'$/g, "").replace(/''/g, "'"),
  );
  return !targets.some((name) => sheetsOfReturn.has(name)) && !referenceHere.test(bare.replace(referenceElsewhere, ""));
}
