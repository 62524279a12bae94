import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseDocument, toDocument } from "../src/model/document";
import { monthlyReturnShape, type MonthlyReturn } from "../src/model/monthly-return";
import { setValueAt } from "../src/model/place";
import type { Shape } from "../src/model/shape";
import { layOut, readReturn, review, reviewDocument, type ReadReturn, type Review } from "../src/monthly-return";
import { rules } from "../src/rules/catalogue";
import { check } from "../src/rules/check";
import type { Rule } from "../src/rules/rule";
import { fieldOf } from "../src/sheet/placed";
import { en } from "../src/texts/en";
import { filedReturn } from "./returns";
import { besideOf, scenariosByRule } from "./scenarios";
import { sheetsOf } from "./sheet/sheets";

const scenarios = Object.entries(scenariosByRule).flatMap(([rule, own]) => own.map((one) => ({ ...one, rule })));
const ids = rules.map(({ id }) => id as string);

const found = ({ findings }: Review) => findings.map(({ rule, severity, at, message }) => ({ rule, severity, at, message })); // prettier-ignore
const outcomeOf = ({ outcomes }: Review, id: string) => outcomes.find(({ rule }) => rule === id)?.outcome;
const breaks = ({ rule, findings }: (typeof scenarios)[number]) => findings.some((finding) => finding.rule === rule);

describe.each(ids)("%s", (id) => {
  const own = scenarios.filter(({ rule }) => rule === id);

  test("has a scenario that breaks it and one that passes", () => {
    expect(own.some(breaks)).toBe(true);
    expect(own.some(({ findings, outcome }) => findings.length === 0 && outcome === undefined)).toBe(true);
  });

  test.each(own.map((scenario) => [scenario.title, scenario] as const))("%s", (_, scenario) => {
    const reviewed = reviewDocument(filedReturn(scenario.return, scenario.writtenOver), en, besideOf(scenario));
    expect(found(reviewed)).toEqual(scenario.findings);
    expect(outcomeOf(reviewed, id)).toBe(scenario.outcome ?? (breaks(scenario) ? "breached" : "passed"));
  });
});

describe("the list of rules", () => {
  test("has every file of the catalogue that makes a rule, once, and each rule the name of its file", async () => {
    const files = readdirSync(join(__dirname, "../src/rules/catalogue")).map((file) => file.replace(".ts", ""));
    const modules = await Promise.all(
      files.map((file) => import(`../src/rules/catalogue/${file}`) as Promise<{ rule?: Rule }>),
    );
    const made = modules.flatMap(({ rule }, i) => (rule ? [[files[i], rule.id]] : []));
    expect(made.sort()).toEqual([...ids].sort().map((id) => [id, id]));
  });

  test("has a scenario file for each rule, and none is left over", () => {
    expect([...new Set(scenarios.map(({ rule }) => rule))].sort()).toEqual([...ids].sort());
  });
});

test("every place of the return has a name for a reader", () => {
  expect(placesOf(monthlyReturnShape, "").filter((place) => !(place in en.places))).toEqual([]);
});

test("every name for a reader is that of a place or a part", () => {
  const places = [...placesOf(monthlyReturnShape, ""), ...Object.keys(monthlyReturnShape.record)];
  expect(Object.keys(en.places).filter((place) => !places.includes(place))).toEqual([]);
});

describe("what the form computes is compared by a rule", () => {
  const exercised = scenarios.find(({ title }) => title === "AA1 counts new shares and treasury shares transferred");
  const returns: Readonly<Record<string, MonthlyReturn>> = {
    "SenseTime, January 2023, version 1.0.1": filedReturn("00020-sensetime-202301"),
    "Moon, January 2026, version 1.2.0": filedReturn("01723-moon-inc-202601"),
    "Moon in December 2025 with options beside its convertibles, version 1.1.1": filedReturn("01723-moon-inc-202601", {
      ...exercised?.writtenOver,
      formVersion: "1.1.1",
      "cover.monthEnded": "31 December 2025",
      "cover.dateSubmitted": "05 January 2026",
    }),
  };

  test.each(Object.entries(returns))("%s", (_, r) => {
    expect(found(reviewDocument(r, en))).toEqual([]);
    const computed = [...layOut(r).placement.byPlace].filter(([, cell]) => fieldOf(cell)?.calculation !== undefined);
    const uncompared = computed.filter(([place, cell]) => {
      const other = fieldOf(cell)?.kind === "currency" ? "EUR" : "987,654,321.5";
      const { findings } = reviewDocument(writtenOver(r, place, other), en);
      return !findings.some(({ at }) => at === place);
    });
    expect(uncompared.map(([place]) => place)).toEqual([]);
  });
});

describe("a rule that can't do its work", () => {
  const moon = filedReturn("01723-moon-inc-202601", { "issued.classes[0].issued.closing": "478,272,001" });

  test("is one finding of its own when it throws, and the others still run", () => {
    const thrower: Rule = { ...rules[0], check: () => { throw new Error("out of order"); } }; // prettier-ignore
    const { findings, outcomes } = check([thrower, ...rules.slice(1)], { return: moon, holidays: [] }, [], en);
    const others = check(rules.slice(1), { return: moon, holidays: [] }, [], en);
    expect(findings[0]).toEqual({
      rule: "system-ruleFailed",
      part: "Cover",
      severity: "mustFix",
      message: 'The check "The month ended is the last day of a month" failed by itself (out of order); its figures are unchecked.', // prettier-ignore
      related: [],
      rows: [],
      causes: [],
      citations: rules[0].citations,
    });
    expect(outcomes[0]).toEqual({ rule: "cover-month-end", outcome: "couldNotRun", missing: [] });
    expect(findings.slice(1)).toEqual(others.findings);
    expect(outcomes.slice(1)).toEqual(others.outcomes);
  });

  test("could not run where nothing is in hand, and nothing is found", () => {
    const nothing = (parseDocument({ formVersion: "1.2.0" }) as { return: MonthlyReturn }).return;
    const { findings, outcomes, verdict } = reviewDocument(nothing, en);
    expect(findings).toEqual([]);
    expect(outcomes.filter(({ outcome }) => outcome === "passed" || outcome === "breached")).toEqual([]);
    expect(verdict.severity).toBe("incomplete");
  });

  const notes = "convertibles.classes[0].instruments[0]";
  const class1 = "issued.classes[0]";
  // prettier-ignore
  test.each([
    ["I-closing", "authorised.classes[0].number", { opening: "1", closing: "1" }, "authorised.classes[0].number.change"],
    ["I-capital", "authorised.classes[0].par", { opening: {}, closing: { amount: "0.01" } }, "authorised.classes[0].par.opening.amount"],
    ["I-total", "authorised.totals", [{ amount: "1" }], "authorised.totals[0].currency"],
    ["II-closing", `${class1}.issued`, { change: "", closing: "1" }, `${class1}.issued.opening`],
    ["II-closing", `${class1}.issued`, { change: "" }, `${class1}.issued.opening`],
    ["II-total", `${class1}.issued`, { opening: "478,272,000" }, `${class1}.issued.change`],
    ["II-change", `${class1}.treasury`, { opening: "0", closing: "0" }, `${class1}.treasury.change`],
    ["II-change", notes, { movements: [] }, "convertibles"],
    ["III-total", notes, { movements: [] }, "convertibles"],
    ["III-C-total", notes, { movements: [] }, "convertibles"],
    ["III-C-closing", notes, { movements: [], closing: "5" }, `${notes}.opening`],
    ["III-C-closing", notes, { opening: "5", movements: [{ kind: "Converted" }], closing: "5" }, `${notes}.movements[0].number`],
  ])("%s could not run, and says for want of what, when %s is %j", (id, place, value, wanting) => {
    const { outcomes } = reviewDocument(filedReturn("01723-moon-inc-202601", { [place]: value }), en);
    const outcome = outcomes.find(({ rule }) => rule === id);
    expect(outcome?.outcome).toBe("couldNotRun");
    expect(outcome?.missing).not.toEqual([]);
    expect(outcome?.missing.filter((one) => !one.startsWith(wanting))).toEqual([]);
  });
});

/** What is only found of cells: how a figure or words were typed. */
const ofSheetsAlone: readonly string[] = ["system-formulaOvertyped", "system-wordsUntidy"];

test.each(scenarios.map((scenario) => [`${scenario.rule}: ${scenario.title}`, scenario] as const))(
  "document and sheets of a return break the same rules: %s",
  (_, scenario) => {
    const r = filedReturn(scenario.return, scenario.writtenOver);
    const onSheets = review(readReturn(sheetsOf(r)) as ReadReturn, en, besideOf(scenario));
    const ofTheReturn = found(onSheets).filter(({ rule }) => !ofSheetsAlone.includes(rule));
    expect(ofTheReturn).toEqual(found(reviewDocument(r, en, besideOf(scenario))));
  },
);

/** The paths of all cells of a shape, without indices. */
function placesOf(shape: Shape, path: string): string[] {
  if ("list" in shape) return placesOf(shape.list, `${path}[]`);
  if ("part" in shape) return shape.part === null ? [path] : placesOf(shape.part, path);
  if ("leaf" in shape) return [path];
  return Object.entries(shape.record).flatMap(([name, of]) => placesOf(of, path === "" ? name : `${path}.${name}`));
}

/** The return with one place of its document written over. */
function writtenOver(r: MonthlyReturn, place: string, value: string): MonthlyReturn {
  const document = toDocument(r);
  setValueAt(document, place, value);
  return (parseDocument(document) as { return: MonthlyReturn }).return;
}
