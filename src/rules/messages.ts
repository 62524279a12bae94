import { difference } from "../model/balance";
import { Decimal, digits, grouping } from "../model/decimal";
import { figureShown, figureText, type Figure } from "../model/figure";
import type { Place } from "../model/monthly-return";
import { withoutIndices } from "../model/place";
import type { MessageWords, Texts } from "../texts/texts";
import { abridged } from "./abridged";
import { saidAt } from "./computed-places";
import type { Breach, Case, Input } from "./rule";
import { subjectOf } from "./subject";

/** A breach as the words that its message is made of. */
export function wordsOf({ at, asserted, calculated, workings, words }: Breach, c: Case, texts: Texts): MessageWords {
  const gap = gapOf(asserted, calculated);
  const nil = "0";
  const figures = workings?.figures.map((figure) => (figure === null ? nil : figureShown(figure)));
  return {
    subject: subjectOf(c.return, at, texts),
    name: nameOf(at, texts),
    asserted: asserted === undefined ? "" : figureShown(asserted),
    calculated: calculated === undefined ? "" : calculated === null ? nil : figureShown(calculated),
    workings: workings && figures && figures.length > 1 ? ` (${figures.join(` ${workings.by} `)})` : "",
    difference:
      // Beside a blank or words there is no figure to be too high or too low.
      !Decimal.isDecimal(asserted) || gap === undefined || gap.isZero()
        ? ""
        : differenceShown(grouping(gap.abs()), gap.isPositive(), at, texts),
    words: words ?? {},
  };
}

/** What is asserted, calculated and left between them, as plain digits or the words as filed. */
export function figuresOf({ asserted, calculated }: Breach) {
  const gap = gapOf(asserted, calculated);
  return {
    ...(asserted !== undefined && { asserted: figureText(asserted) }),
    ...(calculated !== undefined && { calculated: figureText(calculated) }),
    ...(gap !== undefined && { difference: digits(gap) }),
  };
}

/** The figures that a finding rests on, in words: while they stay as they are, what was said of it holds. */
export function restsOn(breach: Breach, c: Case, texts: Texts): string {
  const { says, shouldBe } = texts.figures;
  const places = [...(breach.related ?? []), ...(breach.rows ?? [])];
  const read = [...new Set(places)].flatMap((place) => {
    const shown = shownAt(c, place);
    return shown === "" ? [] : [`${nameOf(place, texts)} ${shown}`];
  });
  const asserted = breach.asserted === undefined ? shownAt(c, breach.at) : figureShown(breach.asserted);
  const calculated = breach.calculated === undefined ? [] : [shouldBe(figureShown(breach.calculated))];
  return abridged(
    [says(asserted), ...calculated, ...dividedIn(breach), ...Object.values(breach.words ?? {}), ...read].join("; "),
  );
}

/** Words for a message that names no figure. */
export const withoutFigures = (words: MessageWords["words"]): MessageWords => ({
  subject: "",
  name: "",
  asserted: "",
  calculated: "",
  workings: "",
  difference: "",
  words,
});

/** The sentence with its first letter large. */
export function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name, in words, of a place or of an input beyond the return. */
export function nameOf(place: string, texts: Texts): string {
  return texts.places[withoutIndices(place)] ?? texts.inputs[place as Input] ?? place;
}

/** A place in words, with the class, scheme or total that it belongs to. */
export function wholeNameOf(c: Case, place: string, texts: Texts): string {
  return [subjectOf(c.return, place, texts), nameOf(place, texts)].filter((name) => name !== "").join(": ");
}

function gapOf(asserted: Figure | undefined, calculated: Figure | undefined) {
  return asserted === undefined || calculated === undefined ? undefined : difference(asserted, calculated);
}

/** A quotient is rounded and does not tell what it was made of. */
function dividedIn({ workings }: Breach): string[] {
  return workings?.by === "÷" ? [workings.figures.map(figureShown).join(" ÷ ")] : [];
}

function shownAt(c: Case, place: string): string {
  const value = saidAt(c.return, place);
  if (value === undefined) return "";
  return typeof value === "boolean" ? String(value) : figureShown(value as Figure);
}

const money = /amount|(instruments|warrants)\[\d+\]\.(opening|closing|movements)/;

function differenceShown(figure: string, isMore: boolean, at: Place, { difference: words }: Texts): string {
  if (money.test(at)) return isMore ? words.tooMuch(figure) : words.tooLittle(figure);
  return isMore ? words.tooMany(figure) : words.tooFew(figure);
}
