import { reviewDocument, nothingBeside, review } from "../../src/monthly-return";
import { rules } from "../../src/rules/catalogue";
import { check, severityIn } from "../../src/rules/check";
import type { Rule } from "../../src/rules/rule";
import type { Problem } from "../../src/model/problem";
import { en } from "../../src/texts/en";
import { filedReturn } from "../returns";

const wrong = filedReturn("01723-moon-inc-202601", { "issued.classes[0].issued.closing": "478,272,001" });
const closing = rules.find(({ id }) => id === "II-closing") as Rule;
const c = { return: wrong, holidays: [] };

test("a rule that is switched off finds nothing and says so; the others run", () => {
  const off = check([closing, ...rules.filter((one) => one !== closing)], c, [], en, [
    { rule: "II-closing", on: "2026-02-02", reason: "Restated" },
  ]);
  expect(off.outcomes[0]).toEqual({ rule: "II-closing", outcome: "switchedOff", missing: [] });
  expect(off.findings.map(({ rule }) => rule)).toEqual(["II-total"]);
  expect(off.outcomes.filter(({ outcome }) => outcome === "switchedOff")).toHaveLength(1);
});

test.each([
  ["without a day", { on: "", reason: "Restated" }],
  ["without a reason", { on: "2026-02-02", reason: " " }],
])("a rule that is switched off %s still runs", (_, words) => {
  const beside = { ...nothingBeside, switchedOff: [{ rule: "II-closing", ...words }] };
  expect(reviewDocument(wrong, en, beside).findings.map(({ rule }) => rule)).toContain("II-closing");
});

test("a rule that none has switched off runs", () => {
  expect(check([closing], c, [], en).findings).toHaveLength(1);
});

describe("how a rule weighs", () => {
  const byVersion = [
    { until: "1.0.2", is: "note" },
    { since: "1.1.0", until: "1.1.1", is: "explain" },
    { since: "1.2.0", is: "mustFix" },
  ] as const;

  test.each([
    ["1.0.0", "note"],
    ["1.0.2", "note"],
    ["1.1.0", "explain"],
    ["1.1.1", "explain"],
    ["1.2.0", "mustFix"],
    ["1.2.1", "mustFix"],
  ] as const)("in version %s: %s", (version, severity) => {
    expect(severityIn({ severity: byVersion }, version)).toBe(severity);
  });

  test("is a note in a version that it names no severity for, and the same in all where it names one", () => {
    expect(severityIn({ severity: [{ since: "1.2.0", is: "mustFix" }] }, "1.0.1")).toBe("note");
    expect(severityIn({ severity: "explain" }, "1.0.1")).toBe("explain");
  });
});

describe("a rule is in force", () => {
  const outcomeOf = (bounds: Pick<Rule, "since" | "until" | "applies">) =>
    check([{ ...closing, ...bounds }], c, [], en).outcomes[0].outcome;

  test.each([
    [{ since: "1.2.0" }, "breached"],
    [{ since: "1.2.1" }, "notApplicable"],
    [{ until: "1.2.0" }, "breached"],
    [{ until: "1.1.1" }, "notApplicable"],
    [{ since: "1.1.0", until: "1.2.1" }, "breached"],
    [{ applies: (): boolean => false }, "notApplicable"],
    [{ applies: (): boolean => true }, "breached"],
  ] as const)("%j: %s", (bounds, outcome) => {
    expect(outcomeOf(bounds)).toBe(outcome);
  });
});

test("a rule that fails with something that is no error says what", () => {
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  const thrower: Rule = { ...closing, check: () => { throw "out of order"; } }; // prettier-ignore
  expect(check([thrower], c, [], en).findings[0].message).toContain("failed by itself (out of order)");
});

describe("a problem of reading", () => {
  const moon = filedReturn("01723-moon-inc-202601");
  const found = (problem: Problem) => check([], { return: moon, holidays: [] }, [problem], en).findings[0];

  test("at a place of the return names it, its class and what stands there", () => {
    const at = { sheet: "II Issued", row: 7, column: 2 };
    expect(found({ kind: "cellUnreadable", part: "II", at, place: "issued.classes[0].issued.opening", found: "x" })).toEqual({
      rule: "system-cellUnreadable",
      part: "II",
      severity: "mustFix",
      message: 'Ordinary shares (01723): issued shares at close of preceding month: "x" cannot be read.',
      at: "issued.classes[0].issued.opening",
      place: "Ordinary shares (01723): issued shares at close of preceding month",
      restsOn: "x",
      cell: at,
      related: [],
      rows: [],
      causes: [],
      citations: [],
    });
  }); // prettier-ignore

  test("of a sheet names the sheet and the cell, so that no two are one place", () => {
    const at = { sheet: "II Issued", row: 0, column: 0 };
    const label = found({ kind: "labelMissing", part: "II", at, subject: "Increase" });
    expect(label.place).toBe("'II Issued'!A1");
    expect(label.restsOn).toBe("");
    expect(label.message).toContain('"Increase"');
    expect(label.message).toContain('"II Issued"');
    expect("at" in label).toBe(false);
  });

  test("of a part names the part", () => {
    const missing = found({ kind: "sheetMissing", part: "II", subject: "II Issued" });
    expect(missing.message).toContain(en.parts["II"]);
    expect("cell" in missing).toBe(false);
    expect(missing.place).toBe("");
    expect(found({ kind: "sheetMissing", part: "VI" }).message).toContain('The sheet of VI ("")');
  });

  test("stands before what the rules find", () => {
    const problems: Problem[] = [{ kind: "formulaOvertyped", part: "II" }];
    const { findings } = review({ return: wrong, problems, placement: undefined }, en);
    expect(findings.map(({ rule }) => rule)).toEqual(["system-formulaOvertyped", "II-closing", "II-total"]);
  });
});
