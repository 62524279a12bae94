import { inflateSync } from "fflate";
import { mostUnfolded, problem } from "./problem";

/** The parts of a package, by their names without leading slash; each is unfolded when it is asked for. */
export interface Package {
  readonly names: readonly string[];
  bytes(name: string): Uint8Array | undefined;
}

interface Entry {
  name: string;
  method: number;
  checksum: number;
  packed: number;
  size: number;
  at: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const partMark = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;
const encrypted = 1;

/** Reads the directory of a zip archive; sizes and checksums are held to what it says. */
export function unzip(file: Uint8Array): Package {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const entries = new Map(directory(view, file).map((entry) => [entry.name, entry]));
  const unfolded = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (unfolded > mostUnfolded) throw problem("unfoldsTooLarge");
  return {
    names: [...entries.keys()],
    bytes: (name) => {
      const entry = entries.get(name);
      return entry && contents(view, file, entry);
    },
  };
}

function directory(view: DataView, file: Uint8Array): Entry[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const names = new TextDecoder();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) throw problem("damaged");
    if (view.getUint16(at + 8, true) & encrypted) throw problem("password");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    entries.push({
      name: names.decode(file.subarray(at + 46, at + 46 + nameLength)).replace(/^\//, ""),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** Where the record lies that ends every archive, behind which only a comment may stand. */
function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw problem("damaged");
}

function contents(view: DataView, file: Uint8Array, { method, checksum, packed, size, at }: Entry): Uint8Array {
  if (at + 30 > file.length || view.getUint32(at, true) !== partMark) throw problem("damaged");
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > file.length) throw problem("damaged");
  const bytes = unfold(file.subarray(start, start + packed), method, size);
  if (bytes.length !== size || crc32(bytes) !== checksum) throw problem("damaged");
  return bytes;
}

/** The room for the result is what the directory says, so that a part cannot unfold to more. */
function unfold(packed: Uint8Array, method: number, size: number): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw problem("damaged");
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    throw problem("damaged");
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** fflate does not compare checksums, and a figure with one bit changed would still be a figure. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ crcTable[(crc ^ byte) & 0xff];
  return (crc ^ 0xffffffff) >>> 0;
}
