import { valuesAt, type Line } from "./line";

/** Lines of an entry without the boxes to tick where none is ticked: one is on every form, so the text has lost the tick. */
export function ticksTogether(lines: readonly Line[]): Line[] {
  const saying = (is: boolean) => (line: Line) => line.places.some((place) => valuesAt(line, place).includes(is));
  const isAnyTicked = lines.some(saying(true));
  return lines.filter((line) => isAnyTicked || !saying(false)(line));
}
