import type { FieldKey } from "./fields";
import { fields } from "./fields";
import type { RegisterMapping } from "./mapping";
import { likelyMeaning, likelyName, meaningsOf, type Meaning } from "./meanings";
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
  const values = fieldsWithMeaning(keys).flatMap((field) => {
    const counted = rowsThatTell(field, tallies, mapping);
    return [...valuesOf(tallies.tallies, field)].map(([value, rows]) => {
      const said = meaningSaid(field, value, mapping);
      const own = meaningOf(field, value, mapping, known);
      // What is known is known everywhere: shares that are not new can't be issued, even where none were exercised.
      const likely = counted.has(value) || own.confidence === 1 ? own : silent;
      return { field, value, rows, ...(said === undefined ? likely : { meaning: said, confidence: 1 }) };
    });
  });
  return values.sort((a, b) => a.confidence - b.confidence);
}

/** What a value means in rows where it makes no difference. */
const silent = { meaning: "", confidence: 1 } as const;

/** Values that make a difference: where shares come from, only of exercises; what becomes of them, only of purchases. */
function rowsThatTell(field: FieldKey, { tallies }: Tallies, mapping: RegisterMapping): ReadonlySet<string> {
  const isTelling = tellingEvents[field];
  const event = (tally: Tally) => eventMeant(tally.keys.event ?? "", mapping);
  const own =
    isTelling && mapping.shape === "transactions" ? tallies.filter((tally) => isTelling(event(tally))) : tallies;
  return new Set(own.map(({ keys }) => keys[field] ?? ""));
}

/** Events of which a field tells something; one that is not known yet may be any. */
const tellingEvents: Readonly<Partial<Record<FieldKey, (event: string) => boolean>>> = {
  source: (event) => ["", "Exercised", "Converted"].includes(event),
  treatment: (event) => ["", "Repurchase of shares", "Redemption of shares"].includes(event),
};

function eventMeant(value: string, mapping: RegisterMapping): string {
  return meaningSaid("event", value, mapping) ?? likelyMeaning(value, meaningsOf(mapping.register, "event"))?.meaning ?? ""; // prettier-ignore
}

/** What a person has said that a value means; a register may hold any word, such as "constructor". */
function meaningSaid(field: FieldKey, value: string, { values }: RegisterMapping): string | undefined {
  const own = values[field] ?? {};
  return Object.hasOwn(own, value) ? own[value] : undefined;
}

/** What a value means as its words have it, where no person has said so. */
function meaningOf(
  field: FieldKey,
  value: string,
  mapping: RegisterMapping,
  known: Known,
): Pick<MeantValue, "meaning" | "confidence"> {
  const { kind } = fields[field];
  if (kind === "scheme") return schemeMeant(value, known.schemes);
  if (kind === "class") return classMeantBy(value, known.classes);
  return likelyMeaning(value, meaningsOf(mapping.register, field)) ?? blankSource(field, value, mapping);
}

/** A scheme that is like none of the return's may be a new one, or one of them by another name: a person says which. */
function schemeMeant(value: string, schemes: readonly Meaning[]): Pick<MeantValue, "meaning" | "confidence"> {
  return likelyName(value, schemes) ?? (schemes.length === 0 ? { meaning: value, confidence: 1 } : { confidence: 0 });
}

/** Where there is only one class, what is left blank means it. */
function classMeantBy(value: string, classes: readonly Meaning[]): Pick<MeantValue, "meaning" | "confidence"> {
  if (value === "" && classes.length === 1) return { meaning: classes[0].meaning, confidence: 1 };
  return likelyName(value, classes) ?? { confidence: 0 };
}

/** Shares come from a new issue unless the register says otherwise: for options and awards, or where it has a column for it, that is asked once. */
function blankSource(
  field: FieldKey,
  value: string,
  { register, columns }: RegisterMapping,
): Pick<MeantValue, "meaning" | "confidence"> {
  if (field !== "source" || value !== "") return { confidence: 0 };
  const isInstrument = register === "warrants" || register === "convertibles";
  return { meaning: "New shares", confidence: isInstrument && columns.source === undefined ? 1 : 0.7 };
}

function valuesOf(tallies: readonly Tally[], field: FieldKey): Map<string, number> {
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
