import { says } from "../model/issuer-profile";
import { hasWeightedVotingClass } from "../model/weighted-voting";
import type { Case } from "./rule";

/** Whether the rules on weighted voting rights are about the issuer; secondary listings have rules of their own. */
export function hasWeightedVotingRights({ return: r, profile }: Case): boolean {
  const isSecondary = says(profile, "listing", "Secondary") === true;
  return !isSecondary && (says(profile, "weightedVoting", "Yes") ?? hasWeightedVotingClass(r));
}
