import { oneOf } from "./arguments";
import type { Area } from "./area";
import { clearValidation } from "./data-validation";

const parts = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;

/** Clears contents, formats or both. */
export function clear(area: Area, applyTo: unknown): void {
  const { grid, sheetId } = area;
  const what = oneOf(parts, applyTo ?? "All");
  const target = area.gridZones;
  if (what === "All" || what === "Contents") {
    for (const position of area.cells()) {
      const cell = grid.cell(position);
      if (cell && (cell.isFormula || cell.content !== "")) grid.write(position, "");
    }
  }
  if (what === "All" || what === "Formats") grid.do("CLEAR_FORMATTING", { sheetId, target });
  if (what === "All") clearValidation(area);
}
