import type { UID } from "@odoo/o-spreadsheet";
import { excelFormula } from "../grid/formula-text";
import type { Grid } from "../grid/grid";
import { noValidation, type KeptRule } from "../objects/data-validation";
import { kindOf, ruleOfCriterion } from "../objects/validation-rule";
import type { FileValidation } from "./content";

/** The rules of a sheet for what may be typed, as they stand: with addresses that have followed their cells. */
export function takeValidations({ getters }: Grid, sheetId: UID): FileValidation[] {
  return getters.getDataValidationRules(sheetId).flatMap((kept: KeptRule) => {
    const { criterion } = kept;
    const values = criterion.type === "isValueInList" ? criterion.values : criterion.values.map(excelFormula);
    const rule = ruleOfCriterion({ ...criterion, values }, kept.excel && kindOf(kept.excel.rule));
    if (!rule) return [];
    const alert = { ...noValidation.errorAlert, ...(!kept.isBlocking && { style: "Warning" }) };
    const { errorAlert = alert, prompt = noValidation.prompt, ignoreBlanks = true } = kept.excel ?? {};
    return { rule, zones: kept.ranges.map(({ zone }) => zone), errorAlert, prompt, ignoreBlanks };
  });
}
