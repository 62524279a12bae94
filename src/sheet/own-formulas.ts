import type { LocatedSheet } from "./read";
import { fieldOf } from "./placed";
import { textOf } from "./sheet-reading";

const referenceElsewhere =
  /('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!(\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)/gu;
const referenceHere =
  /(?<![\p{L}\p{N}_.!])(\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_(])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)/u;

/** Formulas that people typed into cells of the form to fill in, by place. */
export function ownFormulas(sheets: readonly LocatedSheet[]): Map<string, string> {
  const formulas = sheets.flatMap(({ cells, view }) =>
    cells.flatMap((cell): [string, string][] => {
      const field = fieldOf(cell);
      const formula = textOf(view.formulaAt(cell.row, cell.column));
      // A text that begins like a formula is given as itself in both.
      const isFormula = formula.startsWith("=") && formula !== textOf(view.valueAt(cell.row, cell.column));
      const isOwn = field !== undefined && field.calculation === undefined && isFormula;
      return isOwn && cell.place !== undefined ? [[cell.place, formula]] : [];
    }),
  );
  return new Map(formulas);
}

/** Those that can be written again when sheets are laid out anew: they point at other sheets only, for cells of the return come to stand elsewhere. */
export function keptFormulas(
  formulas: ReadonlyMap<string, string>,
  sheets: readonly LocatedSheet[],
): Map<string, string> {
  const names = new Set(sheets.map(({ view }) => view.name));
  return new Map([...formulas].filter(([, formula]) => pointsElsewhere(formula, names)));
}

function pointsElsewhere(formula: string, sheetsOfReturn: ReadonlySet<string>): boolean {
  const bare = formula.replace(/"[^"]*"/g, "");
  const targets = [...bare.matchAll(referenceElsewhere)].map(([, name]) =>
    name.replace(/^'|'$/g, "").replace(/''/g, "'"),
  );
  return !targets.some((name) => sheetsOfReturn.has(name)) && !referenceHere.test(bare.replace(referenceElsewhere, ""));
}
