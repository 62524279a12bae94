import type { RuleTexts, TieOutRuleId } from "../../texts";
import { of } from "../phrases";

export const rulesOfTieOut: RuleTexts<TieOutRuleId> = {
  "tie-out": {
    title: "Each figure is what its registers and statements say",
    why: "The return is made from registers and statements; a figure that differs from one of them is wrong there or here.",
    howToFix:
      "Look at the rows of the source that are named: correct the return, or have the source put right and tie out again.",
    says: (m) =>
      `${of(m)} is ${m.asserted}${m.difference && `, ${m.difference}`}; ${sourceOf(m.words)} says ${m.calculated}.`,
  },
};

/** "Option register (Options 2020), as at 31 January 2026, rows 5, 9-12," */
function sourceOf({ source, asAt, rows }: Readonly<Record<string, string>>): string {
  const named = [source, asAt && `as at ${asAt}`, rows && `rows ${rows}`].filter((words) => words !== "");
  return named.length > 1 ? `${named.join(", ")},` : source;
}
