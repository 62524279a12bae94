import { gridFormula } from "../grid/formula-text";
import { excelError, notImplemented } from "../wire/excel-error";
import { areaOf } from "./arguments";

interface Bounds {
  formula1: unknown;
  formula2?: unknown;
  operator: string;
}

/** A rule as Office.js writes it: one of these, or none. */
export interface ExcelRule {
  list?: { inCellDropDown: boolean; source: unknown };
  wholeNumber?: Bounds;
  decimal?: Bounds;
  date?: Bounds;
  textLength?: Bounds;
  custom?: { formula: string };
}

const kinds: Record<keyof ExcelRule, string> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
  custom: "Custom",
};

/** The grid's rule: one of its criteria with values. */
export interface Criterion {
  type: string;
  values: string[];
  displayStyle?: string;
  dateValue?: string;
}

/** What Excel calls the rule's type. */
export function kindOf(rule: ExcelRule): string {
  const [kind] = Object.keys(rule) as (keyof ExcelRule)[];
  return kind === undefined ? "None" : kinds[kind];
}

/** The rule with ranges as addresses, as Excel gives it back. */
export function plainRule(set: unknown): ExcelRule {
  const rule = (set ?? {}) as ExcelRule;
  const [kind, ...more] = Object.keys(rule);
  if (more.length > 0 || kind === undefined || !(kind in kinds)) throw excelError("InvalidArgument");
  const area = areaOf(rule.list?.source);
  return area && rule.list ? { list: { ...rule.list, source: `=${area.address}` } } : rule;
}

/** The grid's criterion for a rule. */
export function criterionOf(rule: ExcelRule): Criterion {
  if (rule.list) return listCriterion(rule.list);
  if (rule.custom) return { type: "customFormula", values: [gridFormula(rule.custom.formula)] };
  if (rule.decimal) return numberCriterion(rule.decimal);
  if (rule.wholeNumber) return numberCriterion(rule.wholeNumber);
  if (rule.date) return dateCriterion(rule.date);
  throw notImplemented(`data validation of type ${kindOf(rule)}`);
}

function listCriterion({ source, inCellDropDown }: { source: unknown; inCellDropDown: boolean }): Criterion {
  const displayStyle = inCellDropDown ? "arrow" : "plainText";
  if (typeof source !== "string") throw excelError("InvalidArgument");
  if (source.startsWith("=")) return { type: "isValueInRange", values: [source.slice(1)], displayStyle };
  return { type: "isValueInList", values: source.split(",").map((choice) => choice.trim()), displayStyle };
}

const numberCriteria: Record<string, string> = {
  Between: "isBetween",
  NotBetween: "isNotBetween",
  EqualTo: "isEqual",
  NotEqualTo: "isNotEqual",
  GreaterThan: "isGreaterThan",
  GreaterThanOrEqualTo: "isGreaterOrEqualTo",
  LessThan: "isLessThan",
  LessThanOrEqualTo: "isLessOrEqualTo",
};

const dateCriteria: Record<string, string> = {
  Between: "dateIsBetween",
  NotBetween: "dateIsNotBetween",
  EqualTo: "dateIs",
  GreaterThan: "dateIsAfter",
  GreaterThanOrEqualTo: "dateIsOnOrAfter",
  LessThan: "dateIsBefore",
  LessThanOrEqualTo: "dateIsOnOrBefore",
};

function numberCriterion(bounds: Bounds): Criterion {
  return { type: criterionNamed(numberCriteria, bounds.operator), values: boundsOf(bounds) };
}

function dateCriterion(bounds: Bounds): Criterion {
  const type = criterionNamed(dateCriteria, bounds.operator);
  return { type, values: boundsOf(bounds), dateValue: "exactDate" };
}

function criterionNamed(criteria: Record<string, string>, operator: string): string {
  const type = criteria[operator];
  if (!type) throw notImplemented(`data validation operator ${operator}`);
  return type;
}

function boundsOf({ formula1, formula2, operator }: Bounds): string[] {
  const bounds = operator.endsWith("Between") ? [formula1, formula2] : [formula1];
  return bounds.map((bound) => {
    if (typeof bound !== "string" && typeof bound !== "number") throw excelError("InvalidArgument");
    return gridFormula(String(bound));
  });
}

const kindNames = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [kind, name]));

/** The rule of Office.js for one of the grid's criteria, as `kind` where the grid does not tell; undefined for none. */
export function ruleOfCriterion({ type, values, displayStyle }: Criterion, kind?: string): ExcelRule | undefined {
  const inCellDropDown = displayStyle !== "plainText";
  if (type === "isValueInList") return { list: { inCellDropDown, source: values.join(",") } };
  if (type === "isValueInRange") return { list: { inCellDropDown, source: `=${values[0].replace(/^=/, "")}` } };
  if (type === "customFormula") return { custom: { formula: values[0] } };
  const [standard, criteria] = type in numbersOf ? ["Decimal", numbersOf] : ["Date", datesOf];
  const operator = criteria[type];
  if (operator === undefined || values.length === 0) return undefined;
  const [formula1, formula2] = values;
  return { [kindNames[kind ?? standard]]: { operator, formula1, ...(formula2 !== undefined && { formula2 }) } };
}

const turned = (table: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([operator, type]) => [type, operator]));

const numbersOf = turned(numberCriteria);
const datesOf = turned(dateCriteria);
