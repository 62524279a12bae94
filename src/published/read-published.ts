import type { Figure } from "../model/figure";
import type { Place } from "../model/monthly-return";
import { evidenceIn } from "./found-lines";
import { outcomeOf } from "./outcome";
import { pastedText } from "./pasted-text";
import { versionOf } from "./printed-version";
import type { PublishedReading, Refusal } from "./reading";
import { refusalOf } from "./refusal";

export type { Doubt, LackingPart, PublishedReading, Refusal } from "./reading";

/** Reads the text of a Monthly Return as published, in English, as a person pastes it. */
export function readPublished(text: string): PublishedReading | { readonly refused: Refusal } {
  const pasted = pastedText(text);
  const refused = refusalOf(pasted);
  if (refused !== undefined) return { refused };
  const version = versionOf(pasted);
  return version === undefined ? { refused: "versionUnknown" } : outcomeOf(evidenceIn(pasted, version));
}

/** The reading once a person has answered some of its doubts, with a figure or, for blank, null; the arithmetic is tried again with the answers. */
export function answered(reading: PublishedReading, answers: ReadonlyMap<Place, Figure>): PublishedReading {
  const { evidence } = reading;
  return outcomeOf({ ...evidence, answers: new Map([...evidence.answers, ...answers]) });
}
