/** Attributes of an element to be written; undefined ones are left out, truth values are 1 and 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
};

const escaped = (text: string, characters: RegExp): string =>
  text.replace(characters, (character) => entities[character] ?? character);

/** Characters that XML has no place for, halves of surrogate pairs among them; Excel writes them as _xHHHH_. */
const unwritable =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

const code = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** A text of a workbook as its XML spells it. */
const spelled = (text: string): string => text.replace(unwritable, code);

/** The text that such a spelling stands for. */
export const unspelled = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));

/** Text between tags. */
export const textNode = (text: string): string => escaped(spelled(text), /[&<>]/g);

/** An element with attributes and, inside it, XML that is already written. */
export function element(name: string, attributes: Attributes = {}, ...inside: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(spelled(plain(value)), /[&<>"\t\n]/g)}"`)
    .join("");
  const content = inside.join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

const plain = (value: Attributes[string]): string =>
  typeof value === "boolean" ? String(Number(value)) : String(value);

/** An element that counts what it holds; nothing where that is nothing. */
export const list = (name: string, items: readonly string[], attributes: Attributes = {}): string =>
  items.length === 0 ? "" : element(name, { count: items.length, ...attributes }, ...items);

/** A whole part of a package. */
export const xmlPart = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
