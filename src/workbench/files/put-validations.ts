import type { Zone } from "@odoo/o-spreadsheet";
import { Area } from "../objects/area";
import { setValidation } from "../objects/data-validation";
import type { ExcelRule } from "../objects/validation-rule";
import { ExcelError } from "../wire/excel-error";
import type { FileSheet } from "./content";
import { withNewNames, type Renamed } from "./formula-spelling";
import type { Target } from "./put-cells";

/** A rule that ends below this row is meant for all rows: it holds as far as the sheet reaches. */
const lastRowOfItsOwn = 5_000;

/** Sets the rules for what may be typed; those that the grid does not know are noted. */
export function putValidations({ book, sheetId, renamed, leftOut }: Target, { validations }: FileSheet): void {
  for (const { zones, rule, ...rest } of validations) {
    const held = zones.flatMap((zone) => zoneHeld(zone));
    if (held.length === 0) continue;
    try {
      setValidation(new Area(book, sheetId, held), { ...rest, rule: renamedRule(rule, renamed) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      leftOut.add("some rules for what may be typed");
    }
  }

  function zoneHeld(zone: Zone): Zone[] {
    const { grid } = book;
    if (zone.bottom < lastRowOfItsOwn && zone.right < lastRowOfItsOwn) grid.reach(sheetId, zone);
    const within = grid.within(sheetId, zone);
    return within ? [within] : [];
  }
}

/** The rule with its formulas, which begin with =, in new names. */
function renamedRule(rule: ExcelRule, renamed: Renamed): ExcelRule {
  const isFormula = (value: unknown): value is string => typeof value === "string" && value.startsWith("=");
  const parts = Object.entries(rule).map(([kind, part]: [string, object]) => {
    const changed: Record<string, unknown> = { ...part };
    for (const [name, value] of Object.entries(changed))
      if (isFormula(value)) changed[name] = withNewNames(value, renamed);
    return [kind, changed] as const;
  });
  return Object.fromEntries(parts);
}
