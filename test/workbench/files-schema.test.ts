import { layOutReturn, openExcelWithAddIn } from "../excel/excel";
import { filedReturn } from "../returns";
import { readXml, type XmlElement } from "../../src/workbench/files/xml-reader";
import { strToU8 } from "fflate";
import { partsOf } from "./xlsx-parts";

/** The order in which ECMA-376 wants the elements inside others, as far as these files have them. */
const sequences: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
    "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
    "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
    "ignoredErrors smartTags drawing legacyDrawing extLst",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetView: "pane selection",
  c: "f v is",
  dataValidation: "formula1 formula2",
  headerFooter: "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors",
  font: "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme",
  border: "start end left right top bottom diagonal vertical horizontal",
  patternFill: "fgColor bgColor",
  xf: "alignment protection",
};

/** Elements that may stand several times inside their parent. */
const repeated = new Set(["col", "row", "c", "mergeCell", "dataValidation", "brk", "sheet", "definedName", "numFmt", "font", "fill", "border", "xf", "cellStyle", "si", "sheetView", "workbookView", "Relationship", "Default", "Override"]); // prettier-ignore

/** Attributes that the schema requires. */
const required: Readonly<Record<string, string>> = {
  col: "min max",
  mergeCell: "ref",
  dataValidation: "sqref",
  sheetView: "workbookViewId",
  sheetFormatPr: "defaultRowHeight",
  pageMargins: "left right top bottom header footer",
  sheet: "name sheetId r:id",
  definedName: "name",
  numFmt: "numFmtId formatCode",
  cellStyle: "name xfId",
  dimension: "ref",
  Relationship: "Id Type Target",
  Override: "PartName ContentType",
  Default: "Extension ContentType",
};

/** Attributes that may only say one of these. */
const allowed: Readonly<Record<string, RegExp>> = {
  "c.t": /^(b|d|e|inlineStr|n|s|str)$/,
  "c.r": /^[A-Z]{1,3}[1-9]\d{0,6}$/,
  "f.t": /^(normal|array|dataTable|shared)$/,
  "dataValidation.type": /^(none|whole|decimal|list|date|time|textLength|custom)$/,
  "dataValidation.errorStyle": /^(stop|warning|information)$/,
  "dataValidation.prompt": /^[\s\S]{0,255}$/,
  "dataValidation.error": /^[\s\S]{0,255}$/,
  "dataValidation.promptTitle": /^.{0,32}$/,
  "dataValidation.errorTitle": /^.{0,32}$/,
  "pageSetup.orientation": /^(default|portrait|landscape)$/,
  "pageSetup.errors": /^(displayed|blank|dash|NA)$/,
  "pageSetup.cellComments": /^(none|asDisplayed|atEnd)$/,
  "pageSetup.pageOrder": /^(downThenOver|overThenDown)$/,
  "pane.activePane": /^(bottomRight|topRight|bottomLeft|topLeft)$/,
  "sheet.name": /^[^\\/?*[\]:]{1,31}$/,
  "sheet.state": /^(visible|hidden|veryHidden)$/,
  "u.val": /^(single|double|singleAccounting|doubleAccounting|none)$/,
  "alignment.horizontal": /^(general|left|center|right|fill|justify|centerContinuous|distributed)$/,
  "alignment.vertical": /^(top|center|bottom|justify|distributed)$/,
};

/** What the schema says against an element and all inside it. */
function faults(element: XmlElement): string[] {
  const { name, attributes, children } = element;
  const order = sequences[name]?.split(" ");
  const places = children.map((child) => (order ? order.indexOf(child.name) : 0));
  const names = children.map((child) => child.name).filter((one) => !repeated.has(one));
  return [
    ...children.filter((_, index) => places[index] < 0).map((child) => `${name} holds ${child.name}`),
    ...(places.some((place, index) => index > 0 && place < places[index - 1]) ? [`${name} is out of order`] : []),
    ...(new Set(names).size < names.length ? [`${name} holds something twice`] : []),
    ...(required[name]?.split(" ") ?? []).filter((one) => attributes[one] === undefined).map((one) => `${name} lacks ${one}`), // prettier-ignore
    ...Object.entries(attributes).flatMap(([key, value]) =>
      (allowed[`${name}.${key}`]?.test(value) ?? true) ? [] : [`${name}.${key} is ${value}`],
    ),
    ...children.flatMap(faults),
  ];
}

/** Numbers that name a place in a list must have one. */
function danglingNumbers(parts: Readonly<Record<string, string>>): string[] {
  const count = (part: string, list: string) => Number(new RegExp(`<${list} count="(\\d+)"`).exec(parts[part])?.[1]);
  const looks = count("xl/styles.xml", "cellXfs");
  const texts = Number(/uniqueCount="(\d+)"/.exec(parts["xl/sharedStrings.xml"])?.[1]);
  return Object.entries(parts).flatMap(([name, part]) => [
    ...[...part.matchAll(/ (?:s|style)="(\d+)"/g)].filter(([, number]) => Number(number) >= looks),
    ...[...part.matchAll(/ t="s"><v>(\d+)</g)].filter(([, number]) => Number(number) >= texts),
  ].map(([found]) => `${name}: ${found}`)); // prettier-ignore
}

/** Cells stand in the order of rows and columns, and each only once. */
function unordered(sheet: XmlElement): string[] {
  const rows = sheet.children.find(({ name }) => name === "sheetData")?.children ?? [];
  const numberOf = ({ attributes }: XmlElement) => Number(attributes.r);
  const columnOf = ({ attributes }: XmlElement) => attributes.r.replace(/\d/g, "").padStart(3);
  return rows.flatMap((row, index) => [
    ...(index > 0 && numberOf(row) <= numberOf(rows[index - 1]) ? [`row ${numberOf(row)}`] : []),
    ...row.children.filter((cell, at) => at > 0 && columnOf(cell) <= columnOf(row.children[at - 1])).map(columnOf),
  ]);
}

test("a saved return holds to the order, the attributes and the words of the schema", async () => {
  const excel = await openExcelWithAddIn();
  await layOutReturn(filedReturn("00020-sensetime-202301"));
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("I Authorised");
    sheet.tabColor = "#FF0000";
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.firstPageNumber = 2;
    sheet.horizontalPageBreaks.add("A5");
    sheet.getRange("B60:C60").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 2, operator: "Between" } };
    sheet.getRange("B60:C60").dataValidation.prompt = {
      showPrompt: true,
      title: "t".repeat(99),
      message: "m".repeat(999),
    };
    sheet.protection.unprotect();
    sheet.protection.protect({ allowSort: true });
    context.workbook.names.add("Somewhere", sheet.getRange("A1"));
    await context.sync();
  });
  const parts = partsOf(excel.save());
  const roots = Object.entries(parts).map(([name, part]) => [name, readXml(strToU8(part))] as const);
  for (const [name, root] of roots) expect([name, faults(root)]).toEqual([name, []]);
  for (const [name, root] of roots) expect([name, unordered(root)]).toEqual([name, []]);
  expect(danglingNumbers(parts)).toEqual([]);
  const declared = [...parts["[Content_Types].xml"].matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
  expect(declared.sort()).toEqual(Object.keys(parts).filter((name) => name.startsWith("xl/") && !name.endsWith(".rels")).sort()); // prettier-ignore
  excel.uninstall();
});
