import { createReadStream } from "node:fs";
import type { Answer } from "./answer";

const lineEnd = 10;

/** Reads a file and counts its lines: what no reader of it can be below. */
export async function countLines(path: string): Promise<Answer> {
  let lines = 0;
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = bytes.indexOf(lineEnd); at >= 0; at = bytes.indexOf(lineEnd, at + 1)) lines++;
  }
  return { groups: {}, refused: lines };
}
