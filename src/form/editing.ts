import { blankPart } from "../model/blank-return";
import type { MonthlyReturn, PartName } from "../model/monthly-return";
import { classesOf } from "../model/parts";
import { valueAt, withoutIndices } from "../model/place";
import { notApplicable } from "../model/shape";
import type { FormVersion } from "../model/versions";
import { compareVersions, type VersionsCompared } from "../sheet/compare-versions";
import { addEntries, removeEntry as removeEntryOf, switchParts } from "../sheet/edit-entries";
import type { PartInForce } from "../sheet/in-force";
import { layOut } from "../sheet/layout";
import { movedTo } from "../sheet/moved-version";
import { outlineOf, type ListOutline } from "../sheet/outline";
import type { Reading } from "../sheet/read";
import { isWhole, nothingInTheWay, rewritten, type Rewritten } from "../sheet/rewritten";
import type { EntriesEdit } from "../sheet/sheet-edit";
import { stateCellOf } from "../sheet/state";
import type { Language } from "../sheet/wording";
import { nameOfClass } from "./class-names";
import { partsOf } from ".";

/** A part that can be switched between applicable and Not applicable. */
export interface PartState {
  readonly id: string;
  readonly part: PartName;
  readonly state: "applicable" | "notApplicable" | "notInHand";
}

/** The parts of a return with their states, in the order of the form. */
export function partStates(r: MonthlyReturn): PartState[] {
  return partsOf(r.formVersion).flatMap((spec) => {
    const part = stateCellOf(spec)?.state;
    if (part === undefined) return [];
    const state = r[part] === undefined ? "notInHand" : r[part] === notApplicable ? "notApplicable" : "applicable";
    return [{ id: spec.id, part, state }];
  });
}

/** What switching a part comes to: rows that come and go, how many filled cells go with them, and whether all was read there. */
export interface SwitchedPart extends EntriesEdit {
  readonly isWhole: boolean;
}

/** Makes a part Not applicable, or applicable and blank, in its place; the totals that add its figures up follow. */
export function switchPart(reading: Reading, { id, part, state }: PartState): SwitchedPart {
  const r = reading.return;
  const after = state === "applicable" ? notApplicable : blankPart(part, classesOf(r.issued).length);
  const touched = partsOf(r.formVersion).filter((one) => one.id === id || one.id === partOfTotals);
  return {
    ...switchParts(reading, { ...r, [part]: after }, nameOfClass),
    isWhole: isWhole(reading, touched, nothingInTheWay),
  };
}

/** What moving a return to another version or language comes to. */
export interface ChangedForm extends Rewritten, VersionsCompared {
  /** Filled places that the new version has no cell for. */
  readonly lost: readonly string[];
}

/** Moves a return to a version and a language in its place: every field that both versions have is carried. */
export function changeForm(reading: Reading, formVersion: FormVersion, language: Language): ChangedForm {
  const r = reading.return;
  const parts = { before: partsOf(r.formVersion), after: partsOf(formVersion) };
  const compared = compareVersions(parts.before, parts.after, language);
  const moved = movedTo(
    r,
    formVersion,
    layOut(parts.after, { ...r, formVersion }, { language, className: nameOfClass }).placement.cells,
    compared.appeared,
  );
  const vanished = new Set(compared.vanished);
  const places = [...reading.placement.byPlace.keys()].filter((place) => vanished.has(withoutIndices(place)));
  return {
    ...rewritten(reading, parts, { return: moved, language }, nameOfClass),
    ...compared,
    lost: places.filter((place) => isFilled(valueAt(r, place))),
  };
}

/** The lists of a return, part by part, with what stands in their entries. */
export function outline(r: MonthlyReturn): { readonly id: string; readonly lists: readonly ListOutline[] }[] {
  return partsOf(r.formVersion).map((part) => ({ id: part.id, lists: outlineOf(part, r) }));
}

/** Adds a blank entry to a list in place; a class of shares comes to Parts I and II alike. */
export function addEntry(reading: Reading, list: string): EntriesEdit {
  return addEntries(reading, listsGrownWith(reading, list), nameOfClass);
}

function listsGrownWith({ return: r }: Reading, list: string): readonly string[] {
  return isClassOfIssuer(list) ? classLists.filter((one) => valueAt(r, one) !== undefined) : [list];
}

/** Takes an entry out in place. */
export function removeEntry(reading: Reading, entry: string): EntriesEdit {
  return removeEntryOf(reading, entry, nameOfClass);
}

/** Whether the sheets that show a list were read whole, so that rows can come and go on them. */
export function canEdit(reading: Reading, list: string): boolean {
  const partOf = (path: string) => path.split(".")[0];
  const touched = new Set(listsGrownWith(reading, list).map(partOf));
  const shows = (one: PartInForce) => outlineOf(one, reading.return).some((shown) => touched.has(partOf(shown.list)));
  const parts = partsOf(reading.return.formVersion).filter((one) => shows(one) || one.id === partOfTotals);
  return isWhole(reading, parts, nothingInTheWay);
}

const classLists = ["authorised.classes", "issued.classes"];

/** Whether a list is that of the issuer's classes of shares, which Parts I and II both have. */
export function isClassOfIssuer(list: string): boolean {
  return classLists.includes(list);
}

/** The part under which the totals of A to E stand. */
const partOfTotals = "III(E)";

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && value !== false;
}
