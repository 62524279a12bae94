import { problem } from "./problem";
import { unspelled } from "./xml";

/** An element as it was read: names without their prefix, except that of r:id. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const deepest = 64;

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  return unspelled(text.includes("&") ? withCharacters(text) : text);
}

function withCharacters(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(\w+));|&/g, (_, decimal, hexadecimal, name) => {
    const point = decimal ? Number(decimal) : hexadecimal ? parseInt(hexadecimal as string, 16) : undefined;
    const character = point === undefined ? named[name as string] : point <= 0x10ffff && String.fromCodePoint(point);
    if (!character) throw problem("damaged");
    return character;
  });
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
const attributeName = (name: string): string => (/^[^:]+:id$/.test(name) ? "r:id" : localName(name));

function attributesOf(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of written.matchAll(attribute)) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) attributes[attributeName(name)] = decoded(double ?? single);
  }
  return attributes;
}

/**
 * Reads a part of a package. Elements that `taken` takes when they end are not kept in the tree: rows of large sheets.
 * Document types are not read: no entity of the file's own is ever replaced.
 */
export function readXml(bytes: Uint8Array, taken: (element: XmlElement) => boolean = () => false): XmlElement {
  const xml = textOf(bytes);
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  for (token.lastIndex = 0; token.lastIndex < xml.length;) {
    const found = token.exec(xml);
    if (!found) throw problem("damaged");
    const [, literal, closed, opened, attributes, isEmpty, text] = found;
    const parent = open[open.length - 1];
    if (text !== undefined || literal !== undefined)
      parent.text += literal === undefined ? decoded(text) : unspelled(literal);
    else if (opened !== undefined)
      begin(open, { name: localName(opened), attributes: attributesOf(attributes), children: [], text: "" });
    if (closed !== undefined && localName(closed) !== parent.name) throw problem("damaged");
    if (closed !== undefined || isEmpty === "/") end(open, taken, token);
  }
  if (open.length !== 1 || root.children.length !== 1) throw problem("damaged");
  return root.children[0];
}

function begin(open: XmlElement[], element: XmlElement): void {
  if (open.length > deepest) throw problem("damaged");
  open.push(element);
}

/** What is taken may itself read XML, which moves the place in the text that all readers share. */
function end(open: XmlElement[], taken: (element: XmlElement) => boolean, { lastIndex }: RegExp): void {
  const element = open.pop();
  const parent = open[open.length - 1];
  if (!element || !parent) throw problem("damaged");
  if (!taken(element)) parent.children.push(element);
  token.lastIndex = lastIndex;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw problem("damaged");
  }
}

/** The first child of that name. */
export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((child) => child.name === name);

/** The children of that name inside the first child of the other name. */
export const childrenOf = (parent: XmlElement | undefined, list: string, name: string): XmlElement[] =>
  childOf(parent, list)?.children.filter((child) => child.name === name) ?? [];

/** Whether an attribute says yes; `standard` where it is not there. */
export function isYes({ attributes }: XmlElement, name: string, standard = false): boolean {
  const value = attributes[name];
  return value === undefined ? standard : value === "1" || value === "true" || value === "on";
}

/** The number that an attribute gives; undefined where it is none. */
export function numberIn(element: XmlElement | undefined, name: string): number | undefined {
  const value = element?.attributes[name];
  const number = value === undefined || value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
