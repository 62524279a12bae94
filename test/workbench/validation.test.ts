import { openExcel, type ExcelInNode } from "./excel-in-node";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await openExcel();
});

async function validationAfter(
  address: string,
  work: (validation: Excel.DataValidation, sheet: Excel.Worksheet) => void,
): Promise<Excel.DataValidation> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    work(sheet.getRange("B2:B4").dataValidation, sheet);
    const validation = sheet.getRange(address).dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
    await context.sync();
    return validation;
  });
}

const rules: [type: string, rule: Excel.DataValidationRule, refused: string, taken: string][] = [
  ["List", { list: { inCellDropDown: true, source: "Yes,No" } }, "Maybe", "No"],
  ["List", { list: { inCellDropDown: true, source: "=Sheet1!$D$1:$D$2" } }, "Maybe", "No"],
  ["Decimal", { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, "-1", "0.5"],
  ["WholeNumber", { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } }, "11", "10"],
  ["Date", { date: { formula1: "=DATE(2023,1,1)", operator: "GreaterThan" } }, "1/1/2020", "31/1/2023"],
  ["Custom", { custom: { formula: "=LEN(B2)=5" } }, "'0002", "'00020"],
];

test.each(rules)("a rule of type %s reads back as it was set: %j", async (type, rule) => {
  const validation = await validationAfter("B2:B4", (set, sheet) => {
    sheet.getRange("D1:D2").values = [["Yes"], ["No"]];
    set.rule = rule;
  });
  expect([validation.type, validation.rule]).toEqual([type, rule]);
});

test.each(rules.slice(0, 4))("a person is held to a rule of type %s: %j", async (_, rule, refused, taken) => {
  await validationAfter("B2:B4", (set, sheet) => {
    sheet.getRange("D1:D2").values = [["Yes"], ["No"]];
    set.rule = rule;
  });
  const { getters } = excel.host.grid;
  const position = { sheetId: getters.getActiveSheetId(), col: 1, row: 1 };
  const fault = (content: string): string | undefined => {
    excel.grid.type("Sheet1", "B2", content);
    return getters.getInvalidDataValidationMessage(position);
  };
  expect(fault(refused)).toBeTruthy();
  expect(fault(taken)).toBeFalsy();
});

test("a list may come from a range", async () => {
  const validation = await validationAfter("B3", (set, sheet) => {
    set.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D3") } };
  });
  expect(validation.rule).toEqual({ list: { inCellDropDown: true, source: "=Sheet1!D1:D3" } });
});

test("alerts and prompts are kept with the rule", async () => {
  const validation = await validationAfter("B2", (set) => {
    set.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
    set.errorAlert = { message: "A number of shares, please", showAlert: true, style: "Warning", title: "Shares" };
    set.prompt = { message: "Number of shares", showPrompt: true, title: "Shares" };
    set.ignoreBlanks = false;
  });
  expect(validation.errorAlert).toMatchObject({ style: "Warning", title: "Shares" });
  expect([validation.prompt.message, validation.ignoreBlanks]).toEqual(["Number of shares", false]);
});

test("cells without a rule are of type None, and cells that differ inconsistent", async () => {
  const none = await validationAfter("C1", () => undefined);
  expect([none.type, none.rule]).toEqual(["None", {}]);
  const differing = await validationAfter("B1:B2", (set) => (set.rule = { custom: { formula: "=TRUE" } }));
  expect(differing.type).toBe("Inconsistent");
});

test("a rule is taken off some cells and stays on others, and follows inserted rows", async () => {
  await validationAfter("B2", (set, sheet) => {
    set.rule = { list: { inCellDropDown: true, source: "a,b" } };
    sheet.getRange("B3").dataValidation.clear();
    sheet.getRange("1:1").insert("Down");
  });
  const kinds = ["B2", "B3", "B4", "B5"].map(
    (address) => excel.grid.format("Sheet1", address).validation !== undefined,
  );
  expect(kinds).toEqual([false, true, false, true]);
});
