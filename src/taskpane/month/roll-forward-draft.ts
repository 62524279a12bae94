import { filedOf, versionFor, type MonthlyReturn } from "../../monthly-return";
import { differencesFrom, monthAfter, type CarriedOver } from "../../monthly-work";
import type { Texts } from "../../texts/texts";
import type { WorkbookReading } from "../watched-workbook";
import { objectionsTo, type Objections } from "./objections";
import { wholeOf } from "./whole";

/** A remark of the return, by its part. */
export type Remark = keyof MonthlyReturn["remarks"];

/** What a person is shown before the return is rolled forward. */
export interface RollForwardDraft {
  readonly monthEnded: string;
  /** The month that is to come, and the version of the form that it calls for. */
  readonly next: string;
  readonly version: string;
  readonly formVersion: string;
  /** Whether nothing moved in the month that is to come. */
  readonly isNil: boolean;
  /** Remarks of the month, each of which may be carried over. */
  readonly remarks: readonly { readonly remark: Remark; readonly words: string }[];
  readonly kept: ReadonlySet<Remark>;
  /** Fields that differ from what was filed of the month: it is filed again first. */
  readonly differences: number;
  readonly objections: Objections;
}

/** What a person is shown of the return as it was read. */
export function rollForwardDraft(workbook: WorkbookReading, carried: CarriedOver, texts: Texts): RollForwardDraft {
  const { beside } = workbook;
  const reading = wholeOf(workbook);
  const { return: r } = reading;
  const { monthEnded = "" } = r.cover;
  const filed = filedOf(beside.filed, monthEnded);
  const next = monthAfter(monthEnded);
  const words = Object.entries(r.remarks) as [Remark, string | undefined][];
  return {
    monthEnded,
    next,
    version: versionFor(next),
    formVersion: r.formVersion,
    isNil: carried.isNil,
    remarks: words.flatMap(([remark, said]) => (said ? [{ remark, words: said }] : [])),
    kept: carried.remarks,
    differences: filed ? differencesFrom(filed.return, r, texts).length : 0,
    objections: objectionsTo(reading, beside, texts),
  };
}
