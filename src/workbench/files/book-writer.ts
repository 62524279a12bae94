import { strToU8, zipSync } from "fflate";
import { fixedAddress, quotedSheet } from "../grid/address";
import { formatOf } from "../objects/cell-format";
import type { FileBook, FileSheet, Look } from "./content";
import { sheetPart, Texts } from "./sheet-writer";
import { Styles } from "./styles-writer";
import { visibilityWords } from "./words";
import { element, textNode, xmlPart } from "./xml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNames = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The look of cells to which nothing was set. */
export const standardLook: Look = { ...formatOf({}), numberFormat: "General", lines: {} };

/** The bytes of an .xlsx that holds the workbook; `namespace` is that of the add-in's functions. */
export function writtenBook(book: FileBook, namespace: string | undefined): Uint8Array {
  const shared = { styles: new Styles(standardLook), texts: new Texts(), namespace };
  const sheets = book.sheets.map((sheet, index) => sheetPart(sheet, index === book.active, shared));
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookPart(book),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet])),
    "xl/styles.xml": shared.styles.part(),
    "xl/sharedStrings.xml": shared.texts.part(),
  };
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(bytes));
}

function contentTypes(sheets: number): string {
  const overrides = [
    ["/xl/workbook.xml", "sheet.main"],
    ...Array.from({ length: sheets }, (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"]),
    ["/xl/styles.xml", "styles"],
    ["/xl/sharedStrings.xml", "sharedStrings"],
  ].map(([PartName, kind]) => element("Override", { PartName, ContentType: `${spreadsheet}.${kind}+xml` }));
  const defaults = [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
  ];
  return xmlPart(element("Types", { xmlns: `${packageNames}/content-types` }, ...defaults, ...overrides));
}

function relationships(targets: readonly [type: string, target: string][]): string {
  const written = targets.map(([type, Target], index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type: `${officeDocument}/${type}`, Target }),
  );
  return xmlPart(element("Relationships", { xmlns: `${packageNames}/relationships` }, ...written));
}

function workbookPart(book: FileBook): string {
  const sheets = book.sheets.map(({ name, visibility }, index) => {
    const state = visibility === "Visible" ? undefined : visibilityWords.spell(visibility);
    return element("sheet", { name, sheetId: index + 1, state, "r:id": `rId${index + 1}` });
  });
  const names = definedNames(book);
  return xmlPart(
    element(
      "workbook",
      { xmlns: main, "xmlns:r": officeDocument },
      book.structureProtected ? element("workbookProtection", { lockStructure: true }) : "",
      element("bookViews", {}, element("workbookView", { activeTab: book.active })),
      element("sheets", {}, ...sheets),
      names.length === 0 ? "" : element("definedNames", {}, ...names),
      // Excel keeps the values of a file that its own engine calculated: without the add-in its functions would be #NAME?.
      element("calcPr", { calcId: 191029 }),
    ),
  );
}

function definedNames({ sheets, names }: FileBook): string[] {
  const own = names.map(({ name, sheet, zone, comment }) =>
    element(
      "definedName",
      { name, comment: comment || undefined },
      textNode(`${quotedSheet(sheet)}!${fixedAddress(zone)}`),
    ),
  );
  return [...own, ...sheets.flatMap(printNames)];
}

/** What is printed of a sheet and repeated on every page: names of its own. */
function printNames({ name: sheet, printArea, titleRows, titleColumns }: FileSheet, localSheetId: number): string[] {
  const named = (name: string, zones: FileSheet["printArea"]): string[] => {
    const addresses = zones.map((zone) => textNode(`${quotedSheet(sheet)}!${fixedAddress(zone)}`));
    return zones.length === 0 ? [] : [element("definedName", { name, localSheetId }, addresses.join(","))];
  };
  const titles = [titleColumns, titleRows].flatMap((zone) => zone ?? []);
  return [...named("_xlnm.Print_Area", printArea), ...named("_xlnm.Print_Titles", titles)];
}
