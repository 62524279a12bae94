import type { Texts } from "../texts/texts";
import { isOpen } from "./answers";
import type { Finding, RuleOutcome } from "./check";
import type { AskedConfirmation } from "./confirmations";
import { isInput } from "./inputs";

/** What the findings come to, in one line. */
export interface Verdict {
  readonly severity: "mustFix" | "explain" | "incomplete" | "reconcile" | "ready";
  readonly text: string;
}

/** The gravest of what was found; that figures reconcile is said only when every check that the return alone feeds has run, and ready only when a person has confirmed the rest. */
export function verdictOf(
  findings: readonly Finding[],
  outcomes: readonly RuleOutcome[],
  confirmations: readonly AskedConfirmation[],
  { verdict }: Texts,
): Verdict {
  const count = (severity: Finding["severity"]) =>
    findings.filter((one) => one.severity === severity && isOpen(one)).length;
  if (count("mustFix") > 0) return { severity: "mustFix", text: verdict.mustFix(count("mustFix")) };
  if (count("explain") > 0) return { severity: "explain", text: verdict.explain(count("explain")) };
  const unrun = outcomes.filter(({ outcome }) => outcome === "couldNotRun");
  const incomplete = unrun.filter(({ missing }) => missing.length === 0 || !missing.every(isInput));
  if (incomplete.length > 0) return { severity: "incomplete", text: verdict.incomplete(incomplete.length) };
  const open = confirmations.filter(({ given }) => given === undefined).length;
  return open > 0
    ? { severity: "reconcile", text: verdict.reconcile(open) }
    : { severity: "ready", text: verdict.ready };
}
