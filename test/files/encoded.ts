import type { Encoding } from "../../src/registers/encoding";

/** The bytes of a text in an encoding; older ones are written by what their decoder makes of every pair of bytes. */
export function encoded(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  if (encoding === "utf-8") return new Uint8Array(new TextEncoder().encode(text));
  if (encoding === "utf-16le" || encoding === "utf-16be") return utf16(text, encoding === "utf-16le");
  const known = bytesOf(encoding);
  return new Uint8Array([...text].flatMap((character) => known.get(character) ?? [0x3f]));
}

/** A byte order mark is a character like others. */
export const mark = "\ufeff";

function utf16(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) bytes.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return new Uint8Array(bytes.buffer);
}

const tables = new Map<Encoding, ReadonlyMap<string, readonly number[]>>();

function bytesOf(encoding: Encoding): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, known);
  return known;
}

function tableOf(encoding: Encoding): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const singles = Array.from({ length: 256 }, (_, byte) => [byte]);
  const pairs = singles.slice(0x81, 0xff).flatMap(([lead]) => singles.slice(0x40).map(([trail]) => [lead, trail]));
  const all = [...singles, ...(encoding === "windows-1252" ? [] : pairs)];
  const read = all.map((bytes) => [decoder.decode(new Uint8Array(bytes)), bytes] as const);
  return new Map(read.filter(([text]) => [...text].length === 1 && text !== "\ufffd").reverse());
}
