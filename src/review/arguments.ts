import type { ReviewTexts } from "../texts/texts";

export interface Arguments {
  readonly files: readonly string[];
  readonly format: "text" | "json";
}

/** The files and the format that the command was given, or what is wrong with its words. */
export function parseArguments(words: readonly string[], texts: ReviewTexts): Arguments | { readonly error: string } {
  const files: string[] = [];
  let format: string = "text";
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === "--format") format = words[++i] ?? "";
    else if (word.startsWith("--format=")) format = word.slice("--format=".length);
    else if (word === "--help" || word === "-h") return { files: [], format: "text" };
    else if (word.startsWith("-")) return { error: texts.unknownOption(word) };
    else files.push(word);
  }
  if (format !== "text" && format !== "json") return { error: texts.unknownOption(`--format ${format}`) };
  return files.length === 0 ? { error: texts.noFiles } : { files, format };
}
