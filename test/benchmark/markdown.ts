/** A table in Markdown; every column but the first and the last is of figures. */
export function markdown(headings: readonly string[], lines: readonly (readonly string[])[]): string {
  const rule = headings.map((_, i) => (i === 0 || i === headings.length - 1 ? "---" : "---:"));
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
  return [headings, rule, ...lines].map(line).join("\n");
}
