import type { Texts } from "../texts/texts";
import type { Finding, RuleOutcome } from "./check";

/** What the findings come to, in one line. */
export interface Verdict {
  readonly severity: "mustFix" | "explain" | "incomplete" | "reconcile";
  readonly text: string;
}

/** The gravest of what was found; that figures reconcile is said only when every check that applies has run. */
export function verdictOf(findings: readonly Finding[], outcomes: readonly RuleOutcome[], { verdict }: Texts): Verdict {
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  if (count("mustFix") > 0) return { severity: "mustFix", text: verdict.mustFix(count("mustFix")) };
  if (count("explain") > 0) return { severity: "explain", text: verdict.explain(count("explain")) };
  const incomplete = outcomes.filter(({ outcome }) => outcome === "couldNotRun").length;
  if (incomplete > 0) return { severity: "incomplete", text: verdict.incomplete(incomplete) };
  return { severity: "reconcile", text: verdict.reconcile };
}
