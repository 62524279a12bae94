import type { FillKey } from "./filled-place";
import type { ProposedChange } from "./propose-fill";

/** What is chosen once keys are ticked, or unticked: of what registers state differently one at most. */
export function ticked(
  changes: readonly ProposedChange[],
  chosen: ReadonlySet<FillKey>,
  keys: readonly FillKey[],
  isOn: boolean,
): ReadonlySet<FillKey> {
  const rivals = new Map(changes.map(({ key, contested }) => [key, contested?.rivals ?? []]));
  const after = new Set(chosen);
  for (const key of keys) {
    if (isOn) after.add(key);
    else after.delete(key);
    if (isOn) for (const rival of rivals.get(key) ?? []) after.delete(rival);
  }
  return after;
}
