import type { Zone } from "@odoo/o-spreadsheet";
import { parsedZone, zoneAddress } from "../grid/address";
import { noValidation } from "../objects/data-validation";
import { kindOf, type ExcelRule } from "../objects/validation-rule";
import type { FileValidation } from "./content";
import { fileFormula, shownFormula } from "./formula-spelling";
import { alertWords, operatorWords, validationWords } from "./words";
import { childOf, isYes, type XmlElement } from "./xml-reader";
import { element, list, textNode, type Attributes } from "./xml";

/** What Excel takes of titles and messages; a file with more is damaged to it. */
const longestTitle = 32;
const longestMessage = 255;

interface Bounds {
  formula1: unknown;
  formula2?: unknown;
  operator: string;
}

/** The rules of a sheet. */
export const writtenValidations = (validations: readonly FileValidation[]): string =>
  list("dataValidations", validations.map(written));

function written({ rule, errorAlert, prompt, ignoreBlanks, zones }: FileValidation): string {
  const [bounds] = Object.values(rule) as Partial<Bounds>[];
  const style = alertWords.spell(errorAlert.style);
  const attributes: Attributes = {
    type: validationWords.spell(kindOf(rule)),
    errorStyle: style === "stop" ? undefined : style,
    operator: bounds.operator === undefined ? undefined : operatorWords.spell(bounds.operator),
    allowBlank: ignoreBlanks,
    // The file says it the other way round: this hides the arrow.
    showDropDown: rule.list && !rule.list.inCellDropDown ? true : undefined,
    showInputMessage: prompt.showPrompt,
    showErrorMessage: errorAlert.showAlert,
    errorTitle: shortened(errorAlert.title, longestTitle),
    error: shortened(errorAlert.message, longestMessage),
    promptTitle: shortened(prompt.title, longestTitle),
    prompt: shortened(prompt.message, longestMessage),
    sqref: zones.map(zoneAddress).join(" "),
  };
  const formulas = formulasOf(rule).map((formula, index) => element(`formula${index + 1}`, {}, textNode(formula)));
  return element("dataValidation", attributes, ...formulas);
}

const shortened = (text: string, most: number): string | undefined => text.slice(0, most) || undefined;

function formulasOf(rule: ExcelRule): string[] {
  if (rule.custom) return [fileFormula(rule.custom.formula, undefined)];
  if (rule.list) {
    const source = String(rule.list.source);
    return [source.startsWith("=") ? fileFormula(source, undefined) : `"${source.replaceAll('"', '""')}"`];
  }
  const [{ formula1, formula2 }] = Object.values(rule) as Bounds[];
  const bounds = formula2 === undefined || formula2 === "" ? [formula1] : [formula1, formula2];
  return bounds.map((bound) => fileFormula(String(bound), undefined));
}

/** A rule of the file, as Office.js has it; undefined where there is none for it. */
export function readValidation(validation: XmlElement): FileValidation | undefined {
  const { attributes } = validation;
  const rule = readRule(validation);
  const zones = zonesOf(attributes.sqref ?? "");
  if (!rule || zones.length === 0) return undefined;
  return {
    rule,
    zones,
    ignoreBlanks: isYes(validation, "allowBlank"),
    errorAlert: {
      ...noValidation.errorAlert,
      showAlert: isYes(validation, "showErrorMessage"),
      style: alertWords.read(attributes.errorStyle) ?? "Stop",
      title: attributes.errorTitle ?? "",
      message: attributes.error ?? "",
    },
    prompt: {
      showPrompt: isYes(validation, "showInputMessage"),
      title: attributes.promptTitle ?? "",
      message: attributes.prompt ?? "",
    },
  };
}

function readRule(validation: XmlElement): ExcelRule | undefined {
  const { attributes } = validation;
  const kind = validationWords.read(attributes.type);
  const [first, second] = ["formula1", "formula2"].map((name) => childOf(validation, name)?.text);
  if (kind === undefined || first === undefined) return undefined;
  if (kind === "List")
    return { list: { inCellDropDown: !isYes(validation, "showDropDown"), source: readSource(first) } };
  if (kind === "Custom") return { custom: { formula: shownFormula(first, undefined) } };
  const operator = operatorWords.read(attributes.operator ?? "between") ?? "Between";
  const bounds = { formula1: readBound(first), operator, ...(second !== undefined && { formula2: readBound(second) }) };
  return { [kind[0].toLowerCase() + kind.slice(1)]: bounds };
}

function readSource(formula: string): string {
  const [, literal] = /^"((?:[^"]|"")*)"$/.exec(formula.trim()) ?? [];
  return literal === undefined ? shownFormula(formula, undefined) : literal.replaceAll('""', '"');
}

const readBound = (formula: string): string | number =>
  formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : shownFormula(formula, undefined);

/** The zones of a list of addresses with spaces between them. */
export const zonesOf = (addresses: string): Zone[] =>
  addresses.split(/\s+/).flatMap((address) => parsedZone(address) ?? []);
