import { printedMonth } from "../../monthly-return";
import { figureName, partOf, type Doubt, type PublishedReading } from "../../monthly-work";
import type { Texts } from "../../texts/texts";
import type { WrittenBack } from "../registers/written-back";

/** What taking back takes back: what was filled in, or a month that was rolled forward. */
export function takeBackSaid({ before, after }: Pick<WrittenBack, "before" | "after">, { pane }: Texts): string {
  const { filling, rollingForward } = pane.registers.takeBack;
  const [was, is] = [before, after].map(({ cover }) => cover.monthEnded ?? "");
  return was === is ? filling : rollingForward(printedMonth(is));
}

/** The name of a figure that is asked, with its part, which totals of a part do not name. */
export function questionSaid({ return: r }: PublishedReading, place: Doubt["place"], texts: Texts): string {
  return texts.pane.month.published.question(texts.parts[partOf(place)], figureName(r, place, texts));
}

/** How many figures of a published return are proven, how many a person answered, and what was not read. */
export function provenSaid({ proven, evidence, lacking }: PublishedReading, texts: Texts): string {
  const missing = lacking.map(({ part }) => texts.parts[partOf(part)]).join(", ");
  return texts.pane.month.published.proven(proven, evidence.answers.size, missing);
}
