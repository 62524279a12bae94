import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "../src/model/document";
import type { MonthlyReturn } from "../src/model/monthly-return";
import { setValueAt } from "../src/model/place";

const folders = [join(__dirname, "../assets/examples"), join(__dirname, "returns")];

/** Names of all filed returns: the shipped examples first. */
export const returnNames: readonly string[] = folders.flatMap((folder) =>
  readdirSync(folder).filter((file) => file.endsWith(".json")).map((file) => file.replace(".json", "")),
); // prettier-ignore

/** The text of a filed return's document. */
export function returnText(name: string): string {
  for (const folder of folders) {
    if (readdirSync(folder).includes(`${name}.json`)) return readFileSync(join(folder, `${name}.json`), "utf8");
  }
  throw new Error(`There is no filed return ${name}.`);
}

/** A filed return, with some places of its document written over. */
export function filedReturn(name: string, writtenOver: Readonly<Record<string, unknown>> = {}): MonthlyReturn {
  const json = JSON.parse(returnText(name)) as unknown;
  for (const [path, value] of Object.entries(writtenOver)) setValueAt(json, path, value);
  const parsed = parseDocument(json);
  if ("errors" in parsed) throw new Error(`${name}: ${JSON.stringify(parsed.errors)}`);
  return parsed.return;
}
