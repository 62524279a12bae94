import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../src/rules/catalogue";
import { unconfirmed } from "../src/rules/citations";
import type { Rule } from "../src/rules/rule";
import { en } from "../src/texts/en";
import { folderOfPages, rulePages, withRuleTable } from "./rule-pages";
import { scenariosByRule } from "./scenarios";

const root = join(__dirname, "..");
const folder = join(root, folderOfPages);
const isRenewing = process.env["GOLDEN"] === "renew";
mkdirSync(folder, { recursive: true });

const scenariosOf = (id: string) => scenariosByRule[id] ?? [];
const pages = rulePages(rules, scenariosOf, en);

/** Compares a file with what it should say; with GOLDEN=renew (npm run golden) writes it anew instead. */
function expectFile(file: string, text: string): void {
  if (isRenewing) return writeFileSync(file, text);
  expect(text).toBe(existsSync(file) ? readFileSync(file, "utf8") : `${file} is not there yet: npm run golden`);
}

test("the README lists the rules as they are", () => {
  const readme = join(root, "README.md");
  expectFile(readme, withRuleTable(readFileSync(readme, "utf8"), rules, scenariosOf, en));
});

test.each(Object.entries(pages))("%s says what the rule is", (name, page) => {
  expectFile(join(folder, name), page);
});

test("no page is left over from a rule that is gone", () => {
  const stale = readdirSync(folder).filter((name) => !(name in pages));
  if (isRenewing) for (const name of stale) rmSync(join(folder, name));
  else expect(stale).toEqual([]);
});

describe("every rule", () => {
  test("says where it comes from, or that it is a matter of plausibility", () => {
    const unfounded = rules.filter(({ citations, basis }) => citations.length === 0 && basis !== "plausibility");
    expect(idsOf(unfounded)).toEqual([]);
  });

  test("has an expression, a title, a reason that is not the title, and a remedy", () => {
    const wanting = rules.filter(({ id, expression }) => {
      const { title, why, howToFix } = en.rules[id];
      return why === title || [expression, title, why, howToFix].some((words) => words.trim() === "");
    });
    expect(idsOf(wanting)).toEqual([]);
  });

  test("has no breach that must be fixed for what nobody has confirmed", () => {
    const isConfirmed = ({ citations }: Rule) => citations.some(({ checked }) => checked !== unconfirmed);
    const tooGrave = rules.filter(
      (rule) =>
        rule.citations.length > 0 &&
        !isConfirmed(rule) &&
        scenariosOf(rule.id).some(({ findings }) =>
          findings.some(({ rule: id, severity }) => id === rule.id && severity === "mustFix"),
        ),
    );
    expect(idsOf(tooGrave)).toEqual([]);
  });
});

function idsOf(some: readonly Rule[]): string[] {
  return some.map(({ id }) => id);
}
