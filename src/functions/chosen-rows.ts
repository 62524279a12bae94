import { classMeanings } from "../registers/class-meanings";
import type { FieldKey } from "../registers/fields";
import { folded } from "../registers/folded";
import { likelyMeaning } from "../registers/meanings";
import { fieldName } from "../registers/names";
import { joined } from "../registers/row-ranges";
import type { Tally } from "../registers/tally";
import { totalWords } from "../registers/total-words";
import type { ShareClass } from "../model/monthly-return";
import { listed, quoted, Refusal, rowsNamed } from "./refusal";

/** Rows that are of the scheme, instrument or class that is asked for; all of them where none is. Refused where no row is, or where it is not sure which are. */
export function chosenRows(
  tallies: readonly Tally[],
  nameFields: readonly FieldKey[],
  asked: string,
): readonly Tally[] {
  const values = nameFields.map((field) => [field, valuesOf(tallies, field)] as const);
  if (asked === "") return withoutTotals(tallies, values);
  const found = values.map(([field, own]) => [field, alike(own, namesFor(field, asked))] as const);
  const some = found.filter(([, own]) => own.length > 0);
  if (some.length > 1)
    throw new Refusal(`${quoted(asked)} names a scheme and a class of the register. Name it with more words.`);
  if (some.length === 0) {
    const [names, all] = [nameFields.map((field) => fieldName(field).toLowerCase()).join(" or "), values.flatMap(([, own]) => own)]; // prettier-ignore
    throw new Refusal(`The register has no ${names} ${quoted(asked)}. It has: ${listed(all.filter((one) => one !== ""))}.`, "notAvailable"); // prettier-ignore
  }
  const [[field, own]] = some;
  const blank = tallies.filter(({ keys }) => (keys[field] ?? "") === "");
  if (blank.length > 0) throw new Refusal(`${rowsNamed(joined(blank.map(({ rows }) => rows)))} of the range: no ${fieldName(field).toLowerCase()} is named, so that it is not known whether ${quoted(asked)} is meant.`); // prettier-ignore
  return tallies.filter(({ keys }) => own.includes(keys[field] ?? ""));
}

/** Words of a total may stand where a class would, beside the day that makes a row of them. */
function withoutTotals(
  tallies: readonly Tally[],
  values: readonly (readonly [FieldKey, readonly string[]])[],
): readonly Tally[] {
  const words = values.flatMap(([, own]) => own).find((one) => totalWords(one) === "total");
  if (words !== undefined) throw new Refusal(`${quoted(words)} looks like a total of rows above, which would count them twice. Name the scheme or class that is meant, or leave such rows out of the range.`); // prettier-ignore
  return tallies;
}

function valuesOf(tallies: readonly Tally[], field: FieldKey): readonly string[] {
  return [...new Set(tallies.map(({ keys }) => keys[field] ?? ""))];
}

/** Values that are the same words; else those that only what stands in brackets sets apart, where these are all one. */
function alike(values: readonly string[], names: readonly string[]): readonly string[] {
  const wanted = new Set(names.map(whole));
  const same = values.filter((value) => value !== "" && wanted.has(whole(value)));
  if (same.length > 0) return same;
  const near = values.filter((value) => isNear(value, names) || names.some((one) => isNear(one, [value])));
  if (new Set(near.map(whole)).size > 1)
    throw new Refusal(`${quoted(names[0])} may be any of these: ${listed(near)}. Name it in full.`);
  return near;
}

function isNear(value: string, words: readonly string[]): boolean {
  return likelyMeaning(value, [{ meaning: value, words }])?.confidence === 1;
}

/** Width, case, spaces and punctuation make no difference, but what stands in brackets does. */
function whole(words: string): string {
  return folded(`${words} .`) || words.trim();
}

/** A class goes by its name, letter or stock code. */
function namesFor(field: FieldKey, asked: string): readonly string[] {
  if (field !== "class") return [asked];
  const letter = /^(?:class\s*)?([a-z])(?:\s*shares?|股|類|类)?$/i.exec(asked)?.[1];
  const code = /^(\d{1,5})(?:\.HK)?$/i.exec(asked)?.[1];
  const shares = { kind: asked, ...(letter && { letter }), ...(code && { stockCode: code.padStart(5, "0") }) };
  return [asked, ...classMeanings([shares as ShareClass])[0].words];
}
