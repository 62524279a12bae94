import { helpers } from "@odoo/o-spreadsheet";

/** Parts of Excel's formats that the grid does not parse; quoted and escaped text is kept. */
const unparsed = /"[^"]*"|\\.|\[\$[^\]]*\]|\[[^\]]*\]|_.|\*.|\?/g;
const isKept = (found: string): boolean => found.startsWith('"') || found.startsWith("\\") || found.startsWith("[$");

const known = new Map<string, string>();

/** The nearest format that the grid can show for one of Excel's; the empty string is General. */
export function softened(format: string): string {
  const cached = known.get(format);
  if (cached !== undefined) return cached;
  const soft = parseable(format.replace(unparsed, (found) => (isKept(found) ? found : "")).trim());
  known.set(format, soft);
  return soft;
}

function parseable(format: string): string {
  if (format === "@" || /^general$/i.test(format)) return format === "@" ? format : "";
  try {
    helpers.parseFormat(format);
    return format;
  } catch {
    return "";
  }
}
