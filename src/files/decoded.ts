import type { Encoding } from "../registers/encoding";

const sampled = 256 * 1024;

/** The encoding that a file is in: by the mark at its beginning, as UTF-8 where it is that, else undefined and to be asked. */
export async function encodingOf(file: Blob): Promise<Encoding | undefined> {
  const bytes = new Uint8Array(await file.slice(0, sampled).arrayBuffer());
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return isUtf8(bytes, file.size > sampled) ? "utf-8" : undefined;
}

/** The last character of a sample may be cut. */
function isUtf8(bytes: Uint8Array, isCut: boolean): boolean {
  for (let dropped = 0; dropped <= (isCut ? 3 : 0); dropped++) {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, bytes.length - dropped));
      return true;
    } catch {
      continue;
    }
  }
  return false;
}

/** The text of a file piece by piece, no character in two; `read` is told how many bytes were taken. */
export async function* textOf(file: Blob, encoding: Encoding, read: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: false });
  const reader = (file.stream() as ReadableStream<Uint8Array>).getReader();
  let taken = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      taken += value.byteLength;
      read(taken);
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    reader.releaseLock();
  }
}
