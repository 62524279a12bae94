import type { Texts } from "../texts/texts";
import { isOpen } from "./answers";
import type { Finding, Outcome, RuleOutcome } from "./check";
import type { AskedConfirmation } from "./confirmations";
import { isInput } from "./inputs";

/** What the findings come to, in one line. */
export interface Verdict {
  readonly severity: "mustFix" | "explain" | "incomplete" | "reconcile" | "ready";
  readonly text: string;
}

/** The gravest of what was found; that figures reconcile is said only when every check that needs no more than the return and the business days has run, ready only when a person has confirmed the rest, and never without saying which rules are off. */
export function verdictOf(
  findings: readonly Finding[],
  outcomes: readonly RuleOutcome[],
  confirmations: readonly AskedConfirmation[],
  { verdict }: Texts,
): Verdict {
  const count = (severity: Finding["severity"]) =>
    findings.filter((one) => one.severity === severity && isOpen(one)).length;
  const countOf = (wanted: Outcome) => outcomes.filter(({ outcome }) => outcome === wanted);
  const off = countOf("switchedOff").length;
  const is = (severity: Verdict["severity"], text: string): Verdict => {
    return { severity, text: off > 0 ? `${text}${verdict.switchedOff(off)}` : text };
  };
  if (count("mustFix") > 0) return is("mustFix", verdict.mustFix(count("mustFix")));
  if (count("explain") > 0) return is("explain", verdict.explain(count("explain")));
  const incomplete = countOf("couldNotRun").filter(
    ({ missing }) => missing.length === 0 || !missing.every(mayBeMissing),
  );
  if (incomplete.length > 0) return is("incomplete", verdict.incomplete(incomplete.length));
  const open = confirmations.filter(({ given }) => given === undefined).length;
  return open > 0 ? is("reconcile", verdict.reconcile(open)) : is("ready", verdict.ready);
}

/** Last month's return and the profile may be missing: the person is asked instead, or the rule is about what only they know. */
function mayBeMissing(missing: RuleOutcome["missing"][number]): boolean {
  return isInput(missing) && missing !== "holidays";
}
