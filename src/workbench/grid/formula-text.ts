const excelToken = /"(?:[^"]|"")*"|'(?:[^']|'')*'|#REF!/g;
const gridToken = /"(?:\\"|[^"])*"|'(?:[^']|'')*'|#REF(?!!)|[A-Za-z_][\w.]*(?=\()|\b(?:true|false)\b/gi;

/** A formula of Excel in the grid's spelling: it escapes quotes with a backslash and knows #REF. */
export function gridFormula(formula: string): string {
  return formula.replace(excelToken, (token) => {
    if (token.startsWith('"')) return `"${token.slice(1, -1).replaceAll('""', '\\"')}"`;
    return token === "#REF!" ? "#REF" : token;
  });
}

/** A formula of the grid as Excel writes it: functions and truth values in capitals. */
export function excelFormula(formula: string): string {
  return formula.replace(gridToken, (token) => {
    if (token.startsWith('"')) return `"${token.slice(1, -1).replaceAll('\\"', '""')}"`;
    if (token.startsWith("'")) return token;
    return token === "#REF" ? "#REF!" : token.toUpperCase();
  });
}

const pairOfCells = /(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3}\$?\d+)/g;

/** Whether a range of the formula is a single cell, as in a running total: the grid writes B2:B2 as B2. */
export const hasRangeOfOneCell = (formula: string): boolean =>
  [...formula.matchAll(pairOfCells)].some(([, from, to]) => from.replaceAll("$", "") === to.replaceAll("$", ""));

/** The functions that a formula calls, in capitals. */
export const functionsIn = (formula: string): string[] =>
  [...formula.replace(/"(?:\\"|[^"])*"/g, "").matchAll(/[A-Za-z_][\w.]*(?=\()/g)].map(([name]) => name.toUpperCase());
