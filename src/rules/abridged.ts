/** Characters that a cell shows well, far fewer than the 32,767 it holds. */
const most = 4_000;

/** Words short enough for a cell; of longer ones the beginning, and a checksum by which a change anywhere in them shows. */
export function abridged(words: string): string {
  return words.length <= most ? words : `${words.slice(0, most)}… [${words.length}, ${checksum(words)}]`;
}

/** FNV-1a over the code units, 32 bits in hexadecimal. */
export function checksum(words: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
