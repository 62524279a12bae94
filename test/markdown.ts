/** A Markdown table as Prettier keeps it: columns padded to their widest cell. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, ...rows].map((line) => line.map((cell) => cell.replace(/[|*_]/g, "\\$&")));
  const widths = heads.map((_, i) => Math.max(3, ...lines.map((line) => widthOf(line[i]))));
  const [head, ...body] = lines.map((line) =>
    joined(line.map((cell, i) => cell + " ".repeat(widths[i] - widthOf(cell)))),
  );
  return `${[head, joined(widths.map((width) => "-".repeat(width))), ...body].join("\n")}\n`;
}

/** A Markdown list. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

const joined = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const wide = /[\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/g;

/** Chinese characters are as wide as two others. */
function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}
