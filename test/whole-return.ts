import { blank, parseDocument } from "../src/model/document";
import { asPrinted, monthlyReturnShape, type MonthlyReturn } from "../src/model/monthly-return";
import type { Shape } from "../src/model/shape";
import type { FormVersion } from "../src/model/versions";

/** How many entries a list of the whole return has, where not one. */
const counts: Readonly<Record<string, number>> = {
  "authorised.classes[]": 2,
  "issued.classes[]": 2,
  "options.classes[].schemes[].movements[]": 2,
  "confirmations.items[]": 8,
};

/** A return of a version with every part filled in and every list with an entry; every figure, date and text blank. */
export function wholeReturn(version: FormVersion): MonthlyReturn {
  const content = filledIn(monthlyReturnShape, "") as object;
  const parsed = parseDocument({ ...content, formVersion: version });
  if ("errors" in parsed) throw new Error(JSON.stringify(parsed.errors));
  return parsed.return;
}

function filledIn(shape: Shape, path: string): unknown {
  if ("record" in shape) {
    const fields = Object.entries(shape.record).map(([name, of]) => [name, filledIn(of, path === "" ? name : `${path}.${name}`)]); // prettier-ignore
    return Object.fromEntries(fields);
  }
  if ("part" in shape) return filledIn(shape.part, path);
  if ("list" in shape) return Array.from({ length: counts[`${path}[]`] ?? 1 }, () => filledIn(shape.list, `${path}[]`));
  if (path === "confirmations.items[].wording") return asPrinted;
  return path.endsWith(".kind") ? "Others" : shape.leaf === "figure" ? "" : blank(shape);
}
