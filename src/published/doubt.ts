import type { Figure } from "../model/figure";
import { monthlyReturnShape, type Place } from "../model/monthly-return";
import { shapeAt } from "../model/place";
import { wholeFigure } from "./joined-figures";
import { distinct, keyOf, valuesAt, type Line } from "./line";
import type { Proof } from "./proof";
import type { Doubt } from "./reading";
import { tokensOf } from "./tokens";

/** A line as it was found, and with the ways of reading it that arithmetic leaves. */
export interface Narrowed {
  readonly line: Line;
  readonly left: Line;
}

const mostCandidates = 24;

/** The doubt about what stands at a place; undefined where the one value that is left is certain. */
export function doubtOf(place: Place, narrowed: Narrowed, proof: Proof): Doubt | undefined {
  const why = isFigurePlace(place) ? ofFigure(place, narrowed, proof) : ofWords(place, narrowed, proof);
  return why && { place, text: narrowed.line.text, candidates: candidatesOf(place, narrowed), why };
}

function ofFigure(place: Place, narrowed: Narrowed, proof: Proof): Doubt["why"] | undefined {
  const { line, left } = narrowed;
  const [value, ...others] = valuesAt(left, place);
  if (value === undefined && others.length === 0) return line.isUnread ? "garbled" : undefined;
  if (isContradicted(place, line, proof)) return "contradicted";
  if (others.length > 0) return "garbled";
  if (value === null) return isBlankForSure(place, narrowed, proof) ? undefined : "garbled";
  if (proof.proven.has(place)) return undefined;
  return valuesAt(line, place).length === 1 ? "unproven" : "garbled";
}

function ofWords(place: Place, narrowed: Narrowed, proof: Proof): Doubt["why"] | undefined {
  const { line, left } = narrowed;
  if (valuesAt(line, place).length === 1) return line.isUnread ? "garbled" : undefined;
  return valuesAt(left, place).length > 1 || !isSettled(place, narrowed, proof) ? "garbled" : undefined;
}

/** Words that may have taken a figure or a date from the cells after them are certain where the figures that are proven leave them only one way. */
function isSettled(place: Place, { line, left }: Narrowed, { proven }: Proof): boolean {
  const certain = line.places.filter((one) => proven.has(one) && valuesAt(left, one)[0] !== null);
  const agreeing = line.readings.filter(({ values }) =>
    certain.every((one) => keyOf(values.get(one)) === keyOf(valuesAt(left, one)[0])),
  );
  return valuesAt({ ...line, readings: agreeing }, place).length === 1;
}

/** A line that can be read in several ways is read wrongly wherever a figure of it is contradicted. */
function isContradicted(place: Place, { places, readings }: Line, { contradicted }: Proof): boolean {
  return contradicted.has(place) || (readings.length > 1 && places.some((one) => contradicted.has(one)));
}

/** A cell is blank for sure where every figure that might stand in it is proven to stand elsewhere on the line. */
function isBlankForSure(place: Place, { line, left }: Narrowed, { proven }: Proof): boolean {
  const possible = valuesAt(line, place).filter((value) => value !== null);
  const elsewhere = line.places.filter((one) => proven.has(one)).flatMap((one) => valuesAt(left, one));
  return distinct([...elsewhere, ...possible]).length === distinct(elsewhere).length;
}

/** What a place may be, as the ways of reading that are left have it, and then as the others do. */
function candidatesOf(place: Place, { line, left }: Narrowed): Figure[] {
  if (line.isUnread) return isFigurePlace(place) ? figuresIn(line.text) : [];
  return distinct([...valuesAt(left, place), ...valuesAt(line, place)])
    .flatMap((value) => (value === undefined || typeof value === "boolean" ? [] : [value]))
    .slice(0, mostCandidates);
}

function figuresIn(text: string): Figure[] {
  return distinct(tokensOf(text).flatMap((token) => wholeFigure(token.text) ?? [])).slice(0, mostCandidates);
}

function isFigurePlace(place: Place): boolean {
  const shape = shapeAt(monthlyReturnShape, place);
  return "leaf" in shape && shape.leaf === "figure";
}
