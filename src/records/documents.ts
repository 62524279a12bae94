import { parseDocument, parseProfile, toDocument, type DocumentError } from "../model/document";
import type { IssuerProfile } from "../model/issuer-profile";
import type { MonthlyReturn } from "../model/monthly-return";
import type { Texts } from "../texts/texts";

interface Errors {
  readonly errors: readonly string[];
}

/** A return from the text of its JSON document, or what is wrong with it in plain sentences. */
export function openDocument(text: string, texts: Texts): { readonly return: MonthlyReturn } | Errors {
  const json = jsonOf(text, texts);
  if ("errors" in json) return json;
  const parsed = parseDocument(json.value);
  return "return" in parsed ? parsed : inSentences(parsed.errors, texts);
}

/** An issuer profile from the text of its JSON document, or what is wrong with it. */
export function openProfile(text: string, texts: Texts): { readonly profile: IssuerProfile } | Errors {
  const json = jsonOf(text, texts);
  if ("errors" in json) return json;
  const parsed = parseProfile(json.value);
  return "profile" in parsed ? parsed : inSentences(parsed.errors, texts);
}

/** The JSON document of a return, for another program or another workbook. */
export function exportDocument(r: MonthlyReturn): string {
  return `${JSON.stringify(toDocument(r), null, 2)}\n`;
}

function jsonOf(text: string, texts: Texts): { readonly value: unknown } | Errors {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch (error) {
    return { errors: [texts.review.notJson(error instanceof Error ? error.message : String(error))] };
  }
}

function inSentences(errors: readonly DocumentError[], texts: Texts): Errors {
  return { errors: errors.map(({ path, problem, found }) => texts.documentErrors[problem](path, shown(found))) };
}

const longestShown = 60;

function shown(found: unknown): string {
  const words = typeof found === "string" || typeof found === "number" ? String(found) : "…";
  return words.length > longestShown ? `${words.slice(0, longestShown)}…` : words;
}
