import type { LocatedSheet } from "./read";
import { fieldOf } from "./placed";
import { textOf } from "./sheet-reading";

const referenceElsewhere =
  /('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!(\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)/gu;
const referenceHere =
  /(?<![\p{L}\p{N}_.!])(\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_(])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)/u;

/** What becomes of formulas of people's own when their return becomes another. */
export interface OwnFormulas {
  /** Places whose formulas give way to what is to stand there. */
  readonly overwritten?: ReadonlySet<string>;
  /** Places whose formulas go even where they come to what is to stand there. */
  readonly replaced?: ReadonlySet<string>;
  /** Formulas that are written again. */
  readonly again?: ReadonlyMap<string, string>;
}

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

/** Those whose sheets are there, or are another workbook's: Excel refuses a formula that points at a sheet which is gone. */
export function withSheets(formulas: ReadonlyMap<string, string>, sheets: ReadonlySet<string>): Map<string, string> {
  const names = new Set([...sheets].map((name) => name.toLowerCase()));
  const isThere = (name: string) => name.includes("[") || names.has(name.toLowerCase());
  return new Map([...formulas].filter(([, formula]) => sheetsOf(withoutTexts(formula)).every(isThere)));
}

function pointsElsewhere(formula: string, sheetsOfReturn: ReadonlySet<string>): boolean {
  const bare = withoutTexts(formula);
  const isOfReturn = sheetsOf(bare).some((name) => sheetsOfReturn.has(name));
  return !isOfReturn && !referenceHere.test(bare.replace(referenceElsewhere, ""));
}

function withoutTexts(formula: string): string {
  return formula.replace(/"[^"]*"/g, "");
}

function sheetsOf(bare: string): string[] {
  return [...bare.matchAll(referenceElsewhere)].map(([, name]) => name.replace(/^'|'$/g, "").replace(/''/g, "'"));
}
