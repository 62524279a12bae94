import type { Beside, Explanation, GivenConfirmation } from "../../src/model/beside";
import { parseDocument, parseProfile, toDocument } from "../../src/model/document";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { setValueAt } from "../../src/model/place";
import type { CarriedOver } from "../../src/model/roll-forward";
import { fillingEdit, isPlain, proposeFilling } from "../../src/month/fill-from-registers";
import { nextDayEvents } from "../../src/month/next-day-events";
import { rollForwardEdit } from "../../src/month/roll-forward-edit";
import { tieOut } from "../../src/month/tie-out/tie-out";
import { noWorkRecords } from "../../src/month/work-records";
import { nothingBeside, readReturn, review, type Reading, type Review } from "../../src/monthly-return";
import type { TieOutLine } from "../../src/records/tie-outs";
import type { NamedRegister } from "../../src/registers/fill";
import type { ProposedFill } from "../../src/registers/propose-fill";
import { en } from "../../src/texts/en";
import { sheetsOf } from "../sheet/sheets";
import { workbook } from "./example";

/** What a person does of a month beside filling it. */
export interface MonthOfExample {
  readonly carried: CarriedOver;
  /** Items of the profile that are other than in the first month. */
  readonly profile?: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string | boolean>>;
}

export interface WorkedMonth {
  readonly return: MonthlyReturn;
  readonly registers: readonly NamedRegister[];
  readonly proposed: ProposedFill;
  /** Whether one click fills everything that registers have. */
  readonly isOneClick: boolean;
  readonly tieOut: readonly TieOutLine[];
  readonly review: Review;
  /** The review once every finding is explained and every confirmation is given. */
  readonly answered: Review;
}

const on = "2026-04-08";
const by = "Lam Wing Yan";

/** Rolls a return forward, fills it from the registers in one go, types what they do not have, ties it out and reviews it. */
export function worked(
  previous: MonthlyReturn,
  { carried, profile = {}, typed }: MonthOfExample,
  readRegisters: (r: MonthlyReturn) => NamedRegister[],
): WorkedMonth {
  const rolled = rollForwardEdit(readingOf(previous), carried, on, en);
  const reading = readingOf(rolled.after);
  const registers = readRegisters(rolled.after);
  const proposed = proposeFilling(reading, registers, rolled.fillings, en);
  const filled = fillingEdit(reading, registers, proposed.chosen, on, en);
  const own = writtenOver(filled.after, typed);
  const nextDay = nextDayEvents(registers, own) ?? [];
  const standing: Beside = { ...nothingBeside, ...profileWith(profile), previous, nextDay };
  const work = { ...noWorkRecords, mappings: registers.map(({ mapping }) => mapping), fillings: filled.fillings };
  const { lines } = tieOut({ return: own, registers, beside: standing, work, on }, en);
  const beside = { ...standing, tieOuts: lines };
  const reviewed = review(readingOf(own), en, beside);
  return {
    return: own,
    registers,
    proposed,
    isOneClick: isPlain(proposed, registers) && proposed.changes.every(({ key }) => proposed.chosen.has(key)),
    tieOut: lines,
    review: reviewed,
    answered: review(readingOf(own), en, { ...beside, ...answersTo(reviewed, own) }),
  };
}

function readingOf(r: MonthlyReturn): Reading {
  return readReturn(sheetsOf(r)) as Reading;
}

function writtenOver(r: MonthlyReturn, typed: MonthOfExample["typed"]): MonthlyReturn {
  const document = toDocument(r);
  for (const [place, value] of Object.entries(typed)) setValueAt(document, place, value);
  return parsed(parseDocument(document)).return;
}

function profileWith(own: Readonly<Record<string, string>>) {
  return parsed(parseProfile({ ...workbook.profile, ...own }));
}

function parsed<T extends object>(result: T): Exclude<T, { readonly errors: unknown }> {
  if ("errors" in result) throw new Error(JSON.stringify(result.errors));
  return result as Exclude<T, { readonly errors: unknown }>;
}

function answersTo({ findings, confirmations }: Review, { cover }: MonthlyReturn) {
  const month = cover.monthEnded ?? "";
  return {
    explanations: findings.map(({ rule, place = "", restsOn = "" }): Explanation => {
      return { month, rule, place, figures: restsOn, reason: "Timing", words: "See the remarks.", by, on, second: "" };
    }),
    confirmations: confirmations.map(({ id, figures }): GivenConfirmation => {
      return { month, confirmation: id, figures, by, on };
    }),
  };
}
