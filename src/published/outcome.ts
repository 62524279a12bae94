import type { MonthlyReturn, Place } from "../model/monthly-return";
import { copyOf, setValueAt, valueAt } from "../model/place";
import { figurePlaces } from "../model/value-places";
import { answeredLine } from "./answered-line";
import { doubtOf } from "./doubt";
import { identitiesOfPartI } from "./identities-I";
import { identitiesOfPartII } from "./identities-II";
import { identitiesOfPartIII } from "./identities-III";
import { identitiesOfPartIV } from "./identities-IV";
import { valuesAt, type Line } from "./line";
import { prove, type Proof } from "./proof";
import type { Doubt, Evidence, PublishedReading } from "./reading";

/** What the lines that were found say, as far as it is certain, and the doubts that are left. */
export function outcomeOf(evidence: Evidence): PublishedReading {
  const { skeleton, answers, lacking } = evidence;
  const lines = evidence.lines.map((line) => answeredLine(line, answers));
  const proof = proofOf(lines, evidence);
  const certain = copyOf(skeleton);
  const doubts: Doubt[] = [];
  for (const line of lines) {
    const left = { ...line, readings: proof.left.get(line) ?? [] };
    for (const place of line.places) {
      const doubt = answers.has(place) ? undefined : doubtOf(place, { line, left }, proof);
      const [value] = valuesAt(left, place);
      if (doubt) doubts.push(doubt);
      else if (value !== undefined) setValueAt(certain, place, value);
    }
  }
  // A figure that arithmetic does not prove is a doubt, or was answered.
  const proven = figurePlaces(certain).filter((place) => isStated(certain, place) && !answers.has(place)).length;
  return { return: certain, doubts, proven, lacking, evidence };
}

function isStated(r: MonthlyReturn, place: Place): boolean {
  return (valueAt(r, place) ?? null) !== null;
}

function proofOf(lines: readonly Line[], { skeleton, lacking }: Evidence): Proof {
  const identities = [
    ...identitiesOfPartI(skeleton),
    ...identitiesOfPartII(skeleton, lacking),
    ...identitiesOfPartIII(skeleton),
    ...identitiesOfPartIV(skeleton),
  ];
  return prove(lines, identities);
}
