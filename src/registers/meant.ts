import type { FieldKey } from "./fields";
import { fields } from "./fields";
import type { RegisterMapping } from "./mapping";
import { likelyMeaning, meaningsOf, type Meaning } from "./meanings";
import { countOfRows } from "./row-ranges";
import type { Tallies, Tally } from "./tally";

/** A value of the register and what it means; how often it stands there, and how sure that is. */
export interface MeantValue {
  readonly field: FieldKey;
  readonly value: string;
  readonly rows: number;
  readonly meaning?: string;
  /** 1 where a person has said so, or where it is known; below that it is asked about. */
  readonly confidence: number;
}

/** Values that mean something, by the field: the return's own schemes and classes, and the kinds that the form knows. */
export interface Known {
  readonly schemes: readonly Meaning[];
  readonly classes: readonly Meaning[];
}

const kindsWithMeaning: readonly string[] = ["event", "scheme", "class", "source"];

/** The fields of a register whose values mean something. */
export function fieldsWithMeaning(keys: readonly FieldKey[]): readonly FieldKey[] {
  return keys.filter((field) => kindsWithMeaning.includes(fields[field].kind));
}

/** Every value of a register that means something, with what it means as far as is known; those that are least sure first. */
export function meantValues(
  tallies: Tallies,
  mapping: RegisterMapping,
  keys: readonly FieldKey[],
  known: Known,
): MeantValue[] {
  const values = fieldsWithMeaning(keys).flatMap((field) =>
    [...valuesOf(tallies, field)].map(([value, rows]) => ({
      field,
      value,
      rows,
      ...meaningOf(field, value, mapping, known),
    })),
  );
  return values.sort((a, b) => a.confidence - b.confidence);
}

/** What a value means: as a person has said, else as its words have it. */
function meaningOf(
  field: FieldKey,
  value: string,
  { register, values }: RegisterMapping,
  known: Known,
): Pick<MeantValue, "meaning" | "confidence"> {
  const said = values[field]?.[value];
  if (said !== undefined) return { meaning: said, confidence: 1 };
  const { kind } = fields[field];
  if (kind === "scheme") return schemeMeant(value, known.schemes);
  if (kind === "class") return classMeantBy(value, known.classes);
  return likelyMeaning(value, meaningsOf(register, field)) ?? blankSource(field, value);
}

/** A scheme that the return does not list, and none that is like it, is a new one. */
function schemeMeant(value: string, schemes: readonly Meaning[]): Pick<MeantValue, "meaning" | "confidence"> {
  return likelyMeaning(value, schemes) ?? { meaning: value, confidence: 1 };
}

/** Where there is only one class, what is left blank means it. */
function classMeantBy(value: string, classes: readonly Meaning[]): Pick<MeantValue, "meaning" | "confidence"> {
  if (value === "" && classes.length === 1) return { meaning: classes[0].meaning, confidence: 1 };
  return likelyMeaning(value, classes) ?? { confidence: 0 };
}

/** Shares come from a new issue unless the register says otherwise: likely, and asked once. */
function blankSource(field: FieldKey, value: string): Pick<MeantValue, "meaning" | "confidence"> {
  return field === "source" && value === "" ? { meaning: "New shares", confidence: 0.7 } : { confidence: 0 };
}

function valuesOf({ tallies }: Tallies, field: FieldKey): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { keys, rows: own } of tallies) {
    const value = keys[field] ?? "";
    rows.set(value, (rows.get(value) ?? 0) + countOfRows(own));
  }
  return rows;
}

/** What the values of a tally mean. */
export function meantIn(tally: Tally, values: readonly MeantValue[]): (field: FieldKey) => string {
  return (field) => {
    const value = tally.keys[field] ?? "";
    return values.find((one) => one.field === field && one.value === value)?.meaning ?? "";
  };
}
