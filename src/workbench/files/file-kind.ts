import { mostBytes, problem } from "./problem";

const zipMark = [0x50, 0x4b];
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];
const looked = 4096;

/** Refuses what is no zip archive, saying what it is as far as its first bytes tell. */
export function checkKind(file: Uint8Array): void {
  if (file.length === 0) throw problem("empty");
  if (file.length > mostBytes) throw problem("tooLarge");
  if (startsWith(file, zipMark)) return;
  // Encrypted workbooks and those of old Excel are both compound files; only one names its encrypted contents.
  if (startsWith(file, compoundMark)) throw problem(contains(file, "EncryptedPackage") ? "password" : "oldFormat");
  throw problem(isText(file) ? "text" : "noWorkbook");
}

const startsWith = (file: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => file[at] === byte);

/** Names in a compound file are of two bytes a letter. */
function contains(file: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = file.indexOf(wanted[0]); at >= 0; at = file.indexOf(wanted[0], at + 1)) {
    if (wanted.every((byte, index) => file[at + index] === byte)) return true;
  }
  return false;
}

/** Text of one byte a letter, or of two where it begins with the mark of such. */
const isText = (file: Uint8Array): boolean => {
  const start = file.subarray(0, looked);
  return (start[0] === 0xff && start[1] === 0xfe) || !start.some((byte) => byte < 9 || (byte > 13 && byte < 32));
};
