import { strToU8, zipSync } from "fflate";

/** A cell as a file has it: a text, a number, or a formula. */
export type FileCell = string | number | { readonly formula: string };

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const typed = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Formats of cells: none, and a day. */
const styles = `<styleSheet ${main}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`; // prettier-ignore

/** An .xlsx file of sheets, packed as Excel packs it: texts once for all cells that share them. */
export class Workbook {
  private readonly texts = new Map<string, number>();
  private readonly sheets: { readonly name: string; readonly xml: string }[] = [];

  /** Adds a sheet; numbers in the columns of days are shown as such. */
  add(name: string, rows: Iterable<readonly FileCell[]>, days: readonly number[] = []): void {
    const lines: string[] = [];
    for (const cells of rows) {
      const row = lines.length + 1;
      const own = cells.map((cell, column) => this.cell(cell, `${letters(column)}${row}`, days.includes(column)));
      lines.push(`<row r="${row}">${own.join("")}</row>`);
    }
    this.sheets.push({ name, xml: `<worksheet ${main}><sheetData>${lines.join("")}</sheetData></worksheet>` });
  }

  get bytes(): Uint8Array {
    const numbered = this.sheets.map(({ name, xml }, i) => ({ name, xml, part: `worksheets/sheet${i + 1}.xml`, id: `s${i}` })); // prettier-ignore
    const related = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
    const others = related("t", "sharedStrings", "sharedStrings.xml") + related("y", "styles", "styles.xml");
    const texts = [...this.texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
    const parts: Record<string, string> = {
      "[Content_Types].xml": contentTypes(numbered.map(({ part }) => part)),
      "_rels/.rels": relationships(related("w", "officeDocument", "xl/workbook.xml")),
      "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><sheets>${numbered.map(({ name, id }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="${id}"/>`).join("")}</sheets></workbook>`, // prettier-ignore
      "xl/_rels/workbook.xml.rels": relationships(numbered.map(({ id, part }) => related(id, "worksheet", part)).join("") + others), // prettier-ignore
      "xl/sharedStrings.xml": `<sst ${main} uniqueCount="${texts.length}">${texts.join("")}</sst>`,
      "xl/styles.xml": styles,
      ...Object.fromEntries(numbered.map(({ part, xml }) => [`xl/${part}`, xml])),
    };
    return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
  }

  private cell(cell: FileCell, at: string, isDay: boolean): string {
    if (typeof cell === "number") return `<c r="${at}"${isDay ? ' s="1"' : ""}><v>${cell}</v></c>`;
    if (typeof cell === "object") return `<c r="${at}"><f>${escaped(cell.formula)}</f></c>`;
    const known = this.texts.get(cell) ?? this.texts.size;
    this.texts.set(cell, known);
    return `<c r="${at}" t="s"><v>${known}</v></c>`;
  }
}

function contentTypes(sheets: readonly string[]): string {
  const overrides = [["workbook.xml", "sheet.main"], ["sharedStrings.xml", "sharedStrings"], ["styles.xml", "styles"], ...sheets.map((part) => [part, "worksheet"])]; // prettier-ignore
  return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.map(([part, type]) => `<Override PartName="/xl/${part}" ContentType="${typed}.${type}+xml"/>`).join("")}</Types>`; // prettier-ignore
}

function relationships(own: string): string {
  return `<Relationships xmlns="${packages}/relationships">${own}</Relationships>`;
}

function letters(column: number): string {
  return String.fromCharCode(65 + column);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
