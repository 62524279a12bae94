import { readFileSync } from "node:fs";
import { join } from "node:path";
import { review, type Beside, type MonthlyReturn } from "../../src/monthly-return";
import type { Finding } from "../../src/rules/check";
import { en } from "../../src/texts/en";
import { detailsOf } from "../details";
import { filedReturn, returnNames } from "../returns";
import { besideOf, scenariosByRule, type Scenario } from "../scenarios";

/*
 * What rules.test.ts, finding-details.test.ts and filed-findings.test.ts assert, of one return at a time and without laying out
 * its sheets: many times as fast, and noticed by name.
 */

const golden = (name: string) => JSON.parse(readFileSync(join(__dirname, "../golden", name), "utf8")) as unknown;
const reviewed = (r: MonthlyReturn, beside?: Beside) =>
  review({ return: r, problems: [], placement: undefined }, en, beside);
const found = (findings: readonly Finding[]) => findings.map(({ rule, severity, at, message }) => ({ rule, severity, at, message })); // prettier-ignore
const breaks = (id: string, { findings }: Scenario) => findings.some(({ rule }) => rule === id);

for (const [id, scenarios] of Object.entries(scenariosByRule)) {
  const details = golden(`details/${id}.json`) as Record<string, unknown>;
  describe(id, () => {
    test.each(scenarios.map((one) => [one.title, one] as const))("%s", (title, one) => {
      const { findings, outcomes } = reviewed(filedReturn(one.return, one.writtenOver), besideOf(one));
      expect(found(findings)).toEqual(one.findings);
      const outcome = outcomes.find(({ rule }) => rule === id)?.outcome;
      expect(outcome).toBe(one.outcome ?? (breaks(id, one) ? "breached" : "passed"));
      const own = JSON.parse(JSON.stringify(detailsOf(id, { findings, outcomes }))) as unknown;
      expect(own).toEqual(details[title]);
    });
  });
}

describe("filed returns", () => {
  const before = golden("filed-findings.json") as Record<string, { verdict: string; findings: unknown[] }>;
  test.each(returnNames)("%s", (name) => {
    const { findings, verdict } = reviewed(filedReturn(name));
    expect({ verdict: verdict.text, findings: found(findings) }).toEqual(before[name]);
  });
});
