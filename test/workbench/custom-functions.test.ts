import { openExcel, setOf, type ExcelInNode, type FunctionsOption } from "./excel-in-node";

let excel: ExcelInNode;
let calls: unknown[][];

class FunctionError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const functions: FunctionsOption = {
  namespace: "HKMR",
  metadata: [
    { id: "ADD", name: "ADD", parameters: [{ name: "a" }, { name: "b", optional: true }] },
    { id: "TOTAL", name: "TOTAL", parameters: [{ name: "cells", dimensionality: "matrix" }] },
    { id: "LIST", name: "LIST", parameters: [{ name: "first" }, { name: "rest", repeating: true }] },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "code" }] },
    { id: "TABLE", name: "TABLE", parameters: [] },
    { id: "DOTTED.NAME", name: "DOTTED.NAME", parameters: [] },
    { id: "NUMBER", name: "NUMBER", parameters: [{ name: "n", type: "number" }] },
  ],
  mappings: {
    ADD: (a, b) => note([a, b], Number(a) + Number(b ?? 0)),
    TOTAL: (cells) =>
      note(
        [cells],
        (cells as unknown[][]).flat().reduce<number>((sum, cell) => sum + Number(cell ?? 0), 0),
      ),
    LIST: (first, rest) => note([first, rest], [first, ...(rest as unknown[])].join("|")),
    FAIL: (code) => {
      if (code === "plain") throw new Error("A plain error");
      throw new FunctionError(`#${String(code)}`, "Not a number of shares");
    },
    TABLE: () => [
      ["a", 1],
      ["b", ""],
    ],
    "DOTTED.NAME": () => "7682861544.12345678901",
    NUMBER: (n) => n,
  },
};

function note<T>(args: unknown[], result: T): T {
  calls.push(args);
  return result;
}

beforeEach(async () => {
  calls = [];
  excel = await openExcel({ functions });
});

function result(formula: string): unknown {
  excel.grid.type("Sheet1", "F1", formula);
  return excel.grid.value("Sheet1", "F1");
}

test("a function of one value is called with that value", () => {
  excel.grid.type("Sheet1", "A1", "5");
  expect(result("=HKMR.ADD(A1,2)")).toBe(7);
  expect(calls.at(-1)).toEqual([5, 2]);
});

test("an omitted argument and an empty cell are null", () => {
  expect(result("=HKMR.ADD(A9)")).toBe(0);
  expect(calls.at(-1)).toEqual([null, null]);
});

test("a range comes as rows", () => {
  ["1", "2", "3"].forEach((content, index) => excel.grid.type("Sheet1", `A${index + 1}`, content));
  excel.grid.type("Sheet1", "B2", "x");
  excel.grid.type("Sheet1", "B2", "");
  expect(result("=HKMR.TOTAL(A1:B3)")).toBe(6);
  expect(calls.at(-1)).toEqual([
    [
      [1, null],
      [2, null],
      [3, null],
    ],
  ]);
  expect(result("=HKMR.TOTAL(A2)")).toBe(2);
  expect(calls.at(-1)).toEqual([[[2]]]);
});

test("a repeating parameter comes as one array", () => {
  expect(result('=HKMR.LIST("a","b",TRUE,3)')).toBe("a|b|true|3");
  expect(calls.at(-1)).toEqual(["a", ["b", true, 3]]);
});

test("a matrix spills and blanks in it stay blank texts", () => {
  expect(result("=HKMR.TABLE()")).toBe("a");
  expect(excel.grid.cells("Sheet1").map(({ address, value }) => [address, value])).toEqual([
    ["F1", "a"],
    ["G1", 1],
    ["F2", "b"],
  ]);
});

test.each([
  ["VALUE!", "#VALUE!"],
  ["N/A", "#N/A"],
  ["NUM!", "#NUM!"],
  ["DIV/0!", "#DIV/0!"],
  ["plain", "#VALUE!"],
])("the error %s that is thrown shows as %s with its message", (code, shown) => {
  expect(result(`=HKMR.FAIL("${code}")`)).toBe(shown);
  const message = code === "plain" ? "A plain error" : "Not a number of shares";
  expect(excel.grid.format("Sheet1", "F1").message).toBe(message);
});

test("the client's own CustomFunctions.Error is understood", () => {
  const { CustomFunctions } = excel;
  const thrown = (): never => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "No such class");
  };
  excel.host.giveFunctions(
    setOf({ metadata: functions.metadata, mappings: { ...functions.mappings, "DOTTED.NAME": thrown } }),
  );
  expect(result("=HKMR.DOTTED.NAME()")).toBe("#N/A");
  expect(excel.grid.format("Sheet1", "F1").message).toBe("No such class");
});

test("a function that is given an error returns it without being called", () => {
  excel.grid.type("Sheet1", "A1", "=1/0");
  expect(result("=HKMR.ADD(A1,1)")).toBe("#DIV/0!");
  expect(result("=HKMR.TOTAL(A1:A3)")).toBe("#DIV/0!");
  expect(calls).toEqual([]);
});

test("a text for a parameter that takes a number is #VALUE!", () => {
  expect(result('=HKMR.NUMBER("12")')).toBe(12);
  expect(result('=HKMR.NUMBER("twelve")')).toBe("#VALUE!");
});

test("too many arguments, and a range for one value, are #VALUE!", () => {
  expect(result("=HKMR.ADD(1,2,3)")).toBe("#VALUE!");
  expect(result("=HKMR.ADD(A1:A2,3)")).toBe("#VALUE!");
});

test("an edit calculates the function anew", () => {
  excel.grid.type("Sheet1", "A1", "1");
  result("=HKMR.ADD(A1,1)");
  excel.grid.type("Sheet1", "A1", "10");
  expect(excel.grid.value("Sheet1", "F1")).toBe(11);
});

test("a result of many digits stays a text, and names read back in capitals with their dots", () => {
  expect(result("=hkmr.dotted.name()")).toBe("7682861544.12345678901");
  expect(excel.grid.formula("Sheet1", "F1")).toBe("=HKMR.DOTTED.NAME()");
});

test("functions that come late are #NAME? until then", async () => {
  excel = await openExcel({ namespace: "HKMR" });
  excel.grid.type("Sheet1", "A1", "5");
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("F1").formulas = [["=HKMR.ADD(A1,2)"]];
    await context.sync();
  });
  expect(excel.grid.value("Sheet1", "F1")).toBe("#NAME?");
  excel.grid.insertRows("Sheet1", 1);
  excel.host.giveFunctions(setOf(functions));
  expect(excel.grid.value("Sheet1", "F2")).toBe(7);
  expect(excel.grid.formula("Sheet1", "F2")).toBe("=HKMR.ADD(A2,2)");
});

test("two workbooks call each its own functions", async () => {
  const other = await openExcel({
    functions: { ...functions, mappings: { ...functions.mappings, ADD: () => "other" } },
  });
  other.grid.type("Sheet1", "A1", "=HKMR.ADD(1,1)");
  expect(result("=HKMR.ADD(1,1)")).toBe(2);
  expect(other.grid.value("Sheet1", "A1")).toBe("other");
});
