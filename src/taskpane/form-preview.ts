import { placeName, type ChangedForm, type Reading } from "../monthly-return";
import type { Texts } from "../texts/texts";
import { fullName } from "./entry-names";

/** Names that the same parts share: "III(A), III(B)" and the fields that come or go in both. */
export interface NamesInParts {
  readonly parts: string;
  readonly names: readonly string[];
}

/** Fields by the parts that they are in, each named once; parts with the same fields stand together. */
export function fieldsInParts(places: readonly string[], texts: Texts): NamesInParts[] {
  return inParts(
    places.map((place) => ({ place, name: placeName(place, texts) })),
    texts,
  );
}

/** Labels whose words change, by the parts that they are in. */
export function labelsInParts(renamed: ChangedForm["renamed"], texts: Texts): NamesInParts[] {
  const { renaming } = texts.pane.form;
  return inParts(
    renamed.map(({ place, before, after }) => ({ place, name: renaming(plain(before), plain(after)) })),
    texts,
  );
}

/** Filled cells by what they belong to: "Class B (00020): public float complied with". */
export function namedCells({ return: r }: Reading, places: readonly string[], texts: Texts): string[] {
  return places.map((place) => {
    const entry = /^(.*\])/.exec(place)?.[1];
    const around = entry === undefined ? partOf(place, texts) : fullName(r, entry, texts);
    return `${around}: ${placeName(place, texts)}`;
  });
}

function inParts(named: readonly { readonly place: string; readonly name: string }[], texts: Texts): NamesInParts[] {
  const partsOfName = new Map<string, Set<string>>();
  for (const { place, name } of named) {
    const parts = partsOfName.get(name) ?? new Set();
    partsOfName.set(name, parts.add(partOf(place, texts)));
  }
  const namesOfParts = new Map<string, string[]>();
  for (const [name, parts] of partsOfName) {
    const key = [...parts].join(", ");
    namesOfParts.set(key, [...(namesOfParts.get(key) ?? []), name]);
  }
  return [...namesOfParts].map(([parts, names]) => ({ parts, names }));
}

/** The part that a place is in; remarks stand in the part that they are to. */
function partOf(place: string, texts: Texts): string {
  const [first = "", second = ""] = place.split(/[.[]/);
  return placeName(first === "remarks" ? second : first, texts);
}

/** A label with its holes, which the name of a class fills. */
function plain(label: string): string {
  return label.replace(/\{\w+\}/g, "…");
}
