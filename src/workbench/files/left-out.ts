import type { Package } from "./unzip";

/** What of a file has no place in this grid, in the words of the sentence that says so. */
export class LeftOut {
  private readonly things = new Set<string>();

  add(thing: string): void {
    this.things.add(thing);
  }

  get list(): readonly string[] {
    return [...this.things];
  }
}

/** Parts of a package that are not read, by their names. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/^xl\/charts?(sheets|ex)?\//, "charts"],
  [/^xl\/media\//, "pictures"],
  [/^xl\/drawings\/drawing/, "drawings"],
  [/^xl\/diagrams\//, "diagrams"],
  [/^xl\/pivot/, "pivot tables"],
  [/^xl\/(slicer|timeline)/, "slicers"],
  [/vbaProject.*\.bin$|^xl\/(macro|dialog)sheets\//, "macros"],
  [/^xl\/comments|^xl\/threadedComments\//, "notes and comments"],
  [/^xl\/tables\//, "the design of tables"],
  [/^xl\/externalLinks\//, "links to other workbooks"],
  [/^xl\/(ctrlProps|activeX|embeddings)\//, "controls and embedded objects"],
  [/^xl\/(connections|queryTables)/, "data connections"],
];

/** Elements of a sheet that are not read. */
const elements: Readonly<Record<string, string>> = {
  conditionalFormatting: "conditional formats",
  autoFilter: "filters",
  hyperlinks: "links in cells",
  protectedRanges: "ranges with passwords of their own",
  scenarios: "scenarios",
  sparklineGroups: "sparklines",
};

/** Notes the parts of the package that are left out. */
export function noteParts({ names }: Package, leftOut: LeftOut): void {
  for (const [pattern, thing] of parts) if (names.some((name) => pattern.test(name))) leftOut.add(thing);
}

/** Notes an element of a sheet, if it is one that is left out. */
export function noteElement(name: string, leftOut: LeftOut): void {
  if (Object.hasOwn(elements, name)) leftOut.add(elements[name]);
}
