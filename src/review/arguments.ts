import type { ReviewTexts } from "../texts/texts";

/** Files that stand beside the return: last month's return and the issuer profile. */
export interface FilesBeside {
  readonly previous?: string;
  readonly profile?: string;
}

export interface Arguments extends FilesBeside {
  readonly files: readonly string[];
  readonly format: "text" | "json";
}

const options = ["format", "previous", "profile"] as const;
type Option = (typeof options)[number];

/** The files and the options that the command was given, or what is wrong with its words. */
export function parseArguments(words: readonly string[], texts: ReviewTexts): Arguments | { readonly error: string } {
  const files: string[] = [];
  const given: Partial<Record<Option, string>> = {};
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const option = options.find((one) => word === `--${one}` || word.startsWith(`--${one}=`));
    if (option) given[option] = word.includes("=") ? word.slice(word.indexOf("=") + 1) : (words[++i] ?? "");
    else if (word === "--help" || word === "-h") return { files: [], format: "text" };
    else if (word.startsWith("-")) return { error: texts.unknownOption(word) };
    else files.push(word);
  }
  const { format = "text", ...beside } = given;
  if (format !== "text" && format !== "json") return { error: texts.unknownOption(`--format ${format}`) };
  const unnamed = (["previous", "profile"] as const).find((one) => beside[one] === "");
  if (unnamed) return { error: texts.fileMissing(`--${unnamed}`) };
  return files.length === 0 ? { error: texts.noFiles } : { files, format, ...beside };
}
