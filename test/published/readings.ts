import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answered, readPublished, type PublishedReading } from "../../src/published/read-published";

/** The text of a published return, as far as it is in hand. */
export function publishedText(name: string): string {
  return readFileSync(join(__dirname, `${name}.txt`), "utf8");
}

/** The reading of a text that is one of a return. */
export function readingOf(text: string): PublishedReading {
  const reading = readPublished(text);
  if ("refused" in reading) throw new Error(reading.refused);
  return reading;
}

/** The reading once a person has confirmed every figure that stands in one piece and that no arithmetic proves. */
export function confirmed(reading: PublishedReading): PublishedReading {
  const unproven = reading.doubts.filter(({ why }) => why === "unproven");
  return answered(reading, new Map(unproven.map(({ place, candidates }) => [place, candidates[0]])));
}
