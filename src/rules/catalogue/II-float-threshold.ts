import { ofForm, ofRule } from "../citations";
import type { MonthlyReturn } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { isSince } from "../../model/versions";
import { continues } from "../continuity/months";
import { classRows, pairUp } from "../continuity/rows";
import type { Case, Rule } from "../rule";

const firstWithFloat = "1.2.0";

export const rule: Rule = {
  id: "II-float-threshold",
  part: "II",
  basis: "continuity",
  citations: [
    ofForm("Part II, Note 4 (v 1.2.0)"),
    ofRule("Main Board Rule 13.32B, 19A.28B; GEM Rule 17.37B, 25.21B", "2026-11-23"),
  ],
  expression: "applicable public float threshold = that of last month's return",
  severity: "explain",
  since: firstWithFloat,
  over: ["issued"],
  // Last month's return may be on a form that had no threshold.
  applies: (c) => c.previous !== undefined && continues(c) && isSince(c.previous.formVersion, firstWithFloat),

  *check(c) {
    for (const { at, now, before } of thresholds(c)) {
      if (now === undefined) yield { missing: at };
      else if (before === undefined) yield { missing: "previous" };
      else if (now !== "" && before !== "" && fold(now) !== fold(before)) yield { at, words: { now, before } };
    }
  },
};

const rowsIn = (r: MonthlyReturn) => classRows(classesOf(r.issued), "issued");

function thresholds({ return: r, previous }: Case) {
  const { pairs } = pairUp(rowsIn(r), previous ? rowsIn(previous) : [], () => false);
  return pairs.map(([now, before]) => ({
    at: `${now.at as `issued.classes[${number}]`}.publicFloat.threshold` as const,
    now: now.entry.publicFloat.threshold,
    before: before.entry.publicFloat.threshold,
  }));
}

/** Letters and figures alone, for the same words are punctuated and spaced otherwise. */
function fold(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.%]+/gu, " ")
    .trim();
}
