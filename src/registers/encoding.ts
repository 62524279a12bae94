/** Encodings that registers come in: those that files name themselves by a mark, and those of older Chinese and Western systems. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "big5", "gb18030", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

/** The encoding that a word names, whatever its capitals. */
export function encodingNamed(word: unknown): Encoding | undefined {
  return encodings.find((one) => typeof word === "string" && one === word.trim().toLowerCase());
}
