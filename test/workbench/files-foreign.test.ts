import { openExcel, type ExcelInNode } from "./excel-in-node";
import { foreignBook, withParts } from "./xlsx-parts";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await openExcel();
});

const values = (...addresses: string[]) => addresses.map((address) => excel.grid.value("Data", address));
const formulas = (...addresses: string[]) => addresses.map((address) => excel.grid.formula("Data", address));

test("values of every kind that programs write", () => {
  const texts =
    '<si><t>=1+1</t></si><si><r><t>two </t></r><r><rPr><b/></rPr><t xml:space="preserve">runs</t></r><rPh><t>no</t></rPh></si>';
  const rows = `
    <row r="2"><c r="B2" t="s"><v>0</v></c><c t="s"><v>1</v></c><c r="F2" t="inlineStr"><is><t>a&amp;b_x000D_&#10;c</t></is></c></row>
    <row><c><v>1.5E-7</v></c><c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c><c t="str"><v>+5</v></c><c t="d"><v>2023-01-31</v></c></row>`;
  expect(excel.bringIn(foreignBook(rows, { texts }))).toMatchObject({ sheets: ["Data"], leftOut: [] });
  expect(values("B2", "C2", "F2")).toEqual(["=1+1", "two runs", "a&b\nc"]);
  expect(values("A3", "B3", "C3", "D3", "E3")).toEqual([1.5e-7, true, "#DIV/0!", "+5", 44957]);
  expect(formulas("B2")).toEqual(["=1+1"]);
  expect(excel.host.grid.cell({ sheetId: excel.host.grid.getters.getSheetIds()[1], col: 1, row: 1 })?.isFormula).toBe(
    false,
  );
});

test("formulas that share one, arrays, and functions with a prefix", () => {
  const rows = `
    <row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A$1:A1)</f><v>2</v></c></row>
    <row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>5</v></c></row>
    <row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>9</v></c></row>
    <row r="4"><c r="A4"><f t="array" ref="A4:A5">A1:A2*2</f><v>2</v></c><c r="B4" t="str"><f>_xlfn.TEXTJOIN("-",TRUE,A1:A2)</f><v>1-2</v></c></row>
    <row r="5"><c r="A5"><v>4</v></c></row>`;
  expect(excel.bringIn(foreignBook(rows))).toMatchObject({ leftOut: [], differing: { count: 0 } });
  expect(formulas("B2", "B3", "B4")).toEqual([
    "=A2*$A$1+SUM(A$1:A2)",
    "=A3*$A$1+SUM(A$1:A3)",
    '=TEXTJOIN("-",TRUE,A1:A2)',
  ]);
  expect(values("B1", "B2", "B3", "A4", "A5")).toEqual([2, 5, 9, 2, 4]);
});

test("a formula that the grid cannot calculate keeps its value, and one that differs is told", () => {
  const rows = `
    <row r="1"><c r="A1"><f>AGGREGATE(9,6,B1:B2)</f><v>12</v></c><c r="B1"><f>[1]Other!A1</f><v>7</v></c></row>
    <row r="2"><c r="A2"><f>1+1</f><v>3</v></c><c r="B2"><f>Table1[Sum]</f><v>4</v></c></row>`;
  expect(excel.bringIn(foreignBook(rows))).toEqual({
    sheets: ["Data"],
    leftOut: ["formulas that this grid cannot calculate (their values are kept)"],
    differing: { count: 1, first: "Data!A2" },
  });
  expect(values("A1", "B1", "B2")).toEqual([12, 7, 4]);
});

const fonts =
  '<fonts><font><sz val="11"/><name val="Aptos"/></font><font><b/><u/><color theme="4" tint="0.4"/></font><font><b val="0"/><color indexed="10"/></font></fonts>';
const fills =
  '<fills><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.25"/></patternFill></fill></fills>';
const styles = `<numFmts><numFmt numFmtId="170" formatCode="0.0&quot; m&quot;"/></numFmts>${fonts}${fills}<borders><border><left/></border></borders><cellXfs><xf/><xf fontId="1" fillId="2" numFmtId="170"/><xf fontId="2" numFmtId="14"/><xf><protection locked="0"/></xf></cellXfs>`;

test("colours of a theme and by number, formats by number, and looks of whole rows and columns", () => {
  const rows =
    '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>44957</v></c></row><row r="2" s="2" customFormat="1"/><row r="3"><c r="D3"><v>1</v></c></row>';
  const bytes = withParts(foreignBook(rows, { styles }), {
    "xl/worksheets/data.xml": (part) =>
      part.replace(
        "<sheetData>",
        '<cols><col min="3" max="3" style="3" width="20" customWidth="1"/></cols><sheetData>',
      ),
  });
  expect(excel.bringIn(bytes).leftOut).toEqual([]);
  const looks = ["A1", "B1", "A2", "C1", "D3"].map((address) => excel.grid.format("Data", address));
  expect(looks[0]).toMatchObject({
    bold: true,
    color: "#8FAADC",
    fill: "#BFBFBF",
    numberFormat: '0.0" m"',
    locked: true,
  });
  expect(looks[1]).toMatchObject({ bold: false, color: "#FF0000", numberFormat: "m/d/yyyy" });
  expect(looks.map(({ locked, color }) => [locked, color])).toEqual([[true, "#8FAADC"], [true, "#FF0000"], [true, "#FF0000"], [false, ""], [true, ""]]); // prettier-ignore
});

test("days counted from 1904 are the same days", () => {
  const rows = '<row r="1"><c r="A1" s="2"><v>43495</v></c><c r="B1"><v>43495</v></c></row>';
  excel.bringIn(foreignBook(rows, { styles, workbook: '<workbookPr date1904="1"/>' }));
  expect(values("A1", "B1")).toEqual([44957, 43495]);
});

test("elements with a prefix, and the types of the strict edition", () => {
  const bytes = withParts(foreignBook('<row r="1"><c r="A1" t="b"><v>0</v></c></row>'), {
    "xl/worksheets/data.xml": (part) => part.replace(/<(\/?)(\w)/g, "<$1x:$2").replace("xmlns=", "xmlns:x="),
    "_rels/.rels": (part) =>
      part.replace("schemas.openxmlformats.org/officeDocument/2006", "purl.oclc.org/ooxml/officeDocument"),
  });
  excel.bringIn(bytes);
  expect(values("A1")).toEqual([false]);
});

test("what has no place here is named", () => {
  const sheet =
    '<autoFilter ref="A1:B2"/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"/></conditionalFormatting>' +
    '<dataValidations><dataValidation type="time" sqref="A1"><formula1>0.5</formula1></dataValidation><dataValidation type="textLength" sqref="A2"><formula1>5</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A1" location="A2"/></hyperlinks>';
  const workbook =
    '<workbookProtection lockStructure="1"/><definedNames><definedName name="Tax">0.2</definedName></definedNames>';
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const bytes = withParts(foreignBook(rows, { sheet, workbook }), {
    "xl/charts/chart1.xml": "<c/>",
    "xl/media/image1.png": "png",
    "xl/vbaProject.bin": "bin",
    "xl/comments1.xml": "<c/>",
    "xl/pivotTables/pivotTable1.xml": "<p/>",
    "xl/externalLinks/externalLink1.xml": "<e/>",
  });
  expect(excel.bringIn(bytes).leftOut).toEqual([
    "charts",
    "pictures",
    "pivot tables",
    "macros",
    "notes and comments",
    "links to other workbooks",
    "filters",
    "conditional formats",
    "links in cells",
    "some rules for what may be typed",
    "names that stand for no range",
    "the protection of the workbook's structure",
  ]);
  expect(values("A1")).toEqual([1]);
});

test("rules for whole columns hold as far as the sheet reaches, and lists may come from names", () => {
  const sheet = `<dataValidations>
    <dataValidation type="list" sqref="A2:A1048576 C1"><formula1>Currencies</formula1></dataValidation>
    <dataValidation type="decimal" operator="greaterThanOrEqual" sqref="B:B"><formula1>0</formula1></dataValidation></dataValidations>`;
  const workbook = "<definedNames><definedName name='Currencies'>Data!$D$1:$D$2</definedName></definedNames>";
  const rows = '<row r="1"><c r="D1" t="str"><v>HKD</v></c></row>';
  excel.bringIn(foreignBook(rows, { sheet, workbook }));
  expect(excel.grid.format("Data", "B9").validation).toEqual({
    decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" },
  });
  expect(excel.grid.format("Data", "A1").validation).toBeUndefined();
});

test("a sheet whose name the grid does not take is called by the nearest that it does", () => {
  const bytes = withParts(foreignBook("<row r=\"1\"><c r=\"A1\"><f>'O''Neil'!B1+1</f><v>1</v></c></row>"), {
    "xl/workbook.xml": (part) => part.replace('name="Data"', 'name="O\'Neil"'),
  });
  expect(excel.bringIn(bytes).sheets).toEqual(["O’Neil"]);
  expect(excel.grid.formula("O’Neil", "A1")).toBe("='O’Neil'!B1+1");
});
