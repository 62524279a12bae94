import { openExcel, type ExcelInNode } from "./excel-in-node";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await openExcel();
  excel.grid.addSheet("II Issued");
});

const formulas = [
  "=A1+A2",
  "=SUM(A1:A9)",
  "=SUM(B2:B2)",
  "=SUM($A$1:A1)",
  "='II Issued'!B6",
  "='II Issued'!$B$6*Sheet1!C1",
  "=SUM('II Issued'!B:B)",
  "=SUM(2:3)",
  '=IF(A1="","",A1+1)',
  '=IF(A1=TRUE,"yes ""quoted""","no")',
  "=-A1%",
  "=(A1+A2)*2",
  '=TEXT(A1,"dd mmmm yyyy")',
  '=SUMIFS(A1:A9,B1:B9,">0",C1:C9,"x")',
  "=IFERROR(VLOOKUP(A1,B1:C9,2,FALSE),0)",
  "=HKMR.CAPITAL(A1,'II Issued'!B1:B9)",
  "=ROUND(A1,2)",
  '=A1&" shares"',
  "=1=1",
  "=A1<>A2",
];

test.each(formulas)("the formula %s reads back to the character", async (formula) => {
  excel = await openExcel({ namespace: "HKMR" });
  excel.grid.addSheet("II Issued");
  await excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("D10");
    cell.formulas = [[formula]];
    cell.load("formulas");
    await context.sync();
    expect(cell.formulas).toEqual([[formula]]);
    cell.format.font.bold = true;
    cell.load("formulas");
    await context.sync();
    expect(cell.formulas).toEqual([[formula]]);
  });
});

test("a typed formula reads back with its functions in capitals", () => {
  excel.grid.type("Sheet1", "A1", "=if(sum(b1:b2)>0,true,false)");
  expect(excel.grid.formula("Sheet1", "A1")).toBe("=IF(SUM(B1:B2)>0,TRUE,FALSE)");
});

test("formulas of a cell without a formula is its value", () => {
  excel.grid.type("Sheet1", "A1", "12.5");
  expect([excel.grid.formula("Sheet1", "A1"), excel.grid.formula("Sheet1", "A2")]).toEqual([12.5, ""]);
});

test("a formula that cannot be parsed is InvalidArgument and leaves the cell empty", async () => {
  const writing = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").formulas = [["=1+"]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(excel.grid.cells("Sheet1")).toEqual([]);
});

test.each([
  ["=1/0", "#DIV/0!"],
  ['="a"+1', "#VALUE!"],
  ["=NA()", "#N/A"],
  ["=SQRT(-1)", "#VALUE!"],
  ["=NOSUCH(1)", "#NAME?"],
])("%s shows %s", (formula, error) => {
  excel.grid.type("Sheet1", "A1", formula);
  excel.grid.type("Sheet1", "B1", '=IFERROR(A1,"caught")');
  expect(excel.grid.value("Sheet1", "A1")).toBe(error);
  expect(excel.grid.text("Sheet1", "A1")).toBe(error);
  expect(excel.grid.value("Sheet1", "B1")).toBe("caught");
});

test.each([
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(0.285,2)", 0.29],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1234567,-3)", 1235000],
  ["=ROUND(1E-9,8)", 0],
])("%s is %d", (formula, result) => {
  excel.grid.type("Sheet1", "A1", formula);
  expect(excel.grid.value("Sheet1", "A1")).toBe(result);
});

test("a formula with an unknown function is taken and shows #NAME?", async () => {
  await excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.formulas = [["=NOSUCH(B1)"]];
    cell.load("formulas,values");
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["=NOSUCH(B1)"]], [["#NAME?"]]]);
  });
});

test("a function of Excel that the grid does not have is refused by name", async () => {
  const writing = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").formulas = [["=LET(x,1,x)"]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ message: "ApiNotFound: host does not implement the function LET" });
});

test("running totals beside each other are calculated", async () => {
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B3");
    range.formulas = [
      [1, "=SUM(A1:A1)"],
      [2, "=SUM(A1:A2)"],
      [3, "=SUM(A1:A3)"],
    ];
    range.load("values");
    await context.sync();
    expect(range.values.map(([, total]) => total as unknown)).toEqual([1, 3, 6]);
  });
});
