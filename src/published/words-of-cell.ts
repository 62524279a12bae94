import { parseDate } from "../model/calendar-date";
import type { FieldCell, Wording } from "../sheet/spec";
import { fold } from "../sheet/wording";
import { mended } from "./legal-names";

const specks = /[·•∙●■]/g;
const code = /(?<!\d)\d{5,6}(?!\d)/g;
/** Boxes as texts keep them: by their own signs, or by the letters under which fonts of symbols have them, one of which is left as a mark above a letter. */
const unticked = /^[☐□◻▢○❑❏:;.,\u00A8\u0308\u00A3oq\uF06F\uF071\uF0A3\uF0A8]?$/;
const ticked = /^[✓✔√☑☒✕✖✗✘×xXþýRP\uF050\uF052\uF0FC\uF0FD\uF0FE]$/;

/** The words of a cell that is not a figure's, as its kind has them; undefined when they are torn, or state no date or tick that is known. */
export function wordsOfCell(text: string, { kind, offers }: FieldCell, isTorn: boolean): string | boolean | undefined {
  const bare = text.replace(/[|]/g, "\t").trim();
  if (kind === "tick") return isTicked(bare);
  if (kind === "date") return parseDate(spaced(bare));
  if (kind === "code") return codeIn(spaced(bare.replace(specks, "")));
  const known = offers && listedValue(bare, offers);
  if (known !== undefined) return known;
  if (isSpeck(bare, isTorn)) return "";
  const whole = bare.includes("\t") ? mended(bare) : bare;
  return whole.includes("\t") ? undefined : spaced(whole);
}

/** Words with single blanks between them. */
export function spaced(text: string): string {
  return text.replace(/[\s|]+/g, " ").trim();
}

/** A value that the form lists and that issuers complete in words of their own, as a return keeps both: "Others: Sold". */
export function completed(words: string, offers: readonly Wording[] = []): string {
  const listed = offers.find(({ en }) => /^other/i.test(en) && words.startsWith(`${en} `));
  const rest = listed && words.slice(listed.en.length).replace(/^[\s:]+/, "");
  return listed && rest ? `${listed.en}: ${rest}` : words;
}

/** The value of the form's list that the cell holds, alone or torn, or beside a speck. */
function listedValue(text: string, offers: readonly Wording[]): string | undefined {
  const [first = ""] = text.split("\t");
  return [text, first]
    .map((words) => offers.find(({ en }) => fold(en) === fold(words))?.en)
    .find((one) => one !== undefined);
}

function codeIn(text: string): string {
  const codes = text.includes(" ") ? [...text.matchAll(code)] : [];
  return codes.length === 1 ? (codes[0]?.[0] ?? "") : text;
}

function isSpeck(text: string, isTorn: boolean): boolean {
  const rest = text.replace(specks, "").trim();
  return rest === "" || (isTorn && !/\p{L}/u.test(rest));
}

/** Whether a box is ticked; undefined for a sign that is no box that is known. */
function isTicked(text: string): boolean | undefined {
  const last = text.split(/\s/).at(-1) ?? "";
  if (ticked.test(last)) return true;
  return unticked.test(last) || [...last].length > 1 ? false : undefined;
}
