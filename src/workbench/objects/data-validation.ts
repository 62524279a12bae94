import type { DataValidationRule } from "@odoo/o-spreadsheet";
import { excelError } from "../wire/excel-error";
import { method, objectType, value } from "../wire/host-object";
import type { Area } from "./area";
import { boolean } from "./arguments";
import { criterionOf, kindOf, plainRule, type ExcelRule } from "./validation-rule";

/** What Excel keeps of a validation; it lives inside the grid's rule, which keeps entries it does not know. */
export interface Validation {
  rule: ExcelRule;
  errorAlert: { message: string; showAlert: boolean; style: string; title: string };
  prompt: { message: string; showPrompt: boolean; title: string };
  ignoreBlanks: boolean;
}

export type KeptRule = DataValidationRule & { excel?: Validation };

export const noValidation: Validation = {
  rule: {},
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
  ignoreBlanks: true,
};

/** The validation of all cells of the range; null where they differ. */
function validationOf(area: Area): Validation | null {
  const rules = new Set<KeptRule | undefined>();
  for (const position of area.cells()) rules.add(area.grid.getters.getValidationRuleForCell(position));
  if (rules.size > 1) return null;
  return [...rules][0]?.excel ?? noValidation;
}

let made = 0;

/** Sets the validation of the cells, or changes parts of the one they have. */
export function setValidation(area: Area, change: Partial<Validation>): void {
  const { sheetId, grid } = area;
  const excel: Validation = { ...(validationOf(area) ?? noValidation), ...change };
  if (kindOf(excel.rule) === "None") throw excelError("InvalidOperation", "There is no rule that this belongs to.");
  const ranges = area.gridZones.map((zone) => grid.getters.getRangeDataFromZone(sheetId, zone));
  const isBlocking = excel.errorAlert.showAlert && excel.errorAlert.style === "Stop";
  const rule = { id: `validation-${++made}`, criterion: criterionOf(excel.rule), isBlocking, excel };
  grid.do("ADD_DATA_VALIDATION_RULE", { sheetId, ranges, rule });
}

/** Takes the validation off the cells of the range. */
export function clearValidation(area: Area): void {
  const { sheetId, grid } = area;
  const covers = validationOf(area);
  if (covers && kindOf(covers.rule) === "None") return;
  const ranges = area.gridZones.map((zone) => grid.getters.getRangeDataFromZone(sheetId, zone));
  const id = `validation-${++made}`;
  const rule = { id, criterion: { type: "customFormula", values: ["=TRUE"] }, isBlocking: false };
  grid.do("ADD_DATA_VALIDATION_RULE", { sheetId, ranges, rule });
  grid.do("REMOVE_DATA_VALIDATION_RULE", { sheetId, id });
}

/** What may be typed into the cells. */
export const dataValidation = objectType<Area>("DataValidation", {
  Type: value((area) => {
    const found = validationOf(area);
    return found ? kindOf(found.rule) : "Inconsistent";
  }),
  Rule: value(
    (area) => validationOf(area)?.rule ?? null,
    (area, set) => setValidation(area, { rule: plainRule(set) }),
  ),
  ErrorAlert: value(
    (area) => validationOf(area)?.errorAlert ?? null,
    (area, set) => setValidation(area, { errorAlert: { ...noValidation.errorAlert, ...(set as object) } }),
  ),
  Prompt: value(
    (area) => validationOf(area)?.prompt ?? null,
    (area, set) => setValidation(area, { prompt: { ...noValidation.prompt, ...(set as object) } }),
  ),
  IgnoreBlanks: value(
    (area) => validationOf(area)?.ignoreBlanks ?? null,
    (area, set) => setValidation(area, { ignoreBlanks: boolean(set) }),
  ),
  Clear: method(clearValidation),
});
