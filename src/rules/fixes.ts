import type { Fix } from "../model/fix";
import type { MonthlyReturn } from "../model/monthly-return";
import type { Texts } from "../texts/texts";
import type { Finding } from "./check";
import { wholeNameOf } from "./messages";

/** A finding that a change of one cell puts right. */
export interface Fixable<F extends Finding = Finding> {
  readonly finding: F;
  readonly fix: Fix;
  /** The cell in words. */
  readonly name: string;
  /** Whether what is meant stays as it is; else the fix is a suggestion that needs a person's look. */
  readonly isSafe: boolean;
}

const tidying = "system-wordsUntidy";

/** The findings that can be put right, each with what does it; untidy words are tidied before a rule's fix of them, for it read them as they are. */
export function fixablesOf<F extends Finding>(findings: readonly F[], r: MonthlyReturn, texts: Texts): Fixable<F>[] {
  const untidy = new Set(findings.flatMap(({ rule, at }) => (rule === tidying ? [at] : [])));
  return findings.flatMap((finding) => {
    const fix = fixOf(finding);
    if (!fix || (untidy.has(fix.place) && finding.rule !== tidying)) return [];
    const name = wholeNameOf({ return: r, holidays: [] }, fix.place, texts);
    return [{ finding, fix, name, isSafe: isSafe(finding) }];
  });
}

/** The finding's own fix, or the form's formula where a figure that differs was typed over one. */
function fixOf({ fix, at, asserted, calculated }: Finding): Fix | undefined {
  if (fix) return fix;
  const isDifferent = asserted !== undefined && calculated !== undefined;
  return isDifferent && at ? { place: at, restores: "formula", comesTo: calculated } : undefined;
}

/** Safe is the same words or number typed otherwise, the formula that agrees with what was typed, and a figure that is certainly wrong. */
function isSafe({ rule, severity, fix }: Finding): boolean {
  if (!fix) return false;
  const isOfReading = rule.startsWith("system-");
  return isOfReading || ("to" in fix && (typeof fix.to === "string" || severity === "mustFix"));
}
