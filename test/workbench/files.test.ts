import fc from "fast-check";
import { toDocument } from "../../src/model/document";
import { withoutAgreeing } from "../arbitrary-return";
import { layOutReturn, openExcelWithAddIn, readWhole } from "../excel/excel";
import { filedReturn } from "../returns";
import { openExcel, type ExcelInNode } from "./excel-in-node";
import { partsOf } from "./xlsx-parts";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await openExcel({ namespace: "HKMR" });
});

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

async function onSheet(work: Work, { Excel } = excel, name?: string): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    work(name === undefined ? worksheets.getFirst() : worksheets.getItem(name), context);
    await context.sync();
  });
}

/** A new Excel into which the workbook was brought; its own empty sheet is called so that no name clashes. */
async function broughtIntoNew(options?: Parameters<ExcelInNode["save"]>[0]): Promise<ExcelInNode> {
  const other = await openExcel({ namespace: "HKMR" });
  await onSheet((sheet) => (sheet.name = "Own"), other);
  expect(other.bringIn(excel.save(options))).toMatchObject({ leftOut: [], differing: { count: 0 } });
  return other;
}

/** What Office.js reads of a range and of its sheet. */
async function seen({ Excel }: ExcelInNode, sheetName: string, address: string): Promise<object> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const range = sheet.getRange(address);
    const cells = (["A1", "B2", "B3", "C4", "D6"] as const).map((one) => sheet.getRange(one));
    range.load("values,formulas,numberFormat,text,valueTypes");
    sheet.load("name,visibility,tabColor,showGridlines,showHeadings,protection/protected,protection/options");
    const { pageLayout } = sheet;
    pageLayout.load();
    pageLayout.headersFooters.defaultForAllPages.load();
    const print = [
      pageLayout.getPrintAreaOrNullObject(),
      pageLayout.getPrintTitleRowsOrNullObject(),
      pageLayout.getPrintTitleColumnsOrNullObject(),
      sheet.freezePanes.getLocationOrNullObject(),
    ];
    print.forEach((one) => one.load("address"));
    for (const cell of cells) {
      cell.load("rowHidden,columnHidden");
      cell.format.load("columnWidth,rowHeight,horizontalAlignment,verticalAlignment,wrapText,indentLevel");
      cell.format.load("font,fill/color,protection/locked,protection/formulaHidden");
      cell.dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
    }
    const lines = cells.flatMap(({ format }) =>
      (["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const).map((edge) =>
        format.borders.getItem(edge).load("style,weight,color"),
      ),
    );
    const { horizontalPageBreaks, verticalPageBreaks } = sheet;
    horizontalPageBreaks.load("items/rowIndex");
    verticalPageBreaks.load("items/columnIndex");
    await context.sync();
    const breaks = [...horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex), ...verticalPageBreaks.items.map(({ columnIndex }) => columnIndex)]; // prettier-ignore
    const { name, visibility, tabColor, showGridlines, showHeadings, protection } = sheet;
    return {
      ...{ name, visibility, tabColor, showGridlines, showHeadings, protection: protection.toJSON(), breaks },
      ...{
        range: range.toJSON(),
        cells: cells.map((cell) => cell.toJSON()),
        lines: lines.map((line) => line.toJSON()),
      },
      page: pageLayout.toJSON(),
      print: print.map((one) => (one.isNullObject ? null : one.address)),
    };
  });
}

const contents = [
  ["Text", "=1+1 is text", 12.5, true],
  ["=SUM(C1:C2)", '=IF(A1="Te""xt",1,"n""o")', "=C1/0", "=NOPE(1)"],
  ["", "00020", "=C1=12.5", "=A1&\" & 'more' <b>\""],
  ["two\nlines", " spaces  kept ", 46112, 1e21],
  [-0.000000025, "=$C$1*2", "=SUM(C$1:C1)", "=Sheet1!C1"],
];

/** Something of everything that the host keeps. */
const everything: Work = (sheet, context) => {
  const range = sheet.getRange("A1:D5");
  sheet.getRange().format.font.name = "Arial";
  sheet.getRange().format.protection.locked = false;
  sheet.getRange("B3").numberFormat = [["@"]];
  range.formulas = contents.map((row) => row.map((one) => (String(one).startsWith("=1+1 is") ? `'${one}` : one)));
  sheet.getRange("C4").numberFormat = [["dd/mm/yyyy"]];
  sheet.getRange("C1").numberFormat = [['_(* #,##0.00_);[Red]_(* (#,##0.00);"▲ "0']];
  sheet.getRange("A1").format.font.set({ bold: true, italic: true, size: 14, color: "#1F4E79", underline: "Double" });
  sheet.getRange("A1").format.font.strikethrough = true;
  sheet.getRange("B2").format.set({ horizontalAlignment: "CenterAcrossSelection", verticalAlignment: "Top" });
  sheet.getRange("B2").format.set({ wrapText: true, indentLevel: 2 });
  sheet.getRange("B2").format.fill.color = "#FFF2CC";
  sheet.getRange("B2").format.borders.getItem("EdgeTop").set({ style: "Double", weight: "Thick", color: "#FF0000" });
  sheet.getRange("B3").format.borders.getItem("EdgeLeft").set({ style: "Dot", color: "#00FF00" });
  sheet.getRange("C4").format.borders.getItem("EdgeBottom").set({ style: "Continuous", weight: "Thick" });
  sheet.getRange("C4").format.protection.set({ locked: true, formulaHidden: true });
  sheet.getRange("D6").format.fill.color = "#FFFFFF";
  sheet.getRange("A:A").format.columnWidth = 120;
  sheet.getRange("4:4").format.rowHeight = 33;
  sheet.getRange("E:E").columnHidden = true;
  sheet.getRange("9:9").rowHidden = true;
  sheet.getRange("A7:C8").merge(false);
  sheet.freezePanes.freezeRows(2);
  sheet.showGridlines = false;
  sheet.showHeadings = false;
  sheet.tabColor = "#FF8800";
  const lists = sheet.getRanges("B2,D6:D7").dataValidation;
  lists.rule = { list: { inCellDropDown: false, source: "Yes,No & never" } };
  lists.errorAlert = { showAlert: true, style: "Warning", title: "Only", message: 'These "two"' };
  lists.prompt = { showPrompt: true, title: "Choose", message: "One of\nthem" };
  sheet.getRange("B3").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "NotBetween" } };
  sheet.getRange("C4").dataValidation.rule = { custom: { formula: '=LEN(C4)>"1"' } };
  sheet.getRange("A1").dataValidation.rule = { date: { formula1: "=DATE(2023,1,1)", operator: "GreaterThan" } };
  const { pageLayout } = sheet;
  pageLayout.set({ orientation: "Landscape", paperSize: "A3", leftMargin: 36, centerHorizontally: true });
  pageLayout.set({ printGridlines: true, blackAndWhite: true, draftMode: true, firstPageNumber: 3 });
  pageLayout.set({ printErrors: "Dash", printOrder: "OverThenDown", printComments: "EndSheet" });
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea("A1:D5,A7:C8");
  pageLayout.setPrintTitleRows("$1:$2");
  pageLayout.setPrintTitleColumns("$A:$A");
  const texts = pageLayout.headersFooters.defaultForAllPages;
  texts.set({ leftHeader: "R&&D <1>", centerFooter: "Page &P of &N", rightFooter: '&"Arial,Bold"v 1' });
  sheet.horizontalPageBreaks.add("A4");
  sheet.verticalPageBreaks.add("C1");
  context.workbook.names.add("Rate", sheet.getRange("C1"), "A comment");
  sheet.getRange("D5").formulas = [["=Rate*2"]];
  sheet.protection.protect({ allowFormatCells: true, selectionMode: "Unlocked" });
};

test("what Office.js reads of a saved workbook is what it read before", async () => {
  await onSheet(everything);
  const other = await broughtIntoNew();
  expect(await seen(other, "Sheet1", "A1:D9")).toEqual(await seen(excel, "Sheet1", "A1:D9"));
  expect(other.grid.formula("Sheet1", "D5")).toBe("=Rate*2");
  await other.Excel.run(async (context) => {
    const rate = context.workbook.names.getItem("Rate").load("formula,comment");
    await context.sync();
    expect([rate.formula, rate.comment]).toEqual(["=Sheet1!$C$1", "A comment"]);
  });
});

test("saving what was brought in gives the same file", async () => {
  await onSheet(everything);
  const other = await broughtIntoNew();
  other.grid.deleteSheet("Own");
  expect(partsOf(other.save())).toEqual(partsOf(excel.save()));
});

test("sheets keep their order, their names and whether they are seen", async () => {
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const names = ["II Issued", "O <&> Sons", "2023", "R1C1", "總計"];
    const [, hidden, veryHidden] = names.map((name) => worksheets.add(name));
    hidden.visibility = "Hidden";
    veryHidden.visibility = "VeryHidden";
    worksheets.getFirst().getRange("A1").formulas = [["='O <&> Sons'!B2+'2023'!A1+'II Issued'!A1+總計!A1"]];
    hidden.getRange("B2").values = [[7]];
    hidden.pageLayout.setPrintArea("A1:B2");
    await context.sync();
  });
  const other = await broughtIntoNew();
  expect(other.grid.sheetNames()).toEqual(["Own", ...excel.grid.sheetNames()]);
  expect(other.grid.formula("Sheet1", "A1")).toBe(excel.grid.formula("Sheet1", "A1"));
  expect(other.grid.value("Sheet1", "A1")).toBe(7);
  expect(await seen(other, "O <&> Sons", "A1")).toEqual(await seen(excel, "O <&> Sons", "A1"));
  expect(await seen(other, "2023", "A1")).toMatchObject({ visibility: "VeryHidden" });
});

test("a sheet whose name is taken comes in under another, and its formulas, names and rules follow", async () => {
  await onSheet((sheet, context) => {
    sheet.name = "Data";
    context.workbook.worksheets.add("II Issued").getRange("A1:A2").formulas = [[5], ['=Data!B1&"Data!B1"']];
    sheet.getRange("A1:B2").formulas = [
      ["='II Issued'!A1*Rate", 3],
      ["=SUM(Data!B1:B2)", "Data!B1"],
    ];
    context.workbook.names.add("Rate", sheet.getRange("B1"));
    sheet.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source: "='II Issued'!$A$1:$A$2" } };
  });
  const bytes = excel.save();
  const { sheets } = excel.bringIn(bytes);
  expect(sheets).toEqual(["Data (2)", "II Issued (2)"]);
  expect(excel.bringIn(bytes).sheets).toEqual(["Data (3)", "II Issued (3)"]);
  expect(excel.grid.formula("Data (2)", "A1")).toBe("='II Issued (2)'!A1*Rate_2");
  expect(excel.grid.formula("Data (2)", "A2")).toBe("=SUM('Data (2)'!B1:B2)");
  expect(excel.grid.value("Data (2)", "B2")).toBe("Data!B1");
  expect(excel.grid.formula("II Issued (2)", "A2")).toBe("='Data (2)'!B1&\"Data!B1\"");
  expect(excel.grid.format("Data (2)", "C1").validation).toMatchObject({
    list: { source: "='II Issued (2)'!$A$1:$A$2" },
  });
  expect(excel.grid.formula("Data", "A1")).toBe("='II Issued'!A1*Rate");
});

test("undo takes back a file as one step", () => {
  excel.bringIn(excel.save());
  expect(excel.grid.sheetNames()).toEqual(["Sheet1", "Sheet1 (2)"]);
  excel.grid.undo();
  expect(excel.grid.sheetNames()).toEqual(["Sheet1"]);
});

const cellText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "binary" }) },
  fc.string({ unit: fc.constantFrom(..."=+-'\"_x0041 \t\r\n&<>#!/5%.TRUE@[](){}\u0000\u000b\ufffe\ud800") }),
  fc.constantFrom("=1+1", "'quoted", "#N/A", "TRUE", "1/2/2023", "12%", "_x000D_", "[a](b)", "+5", "-x", "1e5"),
);

test("any text stays that text, and any number that number", async () => {
  const column = fc.array(fc.oneof(cellText, fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1, maxLength: 20 }); // prettier-ignore
  await fc.assert(
    fc.asyncProperty(column, async (cells) => {
      excel = await openExcel();
      const values = cells.map((one) => [typeof one === "string" && one !== "" ? `'${one}` : one]);
      await onSheet((sheet) => (sheet.getRange(`A1:A${cells.length}`).values = values));
      const other = await broughtIntoNew();
      const of = ({ grid }: ExcelInNode) => cells.map((_, row) => grid.value("Sheet1", `A${row + 1}`));
      expect(of(other)).toEqual(of(excel));
    }),
    { numRuns: 60 },
  );
});

test("a password stays in the file as the hash that Excel keeps, and is named as not read back", async () => {
  await onSheet((sheet) => sheet.protection.protect({}, "password"));
  const bytes = excel.save();
  expect(partsOf(bytes)["xl/worksheets/sheet1.xml"]).toContain('<sheetProtection password="83AF" sheet="1"');
  expect(excel.bringIn(bytes).leftOut).toEqual(["the passwords of protected sheets (they stay protected)"]);
  expect(excel.grid.type("Sheet1 (2)", "A1", "x")).toBe(false);
});

test("a text that is longer than Excel takes is refused with its place", () => {
  excel.grid.type("Sheet1", "B7", "x".repeat(32_768));
  expect(() => excel.save()).toThrow(/Sheet1!B7 holds more text/);
});

test("numbers that name sheets are quoted in formulas, as Excel wants them", async () => {
  await onSheet((sheet, context) => {
    context.workbook.worksheets.add("2023");
    context.workbook.worksheets.add("R1C1");
    sheet.getRange("A1").formulas = [["='2023'!A1+SUM('R1C1'!A1:A2)"]];
  });
  expect(partsOf(excel.save())["xl/worksheets/sheet1.xml"]).toContain("<f>'2023'!A1+SUM('R1C1'!A1:A2)</f>");
});

describe("functions of the add-in", () => {
  const sum = {
    metadata: [{ id: "TOTAL", name: "TOTAL", parameters: [{ name: "cells", dimensionality: "matrix" }] }],
    mappings: { TOTAL: (cells: unknown) => (cells as number[][]).flat().reduce((a, b) => a + b, 0) },
    namespace: "HKMR",
  };

  beforeEach(async () => {
    excel = await openExcel({ functions: sum });
    await onSheet((sheet) => {
      sheet.getRange("A1:A3").formulas = [[1], [2], ['=HKMR.TOTAL(A1:A2)+LEN("HKMR.TOTAL(")']];
    });
  });

  test("are spelt as Excel spells them in files, with their values", async () => {
    const { "xl/worksheets/sheet1.xml": sheet } = partsOf(excel.save());
    expect(sheet).toContain('<f>_xldudf_HKMR_TOTAL(A1:A2)+LEN("HKMR.TOTAL(")</f><v>14</v>');
    const other = await openExcel({ functions: sum });
    other.bringIn(excel.save());
    expect(other.grid.formula("Sheet1 (2)", "A3")).toBe('=HKMR.TOTAL(A1:A2)+LEN("HKMR.TOTAL(")');
    expect(other.grid.value("Sheet1 (2)", "A3")).toBe(14);
  });

  test("can be left out for their values", () => {
    const { "xl/worksheets/sheet1.xml": sheet } = partsOf(excel.save({ withoutAddIn: true }));
    expect(sheet).toMatch(/<c r="A3"[^>]*><v>14<\/v>/);
  });
});

test("a saved return is brought in as the same return", async () => {
  const filed = filedReturn("00020-sensetime-202301");
  excel = await openExcelWithAddIn();
  await layOutReturn(filed);
  const bytes = excel.save();
  const other = await openExcelWithAddIn();
  expect(other.bringIn(bytes)).toMatchObject({ leftOut: [], differing: { count: 0 } });
  const reading = await readWhole();
  expect(reading.problems).toEqual([]);
  expect(toDocument(reading.return)).toEqual(toDocument(withoutAgreeing(filed)));
  other.uninstall();
});
