import type { FillKey, ProposedFill } from "../../monthly-work";

/** Whether what is chosen would be written over the same figures, with the same ones, as were shown. */
export function isSameFor(chosen: ReadonlySet<FillKey>, now: ProposedFill, shown: ProposedFill): boolean {
  const [ofNow, ofShown] = [saidByKey(now), saidByKey(shown)];
  return [...chosen].every((key) => ofNow.get(key) === ofShown.get(key));
}

/** What is chosen of what is shown anew: what it was of anything that is as it was, else what is chosen by itself. */
export function chosenAnew(chosen: ReadonlySet<FillKey>, now: ProposedFill, shown: ProposedFill): Set<FillKey> {
  const [ofNow, ofShown] = [saidByKey(now), saidByKey(shown)];
  const isChosen = (key: FillKey) => (ofNow.get(key) === ofShown.get(key) ? chosen.has(key) : now.chosen.has(key));
  return new Set([...ofNow.keys()].filter(isChosen));
}

/** What is done by each key, which may be several cells: where, and what stands there before and after. */
function saidByKey({ changes, stale }: ProposedFill): ReadonlyMap<FillKey, string> {
  const said = new Map<FillKey, string>();
  const add = (key: FillKey, ...of: unknown[]) => said.set(key, `${said.get(key) ?? ""}${JSON.stringify(of)}`);
  for (const { key, place, before, after, isHand } of changes) add(key, place, before, after, isHand);
  for (const { key, event } of stale) add(key, event);
  return said;
}
