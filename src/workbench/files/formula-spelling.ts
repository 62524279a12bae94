/** Functions younger than the file format: files name them with a prefix, or Excel does not know them. */
const younger = new Set(
  (
    "ACOT ACOTH ARABIC ARRAYTOTEXT BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHOOSECOLS " +
    "CHOOSEROWS COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL DROP EXPAND FILTERXML FLOOR.MATH FORMULATEXT " +
    "GAMMA GAUSS HSTACK IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM " +
    "LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI RANDARRAY REDUCE RRI SCAN SEC " +
    "SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR " +
    "UNICODE UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);
const youngerSheetFunctions = new Set(["FILTER", "SORT"]);

/** Excel's mark of a function that an add-in gives; the dots of its name become underscores. */
const addInMark = "_xldudf_";

const literalOrCall = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_\\][\w.\\]*(?=\()/g;

const outsideLiterals = (formula: string, pattern: RegExp, change: (found: string) => string): string =>
  formula.replace(pattern, (found) => (/^["']/.test(found) ? found : change(found)));

/** Whether the formula calls a function of the add-in. */
export const callsAddIn = (formula: string, namespace: string | undefined): boolean =>
  namespace !== undefined &&
  [...formula.matchAll(literalOrCall)].some(([name]) => name.toUpperCase().startsWith(`${namespace.toUpperCase()}.`));

/** A formula as a file holds it: without = sign, functions by the names that files give them. */
export function fileFormula(formula: string, namespace: string | undefined): string {
  const prefix = namespace === undefined ? undefined : `${namespace.toUpperCase()}.`;
  return outsideLiterals(formula.replace(/^=/, ""), literalOrCall, (called) => {
    const name = called.toUpperCase();
    if (prefix !== undefined && name.startsWith(prefix)) return addInMark + name.replaceAll(".", "_");
    if (youngerSheetFunctions.has(name)) return `_xlfn._xlws.${name}`;
    return younger.has(name) ? `_xlfn.${name}` : called;
  });
}

/** A formula of a file as Excel shows it, with its = sign. */
export function shownFormula(formula: string, namespace: string | undefined): string {
  const mark = namespace === undefined ? undefined : `${addInMark}${namespace}_`.toUpperCase();
  const shown = outsideLiterals(formula, literalOrCall, (called) => {
    if (mark !== undefined && called.toUpperCase().startsWith(mark)) return `${namespace}.${called.slice(mark.length)}`;
    return called.replace(/^(?:_xlfn\.|_xlws\.|_xll\.)+/i, "");
  });
  return `=${shown}`;
}

const literalOrName = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|(?<![$\p{L}\p{N}_.\\])[\p{L}_\\][\p{L}\p{N}_.\\]*([!(]?)/gu;

/** New names for sheets and for names, by the old ones in small letters. */
export interface Renamed {
  readonly sheets: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  /** A sheet's name as it stands before the ! of an address. */
  readonly quoted: (sheet: string) => string;
}

/** The formula with sheets and names called by their new names. */
export function withNewNames(formula: string, { sheets, names, quoted }: Renamed): string {
  if (sheets.size === 0 && names.size === 0) return formula;
  return formula.replace(literalOrName, (found, inQuotes: string | undefined, after: string | undefined) => {
    if (found.startsWith('"') || after === "(") return found;
    const sheet = inQuotes?.replaceAll("''", "'") ?? (after === "!" ? found.slice(0, -1) : undefined);
    const renamed = sheet === undefined ? undefined : sheets.get(sheet.toLowerCase());
    if (sheet !== undefined) return renamed === undefined ? found : `${quoted(renamed)}!`;
    return names.get(found.toLowerCase()) ?? found;
  });
}
