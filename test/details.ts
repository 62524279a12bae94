import type { Review } from "../src/monthly-return";

/** Of a rule in a review: what it lacked, and of each finding the places, figures and words beside its message. */
export function detailsOf(id: string, { findings, outcomes }: Pick<Review, "findings" | "outcomes">) {
  const missing = outcomes.flatMap(({ rule, missing }) => (rule === id ? missing : []));
  const own = findings
    .filter(({ rule }) => rule === id)
    .map(({ place, restsOn, related, rows, asserted, calculated, difference, fix }) => ({
      place,
      restsOn,
      asserted,
      calculated,
      difference,
      related,
      rows,
      fix,
    }));
  return { ...(missing.length > 0 && { missing }), findings: own };
}
