import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { layOut, readBeside, readReturn, review, type ReadReturn } from "../../src/monthly-return";
import type { Finding } from "../../src/rules/check";
import { systemRules } from "../../src/rules/system";
import { fullAddress } from "../../src/model/address";
import { calculate } from "../../src/sheet/calculated";
import { fieldContent } from "../../src/sheet/content";
import type { CellValue } from "../../src/sheet/sheet-reading";
import { en } from "../../src/texts/en";
import { filedReturn } from "../returns";
import { sheetsOfLayout, type Sheet } from "./sheets";

type Written = CellValue | { readonly formula: string; readonly value: CellValue };

/** The sheets of a filed return with some cells written over, and all that is then found. */
interface Scenario {
  readonly title: string;
  readonly return: string;
  readonly writtenOver: Readonly<Record<string, Written>>;
  readonly removed?: string;
  readonly copied?: string;
  /** Sheets beside the return by their names, row by row. */
  readonly beside?: Readonly<Record<string, CellValue[][]>>;
  readonly findings: readonly (Pick<Finding, "rule" | "severity" | "message"> & { readonly cell?: string })[];
}

const folder = join(__dirname, "../scenarios/reading");
const scenarios = readdirSync(folder).flatMap((file) => {
  const cases = JSON.parse(readFileSync(join(folder, file), "utf8")) as Scenario[];
  return cases.map((scenario) => ({ ...scenario, kind: file.replace(".json", "") }));
});

test("each kind of problem has its scenarios, and at least one that finds it", () => {
  expect([...new Set(scenarios.map(({ kind }) => kind))].sort()).toEqual(Object.keys(systemRules).sort());
  const finders = scenarios.filter(({ kind, findings }) => findings.some(({ rule }) => rule === `system-${kind}`));
  expect([...new Set(finders.map(({ kind }) => kind))].sort()).toEqual(Object.keys(systemRules).sort());
});

test.each(scenarios.map((scenario) => [scenario.kind, scenario.title, scenario] as const))(
  "%s: %s",
  (_, __, scenario) => {
    expect(findingsOn(sheetsOf(scenario))).toEqual(scenario.findings);
  },
);

describe("one problem does not make another that isn't there", () => {
  const [senseTime, moon] = ["00020-sensetime-202301", "01723-moon-inc-202601"];
  // prettier-ignore
  test.each([
    ["III(E) is not filled in because Part II is deleted", moon, "II Issued", {}, "sheetMissing", "stateContradicted"],
    ["III(E) is not filled in because a label of its totals is gone", senseTime, "", { "'III(E) Other Movements'!B8": "" }, "totalsIncomplete", "stateContradicted"],
    ["no formula is typed over because a class of Part II is not read", moon, "", { "'II Issued'!B9": "" }, "entryIncomplete", "formulaOvertyped"],
    ["no formula is typed over because a part is made Not applicable by hand", moon, "", { "'III(C) Convertibles'!J3": "Not applicable" }, "stateContradicted", "formulaOvertyped"],
  ])("%s", (title, name, removed, writtenOver, problem, none) => {
    const found = findingsOn(sheetsOf({ title, return: name, findings: [], writtenOver, removed })).map(({ rule }) => rule);
    expect(found).toContain(`system-${problem}`);
    expect(found).not.toContain(`system-${none}`);
  });
});

function findingsOn(sheets: readonly Sheet[]) {
  const reading = readReturn(sheets) as ReadReturn;
  const { beside, problems } = readBeside(sheets);
  const { findings } = review({ ...reading, problems: [...reading.problems, ...problems] }, en, beside);
  return findings.map(({ rule, severity, cell, message }) => ({ rule, severity, ...(cell && { cell: fullAddress(cell) }), message })); // prettier-ignore
}

function sheetsOf({ return: name, writtenOver, removed, copied, beside = {} }: Scenario): Sheet[] {
  const sheets = sheetsShown(filedReturn(name));
  for (const [address, written] of Object.entries(writtenOver)) writeOver(sheets, address, written);
  const copies = sheets.filter((sheet) => sheet.name === copied).map((sheet) => ({ ...sheet, name: `${copied} (2)` }));
  const own = Object.entries(beside).map(([title, values]) => ({ name: title, firstRow: 0, firstColumn: 0, values, formulas: values })); // prettier-ignore
  return [...sheets, ...copies, ...own].filter((sheet) => sheet.name !== removed);
}

/** The sheets with the values that Excel would show for the form's formulas. */
function sheetsShown(r: MonthlyReturn): Sheet[] {
  const laidOut = layOut(r);
  const calculation = calculate(r, laidOut.placement.cells);
  const sheets = sheetsOfLayout(laidOut);
  for (const { cell, sheet, row, column, place } of laidOut.placement.cells) {
    const values = sheets.find(({ name }) => name === sheet)?.values[row];
    if (!values || !place || !("field" in cell) || !String(values[column]).startsWith("=")) continue;
    const content = fieldContent(calculation.calculated(place) ?? null, cell.kind, "en");
    values[column] = typeof content === "string" ? content.replace(/^'/, "") : content;
  }
  return sheets;
}

function writeOver(sheets: readonly Sheet[], address: string, written: Written): void {
  const [, name, letter = "", row] = /^'(.+)'!([A-M])(\d+)$/.exec(address) ?? [];
  const sheet = sheets.find((one) => one.name === name);
  const [values, formulas] = [sheet?.values[Number(row) - 1], sheet?.formulas[Number(row) - 1]];
  if (!values || !formulas) throw new Error(`There is no cell ${address}.`);
  const column = letter.charCodeAt(0) - "A".charCodeAt(0);
  const { formula, value } = typeof written === "object" ? written : { formula: written, value: written };
  values[column] = value;
  formulas[column] = formula;
}
