import { valuesAt, type Line } from "./line";

/** Lines of an entry without the boxes to tick unless just one is ticked, as on every form: the text has lost the tick, or has another sign for a box. */
export function ticksTogether(lines: readonly Line[]): Line[] {
  const saying = (is: boolean) => (line: Line) => line.places.some((place) => valuesAt(line, place).includes(is));
  const isOneTicked = lines.filter(saying(true)).length === 1;
  return lines.filter((line) => isOneTicked || !(saying(false)(line) || saying(true)(line)));
}
