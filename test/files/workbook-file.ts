import { strToU8, zipSync } from "fflate";

/** A cell of a workbook's file: text, a number or TRUE as they are, or the XML between and within its tag. */
export type FileCell = string | number | boolean | { readonly t?: string; readonly s?: number; readonly xml: string };

/** A sheet of a workbook's file by its rows. */
export interface FileSheet {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
  /** Rows that are hidden, from 1. */
  readonly hidden?: readonly number[];
  /** What stands in place of the XML that the rows make. */
  readonly xml?: string;
}

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Formats of cells: none, a day, a number with thousands commas. */
const styles = `<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="d/m/yyyy"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="3"/><xf numFmtId="164"/></cellXfs></styleSheet>`;

/** The parts of an .xlsx file, as Excel names them. */
export function partsOf(sheets: readonly FileSheet[], is1904 = false): Record<string, string> {
  const listed = sheets.map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const targets = sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`); // prettier-ignore
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${relations}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.join("")}<Relationship Id="rId99" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": styles,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheet.xml ?? sheetXml(sheet)])),
  };
}

/** An .xlsx file of parts. */
export function packed(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(header + xml)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(files)));
}

/** An .xlsx file of sheets. */
export function workbookFile(sheets: readonly FileSheet[], is1904 = false): Uint8Array<ArrayBuffer> {
  return packed(partsOf(sheets, is1904));
}

function sheetXml({ rows, hidden = [] }: FileSheet): string {
  const lines = rows.map((cells, i) => {
    const own = cells.map((cell, column) => cellXml(cell, `${letters(column)}${i + 1}`)).join("");
    return `<row r="${i + 1}"${hidden.includes(i + 1) ? ' hidden="1"' : ""}>${own}</row>`;
  });
  return `<worksheet ${main}><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

function cellXml(cell: FileCell, at: string): string {
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "string") return cell === "" ? "" : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`; // prettier-ignore
  const { t, s, xml } = cell;
  return `<c r="${at}"${s === undefined ? "" : ` s="${s}"`}${t === undefined ? "" : ` t="${t}"`}>${xml}</c>`;
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
