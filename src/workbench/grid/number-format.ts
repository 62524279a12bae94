import { helpers } from "@odoo/o-spreadsheet";

/** Parts of Excel's formats that the grid does not parse; quoted and escaped text is kept. */
const unparsed = /"[^"]*"|\\.|\[\$[^\]]*\]|\[[^\]]*\]|_.|\*.|\?/g;
/** What the grid takes of such a part: text as it is, a currency without its language, nothing of the rest. */
function kept(found: string): string {
  if (found.startsWith('"') || found.startsWith("\\")) return found;
  const [, currency = ""] = /^\[\$([^\]-]*)/.exec(found) ?? [];
  return currency === "" ? "" : `[$${currency}]`;
}

const known = new Map<string, string>();

/** The nearest format that the grid can show for one of Excel's; the empty string is General. */
export function softened(format: string): string {
  const cached = known.get(format);
  if (cached !== undefined) return cached;
  const soft = parseable(format.replace(unparsed, kept).trim());
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
