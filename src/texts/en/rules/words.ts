import type { MessageWords } from "../../texts";

/** The sentence for what a breach is, among those that a rule may find. */
export function says({ words }: MessageWords, sentences: Readonly<Record<string, () => string>>): string {
  return sentences[words.is]?.() ?? "";
}
