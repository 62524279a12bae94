/** Characters of a text that are read; a return of any length that was seen has far fewer. */
const mostCharacters = 2_000_000;

const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const endOfLine = /[\n\r\f\v\u0085\u2028\u2029]/;
const furniture = /(?<!\w)(?:FF301|Page\s\d{1,3}\sof\s\d{1,3}|v\s?\d+\.\d+\.\d+)(?![\w.])/g;
/** A figure in pieces: it ends in the middle of three digits, or begins with a comma, at a gap. */
const pieces = /\d,\d{0,2}\t|\t,\d{3}/;

/** The text with its characters folded and every run of blanks as one: a new line, a gap (a tab, or several blanks) or a blank. */
export function pastedText(text: string): string {
  const folded = text.slice(0, mostCharacters).normalize("NFKC").replace(invisible, "").slice(0, mostCharacters);
  return folded.replace(/\s+/g, blankFor).replace(/[ \t]*\|[ \t]*/g, "|");
}

/** The text without what is printed at the head and the foot of each page, wherever it stands. */
export function withoutFurniture(text: string): string {
  return text.replace(furniture, "\n").replace(/[ \t]*\n[ \t\n]*/g, "\n");
}

/** Whether the text layer is torn at gaps, so that lone marks in it are specks. */
export function isTorn(text: string): boolean {
  return pieces.test(text);
}

function blankFor(run: string): string {
  if (endOfLine.test(run)) return "\n";
  return run.length > 1 || run === "\t" ? "\t" : " ";
}
