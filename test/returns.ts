import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "../src/model/document";
import type { MonthlyReturn } from "../src/model/monthly-return";
import { setValueAt } from "../src/model/place";

const folders = [join(__dirname, "../assets/examples"), join(__dirname, "returns")];
const composedFolder = join(__dirname, "composed");

/** Names of all filed returns: the shipped examples first. */
export const returnNames: readonly string[] = folders.flatMap(namesIn);

/** The text of a filed return's document. */
export function returnText(name: string): string {
  for (const folder of folders) {
    if (readdirSync(folder).includes(`${name}.json`)) return readFileSync(join(folder, `${name}.json`), "utf8");
  }
  throw new Error(`There is no filed return ${name}.`);
}

/** A filed return, with some places of its document written over. */
export function filedReturn(name: string, writtenOver: Readonly<Record<string, unknown>> = {}): MonthlyReturn {
  return returnOf(name, JSON.parse(returnText(name)), writtenOver);
}

/** Names of the whole returns that were composed of filed figures and never filed. */
export const composedNames: readonly string[] = namesIn(composedFolder);

/** A composed return and what it says of itself, with some places of its document written over. */
export function composedReturn(
  name: string,
  writtenOver: Readonly<Record<string, unknown>> = {},
): { readonly about: string; readonly return: MonthlyReturn } {
  const json = JSON.parse(readFileSync(join(composedFolder, `${name}.json`), "utf8")) as { about: string };
  return { about: json.about, return: returnOf(name, json, writtenOver) };
}

/** A filed or a composed return, with some places of its document written over. */
export function anyReturn(name: string, writtenOver: Readonly<Record<string, unknown>> = {}): MonthlyReturn {
  return composedNames.includes(name) ? composedReturn(name, writtenOver).return : filedReturn(name, writtenOver);
}

function returnOf(name: string, json: unknown, writtenOver: Readonly<Record<string, unknown>>): MonthlyReturn {
  for (const [path, value] of Object.entries(writtenOver)) setValueAt(json, path, value);
  const parsed = parseDocument(json);
  if ("errors" in parsed) throw new Error(`${name}: ${JSON.stringify(parsed.errors)}`);
  return parsed.return;
}

function namesIn(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.map((file) => file.replace(".json", ""));
}
