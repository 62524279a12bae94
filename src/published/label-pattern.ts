/** What may stand between two characters of a label: nothing, a blank, or a tear with a character or two seen twice. */
export const tear = "(?:[ \\n]|[^\\d\\s|]?\\t[^\\d\\t\\n|]{0,2}?)?";

const left = "(?<![A-Za-z0-9])";
const number = `(?:\\d{1,2}\\.${tear})?`;
const blanks = "[ \\t\\n|]+";
const date = "\\d{1,2}[ \\t\\n-][A-Z][a-z]{2,8}[ \\t\\n-]\\d{4}";
const hole = "{class}";
const mostInHole = 160;
const tailsOfLabel = /(?:\s*\([^()]*\))+$/;
const bracketed = /\([^()]*\)/g;
const anyNote = `\\(${tear}N${tear}o${tear}t${tear}e[^()]{0,30}\\)`;

/** A label as it is found in a text: whatever tears it, with or without its colon and the brackets that it ends in; the name of the class in its hole is captured. */
export function labelPattern(words: string, isNumbered = false): RegExp {
  return patternOf(`${isNumbered} ${words}`, () => `${left}${isNumbered ? number : ""}${sourceOf(words)}`);
}

/** A label of several words as a text that goes line by line has it: with the date of its cell, captured, between two of them. */
export function datedPattern(words: string): RegExp {
  return patternOf(`dated ${words}`, () => `${left}(?:${aroundDate(words).join("|")})`);
}

/** The form has a few hundred labels. */
const patterns = new Map<string, RegExp>();

function patternOf(key: string, source: () => string): RegExp {
  const pattern = patterns.get(key) ?? new RegExp(source(), "g");
  patterns.set(key, pattern);
  return pattern;
}

/** The brackets that a label ends in, which may stand below what follows the label. */
export function tailsOf(words: string): RegExp[] {
  const tails = tailsOfLabel.exec(bare(words))?.[0].match(bracketed) ?? [];
  return words.includes(hole) ? [] : tails.map((tail) => new RegExp(tailSource(tail)));
}

function sourceOf(words: string): string {
  const colon = `(?:${tear}:)?`;
  const [before = "", after] = bare(words).split(hole);
  if (after !== undefined) return `${torn(before)}([^]{0,${mostInHole}}?)(?:${torn(after)}${colon}|$)`;
  const core = before.replace(tailsOfLabel, "") || before;
  // A single word stands in sentences too: as a label it has its colon or a cell of its own.
  if (isOneWord(core) && words.trim().endsWith(":"))
    return `${torn(core)}(?:${tear}:|(?<=(?:^|[\\t\\n|])${torn(core)})(?=[\\t\\n|]))`;
  const tails = before.slice(core.length).match(bracketed) ?? [];
  return `${torn(core)}${tails.map((tail) => `(?:${tear}${tailSource(tail)})?`).join("")}(?![A-Za-z])${colon}`;
}

function aroundDate(words: string): string[] {
  const all = bare(words).split(/\s+/);
  const before = all.slice(1).map((_, i) => torn(all.slice(0, i + 1).join("")));
  return before.map((part, i) => `${part}${blanks}(${date})${blanks}${torn(all.slice(i + 1).join(""))}`);
}

function tailSource(tail: string): string {
  return /^\(Note/.test(tail) ? anyNote : torn(tail);
}

function isOneWord(words: string): boolean {
  return !/\s/.test(words);
}

function bare(words: string): string {
  return words.normalize("NFKC").trim().replace(/\s*:$/, "");
}

function torn(words: string): string {
  return [...words.replace(/\s+/g, "")].map(characterPattern).join(tear);
}

function characterPattern(character: string): string {
  if (character === "-") return "[-\\u2010-\\u2015\\u2212]";
  if (character === '"') return '["\\u201C\\u201D]';
  return character.replace(/[.*+?^${}()|[\]\\/]/, "\\$&");
}
