import { DEFAULT_LOCALE, helpers } from "@odoo/o-spreadsheet";
import { excelError } from "../wire/excel-error";
import { gridFormula } from "./formula-text";

/** Dates are typed day first, as in Hong Kong. */
export const locale = { ...DEFAULT_LOCALE, name: "English (HK)", code: "en_HK", dateFormat: "dd/mm/yyyy" };

const isNumber = (text: string): boolean => helpers.isNumber(text, locale);

/** Whether the grid would take the text for something else. */
const wouldChange = (text: string): boolean =>
  /^['=]/.test(text) ||
  /^(true|false)$/i.test(text) ||
  text.startsWith("#") ||
  isNumber(text) ||
  helpers.isDateTime(text, locale);

/** The grid's content for a text that must stay a text. */
const asText = (text: string): string => (wouldChange(text) ? `'${text}` : text);

/** The grid's content for what a person types or an add-in writes as a string. */
export function typedContent(text: string, textFormat: boolean): string {
  if (text.startsWith("'")) return asText(text.slice(1));
  if (textFormat) return asText(text);
  if (text.length > 1 && text.startsWith("=")) return gridFormula(text);
  if (/^[+-]./.test(text) && !isNumber(text)) {
    const unsigned = text.slice(1);
    return text.startsWith("+") && isNumber(unsigned) ? unsigned : gridFormula(`=${text}`);
  }
  return text;
}

/** The grid's content for a value of the wire; undefined leaves the cell alone. */
export function writtenContent(value: unknown, textFormat: boolean): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") return typedContent(value, textFormat);
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value !== "number") throw excelError("InvalidArgument");
  return textFormat ? asText(String(value)) : String(value).replace("e+", "e");
}
