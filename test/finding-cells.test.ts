import { readReturn, review, reviewDocument, type Reading } from "../src/monthly-return";
import { cellToGoTo } from "../src/sheet/cell-of-place";
import { en } from "../src/texts/en";
import { filedReturn } from "./returns";
import { besideOf, scenariosByRule, type Scenario } from "./scenarios";
import { sheetsOf } from "./sheet/sheets";

const moon = "01723-moon-inc-202601";

test("every finding of every scenario leads to a cell", () => {
  const astray = Object.values(scenariosByRule)
    .flat()
    .filter(({ findings }) => findings.length > 0)
    .flatMap((scenario) => {
      const r = filedReturn(scenario.return, scenario.writtenOver);
      const { findings } = reviewDocument(r, en, besideOf(scenario));
      return findings.filter(({ cell, at }) => !cell && at).map(({ rule, at }) => `${rule} at ${at}`);
    });
  expect([...new Set(astray)]).toEqual([]);
});

test("a finding of a part that says nothing leads to the cell that says whether the part applies", () => {
  const written = { "issued.classes": [], confirmations: "Not applicable" };
  const { findings } = reviewDocument(filedReturn(moon, written), en);
  expect(findings.find(({ rule }) => rule === "II-classes")?.cell).toEqual({ sheet: "II Issued", row: 2, column: 6 });
});

test("a finding on sheets of confirmations that are Not applicable leads to their sheet", () => {
  const scenario = scenariosByRule["V-confirmations"].find(({ findings }) => findings.length > 0) as Scenario;
  const reading = readReturn(sheetsOf(filedReturn(scenario.return, scenario.writtenOver))) as Reading;
  const found = review(reading, en).findings.find(({ rule }) => rule === "V-confirmations");
  expect(found?.cell?.sheet).toBe(reading.sheets.get("V"));
  expect(found?.cell?.sheet).toContain("V");
});

test("where no cell of a part stands on any sheet there is none to go to", () => {
  const placement = { cells: [], byPlace: new Map(), spills: new Map(), language: "en" } as const;
  expect(cellToGoTo(placement, "issued.classes[0].shares.kind")).toBeUndefined();
});
