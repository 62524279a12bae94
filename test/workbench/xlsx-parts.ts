import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of an .xlsx as texts. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** The .xlsx of these parts. */
export const ofParts = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));

type Change = string | ((part: string) => string);

/** The same file with some parts changed, added or written anew. */
export function withParts(bytes: Uint8Array, changes: Readonly<Record<string, Change>>): Uint8Array {
  const parts = partsOf(bytes);
  for (const [name, change] of Object.entries(changes)) {
    parts[name] = typeof change === "string" ? change : change(parts[name]);
  }
  return ofParts(parts);
}

/** A workbook of one sheet, Data, with those rows, as another program might write it. */
export function foreignBook(rows: string, { sheet = "", workbook = "", styles = "", texts = "" } = {}): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relationships = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const related = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  return ofParts({
    "_rels/.rels": `<Relationships ${relationships}>${related("a", "officeDocument", "/xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}">${workbook}<sheets><sheet name="Data" sheetId="7" r:id="s"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${relationships}>${related("s", "worksheet", "worksheets/data.xml")}${related("t", "sharedStrings", "sharedStrings.xml")}${related("y", "styles", "styles.xml")}</Relationships>`,
    "xl/worksheets/data.xml": `<worksheet ${main}><sheetData>${rows}</sheetData>${sheet}</worksheet>`,
    "xl/sharedStrings.xml": `<sst ${main}>${texts}</sst>`,
    "xl/styles.xml": `<styleSheet ${main}>${styles}</styleSheet>`,
  });
}
