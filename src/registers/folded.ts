const inBrackets = /[(（[【][^)）\]】]*[)）\]】]\s*$/;

/** Words as headers and values are compared: width, case, spaces and punctuation make no difference, nor does what stands in brackets at the end. */
export function folded(words: string): string {
  const whole = plain(words);
  const bare = plain(words.replace(inBrackets, ""));
  return bare === "" ? whole : bare;
}

/** What stands in brackets at the end of words; "" where nothing does, or nothing else. */
export function endBrackets(words: string): string {
  const [own = ""] = inBrackets.exec(words) ?? [];
  return plain(words) === plain(own) ? "" : own.trim().slice(1, -1);
}

function plain(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** How alike two words are, from 0 to 1: by the letters that have to change. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
}

function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, above[j] + 1, row[j - 1] + 1));
    }
    above = row;
  }
  return above[b.length];
}
