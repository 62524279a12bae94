import type { Language } from "../monthly-return";

/** The language to lay sheets out in unless another is chosen: Chinese where Excel itself speaks it. */
export function displayLanguage(): Language {
  // Not every host knows its language.
  const name = typeof Office === "undefined" ? "" : String(Office.context?.displayLanguage ?? "");
  return name.toLowerCase().startsWith("zh") ? "zh" : "en";
}
