import { printedDate } from "../src/model/calendar-date";
import { unconfirmed } from "../src/rules/citations";
import type { Citation, Rule, Severity } from "../src/rules/rule";
import { systemRules } from "../src/rules/system";
import type { SystemRuleId, Texts } from "../src/texts/texts";
import { bullets, table } from "./markdown";
import type { Scenario } from "./scenarios";

export type ScenariosOf = (id: string) => readonly Scenario[];

export const folderOfPages = "assets/rules";
const begins = "<!-- rules -->";
const ends = "<!-- /rules -->";

/** The README with its table of rules renewed. */
export function withRuleTable(readme: string, rules: readonly Rule[], scenarios: ScenariosOf, texts: Texts): string {
  const [before, rest] = readme.split(begins);
  const after = rest?.split(ends)[1];
  if (after === undefined) throw new Error(`README.md has no ${begins} … ${ends}.`);
  return `${before}${begins}\n\n${ruleTable(rules, scenarios, texts)}\n${ends}${after}`;
}

function ruleTable(rules: readonly Rule[], scenarios: ScenariosOf, texts: Texts): string {
  const rows = rules.map((rule) => [
    `[${rule.id}](${folderOfPages}/${rule.id}.md)`,
    severitiesOf(rule, scenarios(rule.id), texts),
    rule.part,
    texts.rules[rule.id].title,
  ]);
  const reading = [
    `[reading](${folderOfPages}/reading.md)`,
    "each its own",
    "all",
    "What stands on the sheets can be read",
  ];
  return table(["rule", "severity", "part", "what must hold"], [...rows, reading]);
}

/** The pages of all rules by file name, and the one of what can't be read. */
export function rulePages(rules: readonly Rule[], scenarios: ScenariosOf, texts: Texts): Record<string, string> {
  const pages = rules.map((rule) => [`${rule.id}.md`, pageOf(rule, scenarios(rule.id), texts)] as const);
  return { ...Object.fromEntries(pages), "reading.md": readingPage(texts) };
}

function pageOf(rule: Rule, scenarios: readonly Scenario[], texts: Texts): string {
  const { title, why, howToFix } = texts.rules[rule.id];
  const facts = {
    Severity: severitiesOf(rule, scenarios, texts),
    Part: rule.part,
    Basis: rule.basis,
    Versions: versionsOf(rule) ?? "all",
    Needs: needsOf(rule, texts),
  };
  return [
    `# ${rule.id}`,
    `${title}.`,
    bullets(Object.entries(facts).map(([name, words]) => `${name}: ${words}`)),
    why,
    "```text\n" + rule.expression + "\n```",
    ...exampleOf(rule, scenarios, texts),
    "## How to fix",
    howToFix,
    "## Where it comes from",
    rule.citations.length > 0 ? bullets(rule.citations.map(cited)) : "Plausibility: no rule says so.",
  ].join("\n\n").concat("\n"); // prettier-ignore
}

function exampleOf({ id }: Rule, scenarios: readonly Scenario[], texts: Texts): string[] {
  const breach = scenarios.find(({ findings }) => findings.some(({ rule }) => rule === id));
  const finding = breach?.findings.find(({ rule }) => rule === id);
  if (!breach || !finding) return [];
  return [
    "## Example",
    `${breach.title}. The return \`${breach.return}\`${changesShown(breach.writtenOver)}`,
    ...shownWith("the issuer profile", breach.profile),
    ...(breach.previous ? [`Beside it last month's return \`${breach.previous.return}\`${changesShown(breach.previous.writtenOver)}`] : []), // prettier-ignore
    ...shownRows("next day disclosure returns", breach.nextDay),
    ...shownRows("what sources say", breach.tieOuts),
    `At \`${finding.at}\`, ${texts.severities[finding.severity].toLowerCase()}:`,
    `> ${finding.message}`,
  ];
}

function shownWith(what: string, entries: Readonly<Record<string, unknown>> | undefined): string[] {
  return entries ? [`Beside it ${what}${changesShown(entries)}`] : [];
}

function shownRows(what: string, rows: readonly Readonly<Record<string, string>>[] | undefined): string[] {
  const lines = (rows ?? []).map((row) => `\`${JSON.stringify(row)}\``);
  return lines.length > 0 ? [`Beside it ${what}:\n\n${bullets(lines)}`] : [];
}

function changesShown(entries: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(entries).map(([path, value]) => `\`${path}\`: \`${JSON.stringify(value)}\``);
  return lines.length > 0 ? ` with\n\n${bullets(lines)}` : ", as it was filed.";
}

/** How the rule weighs, by version where that differs, and how else in the cases of its scenarios. */
function severitiesOf(rule: Rule, scenarios: readonly Scenario[], texts: Texts): string {
  const { severity } = rule;
  const shown = (one: Severity) => texts.severities[one].toLowerCase();
  const own = typeof severity === "string" ? [severity] : severity.map(({ is }) => is);
  const stated =
    typeof severity === "string"
      ? [shown(severity)]
      : severity.map(({ is, ...versions }) => [shown(is), versionsOf(versions)].join(" ").trim());
  const found = scenarios.flatMap(({ findings }) => findings.filter((one) => one.rule === rule.id));
  const others = new Set(found.map((one) => one.severity).filter((one) => !own.includes(one)));
  return [stated.join(", "), ...[...others].sort().map(shown)].join(" or ");
}

function versionsOf({ since, until }: Pick<Rule, "since" | "until">): string | undefined {
  const words = [since && `from ${since} on`, until && `up to ${until}`].filter((one) => one !== undefined);
  return words.length > 0 ? words.join(", ") : undefined;
}

function needsOf({ needs = [] }: Rule, texts: Texts): string {
  return ["the return", ...needs.map((input) => texts.inputs[input])].join(", ");
}

function cited({ reference, checked }: Citation): string {
  return `${reference} (${checked === unconfirmed ? unconfirmed : `read ${printedDate(checked)}`})`;
}

function readingPage(texts: Texts): string {
  const kinds = Object.entries({ ...systemRules, ruleFailed: "mustFix" as Severity });
  const rows = kinds.map(([kind, severity]) => {
    const { title, howToFix } = texts.rules[`system-${kind}` as SystemRuleId];
    return [`system-${kind}`, texts.severities[severity].toLowerCase(), title, howToFix];
  });
  return `# reading\n\nWhat stands on the sheets can be read.\n\nWhat cannot be read cannot be checked, and nothing is guessed.\n\n${table(["problem", "severity", "what must hold", "how to fix"], rows)}`; // prettier-ignore
}
