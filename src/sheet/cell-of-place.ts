import type { Placement } from "./formula";
import type { PlacedCell } from "./placed";

/** The cell of a place of the return, or of the movement that it names; undefined where it stands on no sheet. */
export function cellOfPlace({ byPlace }: Placement, place: string): PlacedCell | undefined {
  return byPlace.get(place) ?? byPlace.get(`${place}.kind`);
}

/** The cell that a finding at a place leads to: its own, else the one that says whether its part applies, else the first of its part. */
export function cellToGoTo(placement: Placement, place: string): PlacedCell | undefined {
  const [, part = ""] = /^(?:remarks\.)?(\w+)/.exec(place) ?? [];
  const { cells } = placement;
  return (
    cellOfPlace(placement, place) ??
    cells.find(({ cell }) => "state" in cell && cell.state === part) ??
    cells.find((cell) => cell.place?.startsWith(`${part}.`))
  );
}
