import type { RuleId, Texts } from "../texts/texts";
import { rules } from "./catalogue";
import type { Citation, Severity } from "./rule";
import { systemRules } from "./system";

/** A rule for a reader. */
export interface RuleCard {
  readonly id: RuleId;
  readonly part: string;
  /** More than one where versions of the form differ. */
  readonly severities: readonly Severity[];
  readonly title: string;
  readonly why: string;
  /** "" for problems of reading. */
  readonly expression: string;
  readonly howToFix: string;
  readonly citations: readonly Citation[];
}

/** Every rule over the return, in the order of the form. */
export function rulesShown(texts: Texts): RuleCard[] {
  return rules.map(({ id }) => ruleCard(id, texts));
}

/** A rule, or a kind of problem in reading, for a reader. */
export function ruleCard(id: RuleId, texts: Texts): RuleCard {
  const { title, why, howToFix } = texts.rules[id];
  const rule = rules.find((one) => one.id === id);
  const card = { id, title, why, howToFix };
  if (!rule) return { ...card, part: "", severities: [severityOfReading(id)], expression: "", citations: [] };
  const { part, severity, expression, citations } = rule;
  const severities = typeof severity === "string" ? [severity] : severity.map(({ is }) => is);
  return { ...card, part, severities: [...new Set(severities)], expression, citations };
}

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** Whether an id is that of a rule over the return, which can be switched off. */
export function isRule(id: string): boolean {
  return ruleIds.has(id);
}

/** Whether an id is one that a finding may name: that of a rule, or of a kind of problem in reading. */
export function isRuleOfFinding(id: string): boolean {
  return isRule(id) || (id.startsWith("system-") && Object.hasOwn(systemRules, id.slice("system-".length)));
}

function severityOfReading(id: RuleId): Severity {
  return systemRules[id.replace("system-", "") as keyof typeof systemRules] ?? "mustFix";
}
