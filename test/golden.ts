import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Compares a value with the golden file of that name; with GOLDEN=renew (npm run golden) writes the file anew instead. */
export function expectGolden(name: string, value: unknown): void {
  const file = join(__dirname, "golden", name);
  const text = typeof value === "string" ? value : `${onShortLines(JSON.stringify(value, null, 2))}\n`;
  if (process.env["GOLDEN"] === "renew") return writeFileSync(file, text);
  expect(text).toBe(existsSync(file) ? readFileSync(file, "utf8") : `${name} is not there yet: npm run golden`);
}

const listOfTexts = /\[\n\s+("[^"\n]*"(?:,\n\s+"[^"\n]*")*)\n\s+\]/g;

/** Lists of a few texts on one line, as Prettier keeps them. */
function onShortLines(json: string): string {
  return json.replace(listOfTexts, (whole, texts: string) => {
    const line = `[${texts.replace(/,\n\s+/g, ", ")}]`;
    return line.length < 80 ? line : whole;
  });
}
