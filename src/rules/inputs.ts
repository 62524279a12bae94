import type { ProfileItem } from "../model/issuer-profile";
import type { Case, Input } from "./rule";

/** Whether something that a rule needs beyond the return is not there. */
export function isMissing({ profile, previous, holidays, tiedOut = [], nextDay = [] }: Case, input: Input): boolean {
  if (input === "previous") return previous === undefined;
  if (input === "holidays") return holidays.length === 0;
  if (input === "tieOuts") return tiedOut.length === 0;
  if (input === "nextDay") return nextDay.length === 0;
  const item = profile?.[input.replace("profile.", "") as ProfileItem];
  return item === undefined || item === null || item === "" || (Array.isArray(item) && item.length === 0);
}

const besideTheProfile: readonly string[] = ["previous", "holidays", "tieOuts", "nextDay"] satisfies Input[];

/** Whether a name of something missing is that of an input, and not of a place in the return. */
export function isInput(missing: string): missing is Input {
  return besideTheProfile.includes(missing) || missing.startsWith("profile.");
}
