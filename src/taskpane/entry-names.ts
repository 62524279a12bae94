import { entryName, isClassOfIssuer, type MonthlyReturn } from "../monthly-return";
import type { EntryKind, Texts } from "../texts/texts";
import type { Held } from "./state";

/** What a list holds, by its path: "options.classes[0].schemes" holds schemes. */
export function kindOf(list: string): EntryKind {
  const last = list.split(".").at(-1) as EntryKind;
  return last === "classes" && !isClassOfIssuer(list) ? "groups" : last;
}

/** How many parts of a return list the issuer's classes of shares. */
export function sameClassesIn(held: Held | undefined): number {
  const lists = [...(held?.lists.values() ?? [])].flat();
  return lists.filter(({ list }) => isClassOfIssuer(list)).length;
}

/** The list that an entry stands in. */
export function listOf(entry: string): string {
  return entry.replace(/\[\d+\]$/, "");
}

/** An entry's own name within its list: "Scheme 1 (Pre-IPO ESOP)"; one that has no name yet goes by its number. */
export function ownName(r: MonthlyReturn, entry: string, texts: Texts): string {
  const list = listOf(entry);
  const around = nameOf(r, entryAround(list), texts);
  const full = nameOf(r, entry, texts);
  const name = around !== "" && full.startsWith(around) ? full.slice(around.length).replace(/^, /, "") : full;
  const isNamed = name !== "" && name !== unnamedClass(r, texts);
  return isNamed ? capitalised(name) : numberedName(entry, texts);
}

/** An entry's name by its number alone: "Scheme 1". */
export function numberedName(entry: string, texts: Texts): string {
  const list = listOf(entry);
  return texts.pane.entries.kinds[kindOf(list)].name(Number(entry.slice(list.length + 1, -1)) + 1);
}

/** An entry's name with those of what it stands in: "Class B (00020), scheme 1 (Pre-IPO ESOP)". */
export function fullName(r: MonthlyReturn, entry: string, texts: Texts): string {
  const around = entryAround(listOf(entry));
  const own = ownName(r, entry, texts);
  return around === "" ? own : `${fullName(r, around, texts)}, ${own.charAt(0).toLowerCase()}${own.slice(1)}`;
}

function entryAround(list: string): string {
  return /^(.*\])/.exec(list)?.[1] ?? "";
}

function nameOf(r: MonthlyReturn, entry: string, texts: Texts): string {
  return entry === "" ? "" : entryName(r, entry, texts);
}

/** What a class is called that has no name yet, as one that is not there has none. */
function unnamedClass(r: MonthlyReturn, texts: Texts): string {
  return entryName(r, "issued.classes[9999]", texts);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
