import { strFromU8, strToU8, type Unzipped } from "fflate";

/** What a workbook says of a sheet beside its cells. */
export interface SheetFacts {
  readonly hidden: ReadonlySet<number>;
  readonly is1904: boolean;
}

const [workbookPart, relationsPart] = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"];
const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/;
const stylesPart = /^xl\/[^/]*styles[^/]*\.xml$/i;
/** What Excel shows for a value that it does not know. */
const unknown = "#UNKNOWN!";

/** Whether the parts of a packed file are those of an .xlsx workbook. */
export function isXlsx(parts: Unzipped): boolean {
  return workbookPart in parts && relationsPart in parts;
}

/** How many cells the largest sheet spans: one cell far away makes rows and columns of all before it. */
export function cellsSpanned(parts: Unzipped): number {
  return Object.keys(parts).reduce((most, part) => (sheetPart.test(part) ? Math.max(most, spannedBy(strFromU8(parts[part]))) : most), 0); // prettier-ignore
}

function spannedBy(sheet: string): number {
  const last = Math.max(sheet.lastIndexOf("<row "), sheet.lastIndexOf(":row "));
  const rows = last < 0 ? 0 : Number(attribute(sheet.slice(last, sheet.indexOf(">", last)), "r"));
  let columns = lettersOfAlphabet;
  for (const [, letters] of sheet.matchAll(farCell)) columns = Math.max(columns, columnOf(letters));
  return rows * columns;
}

const lettersOfAlphabet = 26;
/** Cells that hold something beyond column Z. */
const farCell = /<(?:\w+:)?c\b[^>]*?\br="([A-Z]{2,3})\d+"(?:[^>]*[^/])?>/g;

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * lettersOfAlphabet + letter.charCodeAt(0) - 64, 0);
}

/** Rewrites the parts so that cells are read as a sheet gives them: days by their numbers, errors as they show. */
export function rewriteParts(parts: Unzipped): void {
  for (const part of Object.keys(parts)) {
    if (sheetPart.test(part)) parts[part] = strToU8(asShown(strFromU8(parts[part])));
    if (stylesPart.test(part)) parts[part] = strToU8(strFromU8(parts[part]).replace(/\bnumFmtId="\d+"/g, 'numFmtId="0"')); // prettier-ignore
  }
}

/** The reader leaves cells blank that show an error or have a formula without a value; as texts they are seen, and refused beside their rows. */
function asShown(sheet: string): string {
  return sheet.replace(/(<(?:\w+:)?c\b[^>]*?\bt=)"[ed]"/g, '$1"str"').replace(formulaAlone, withoutValue);
}

/** A cell with a formula whose value is empty or not there. */
const formulaAlone =
  /<((?:\w+:)?)c\b([^>]*)>\s*<\1f\b[^>]*(?:\/>|>[^<]*<\/\1f>)\s*(<\1v\s*\/>|<\1v>\s*<\/\1v>)?\s*<\/\1c>/g;

/** A formula that comes to no words has an empty value of its own. */
function withoutValue(whole: string, prefix: string, attributes: string, value: string | undefined): string {
  if (value !== undefined && /\bt="str"/.test(attributes)) return whole;
  const own = attributes.replace(/\bt="[^"]*"/, "");
  return `<${prefix}c${own} t="str"><${prefix}v>${unknown}</${prefix}v></${prefix}c>`;
}

/** What the workbook says of its sheets, by their names. */
export function factsOfSheets(parts: Unzipped): ReadonlyMap<string, SheetFacts> {
  const text = (part: string) => (part in parts ? strFromU8(parts[part]) : "");
  const workbook = text(workbookPart);
  const is1904 = /^(1|true)$/.test(attribute(/<(?:\w+:)?workbookPr\b[^>]*>/.exec(workbook)?.[0] ?? "", "date1904"));
  const targets = new Map(tags(text(relationsPart), "Relationship").map((tag) => [attribute(tag, "Id"), attribute(tag, "Target")])); // prettier-ignore
  return new Map(
    tags(workbook, "sheet").map((tag) => {
      const target = targets.get(attribute(tag, "\\w+:id")) ?? "";
      const sheet = text(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
      return [unescaped(attribute(tag, "name")), { is1904, hidden: hiddenRows(sheet) }];
    }),
  );
}

function hiddenRows(sheet: string): ReadonlySet<number> {
  const rows = tags(sheet, "row").filter((tag) => /^(1|true)$/.test(attribute(tag, "hidden")));
  return new Set(rows.map((tag) => Number(attribute(tag, "r"))));
}

function tags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, "g")) ?? [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]);
}
