import type { Encoding, FieldKey, MappingDraft, MeantValue, NamedRegister, RegisterSource, SummaryOfRegister } from "../../monthly-work"; // prettier-ignore

/** What a person sees while a register is connected: where it stands, then its columns, then its values. */
export type ConnectView =
  | ({ readonly step: "place" } & PlaceStep)
  | ({ readonly step: "columns" } & ColumnsStep)
  | ({ readonly step: "values" } & ValuesStep);

export interface PlaceStep {
  /** Places of the workbook where a register may stand. */
  readonly places: readonly RegisterSource[];
  readonly errors: readonly string[];
  /** A file that was opened and of which the encoding, or the sheet, is asked. */
  readonly file?: { readonly name: string; readonly sheets: readonly string[]; readonly asksEncoding: boolean };
}

export interface ColumnsStep {
  readonly draft: MappingDraft;
  /** Name of the register whose mapping this changes; absent for a new one. */
  readonly replaces?: string;
  /** Fields whose headers are not there any more. */
  readonly missing: readonly FieldKey[];
  /** Whether it was to be read, so that what it lacks is said. */
  readonly tried: boolean;
}

export interface ValuesStep {
  readonly draft: MappingDraft;
  readonly replaces?: string;
  readonly register: NamedRegister;
  readonly summary: SummaryOfRegister;
  /** Values that were not sure when they were read; those that a person has answered since stay shown. */
  readonly asked: readonly MeantValue[];
  /** Whether decreases are written in more than one way. */
  readonly asksSigns: boolean;
  /** Where the register stands, for going to its rows; absent for a file. */
  readonly sheet?: string;
  readonly tried: boolean;
}

/** What is read of a file beside its rows. */
export interface FileChoice {
  readonly encoding?: Encoding;
  readonly sheet?: string;
}

/** Values that still mean nothing. */
export function openValues({ asked, draft }: Pick<ValuesStep, "asked" | "draft">): readonly MeantValue[] {
  return asked.filter(({ field, value }) => !draft.values[field]?.[value]);
}

/** Whether everything that was asked of the values is answered. */
export function isAnswered(step: ValuesStep): boolean {
  return openValues(step).length === 0 && (!step.asksSigns || step.draft.signs !== undefined);
}
