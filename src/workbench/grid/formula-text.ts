import { quotedSheet } from "./address";

const excelToken = /"(?:[^"]|"")*"|'(?:[^']|'')*'|#REF!|[\p{L}_][\p{L}\p{N}_.]*(?=!)/gu;
const gridToken =
  /"(?:\\"|[^"])*"|'(?:[^']|'')*'|#REF(?!!)|(?<!#)[\p{L}\p{N}_.]+(?=!)|[A-Za-z_][\w.]*(?=\()|\b(?:true|false)\b/giu;

/** A formula of Excel in the grid's spelling: quotes escaped with a backslash, #REF, sheets in Chinese in quotes. */
export function gridFormula(formula: string): string {
  return formula.replace(excelToken, (token) => {
    if (token.startsWith('"')) return `"${token.slice(1, -1).replaceAll('""', '\\"')}"`;
    if (token === "#REF!") return "#REF";
    return /[^\x00-\x7f]/.test(token) && !token.startsWith("'") ? `'${token}'` : token;
  });
}

/** A formula of the grid as Excel writes it: functions and truth values in capitals, sheets in quotes where it must. */
export function excelFormula(formula: string): string {
  return formula.replace(gridToken, (token, at: number) => {
    if (token.startsWith('"')) return `"${token.slice(1, -1).replaceAll('\\"', '""')}"`;
    if (token.startsWith("'")) return token;
    if (token === "#REF") return "#REF!";
    return formula[at + token.length] === "!" ? quotedSheet(token) : token.toUpperCase();
  });
}

const pairOfCells = /(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3}\$?\d+)/g;

/** Whether a range of the formula is a single cell, as in a running total: the grid writes B2:B2 as B2. */
export const hasRangeOfOneCell = (formula: string): boolean =>
  [...formula.matchAll(pairOfCells)].some(([, from, to]) => from.replaceAll("$", "") === to.replaceAll("$", ""));

/** The functions that a formula calls, in capitals. */
export const functionsIn = (formula: string): string[] =>
  [...formula.replace(/"(?:\\"|[^"])*"/g, "").matchAll(/[A-Za-z_][\w.]*(?=\()/g)].map(([name]) => name.toUpperCase());
