import type { Beside } from "../../model/beside";
import type { CalendarDate } from "../../model/calendar-date";
import { numberOf } from "../../model/figure";
import type { MonthlyReturn } from "../../model/monthly-return";
import type { TieOutSource } from "../../records/sources";
import type { TieOutLine } from "../../records/tie-outs";
import type { NamedRegister } from "../../registers/fill";
import type { RegisterMapping } from "../../registers/mapping";
import { nameOfRegister } from "../../registers/names";
import type { Texts } from "../../texts/texts";
import type { WorkRecords } from "../work-records";
import { LineMaker, lastDay } from "./lines";
import type { Said } from "./said";
import { saidByRegisters } from "./said-by-registers";
import { saidByLastReturn, saidByNextDay } from "./said-by-returns";
import { isStatement, saidByStatements } from "./said-by-statements";

/** A return, the registers that were read for it, and what stands beside it. */
export interface TieOutContext {
  readonly return: MonthlyReturn;
  readonly registers: readonly NamedRegister[];
  readonly beside: Beside;
  readonly work: WorkRecords;
  readonly on: CalendarDate;
}

/** A tie-out of a return: a line for each figure that a source states, and the sources with what has come of each. */
export interface TiedOut {
  readonly lines: readonly TieOutLine[];
  readonly sources: readonly TieOutSource[];
}

/** Holds every figure that a source states against the return; a source that says nothing of the month is still to chase. */
export function tieOut(context: TieOutContext, texts: Texts): TiedOut {
  const said = saidBySources(context, texts);
  const sources = sourcesOf(context, said, texts);
  const maker = new LineMaker(context, sources, texts);
  const lines = said
    .map((one) => ({ order: maker.orderOf(one), line: maker.lineOf(one) }))
    .filter(({ line }) => !saysNothing(line))
    .sort((a, b) => a.order - b.order)
    .map(({ line }) => line);
  const heard = heardOf(context, said, texts);
  const due = context.return.cover.monthEnded ?? "";
  const silent = sources.filter(({ source, asAt }) => !heard.has(source) && asAt < due);
  return { lines: [...lines, ...silent.map(({ source }) => maker.lineToChase(source))], sources };
}

/** A column of a row in which nothing moved: the source comes to 0, and the return leaves it blank. */
function saysNothing({ says, returnSays }: TieOutLine): boolean {
  return returnSays === "" && numberOf(says)?.isZero() === true;
}

/** Sources that say something of the month; a statement of the month before does not. */
function heardOf({ return: r, registers }: TieOutContext, said: readonly Said[], texts: Texts): ReadonlySet<string> {
  const isOpening = ({ asAt, register }: Said) => register !== undefined && asAt !== "" && asAt !== r.cover.monthEnded;
  const read = registers.filter(({ mapping }) => !isStatement(mapping.register));
  return new Set([
    ...said.filter((one) => !isOpening(one)).map(({ source }) => source),
    ...read.map(({ mapping }) => sourceOf(mapping, texts)),
  ]);
}

/** Next day disclosure returns are one source, wherever they are kept. */
function sourceOf(mapping: RegisterMapping, texts: Texts): string {
  return mapping.register === "nextDay" ? texts.tieOut.nextDayReturns : nameOfRegister(mapping);
}

function saidBySources({ return: r, registers, beside }: TieOutContext, texts: Texts): Said[] {
  return [
    ...saidByRegisters(r, registers, texts),
    ...saidByStatements(r, registers, texts),
    ...saidByLastReturn(r, beside.previous, texts),
    ...saidByNextDay(r, beside, texts),
  ];
}

/** Registers that are connected, last month's return, and sources that people have added; owners, days and notes as they wrote them. */
function sourcesOf({ work }: TieOutContext, said: readonly Said[], texts: Texts): TieOutSource[] {
  // A figure of several registers together, such as funds raised, is of no source of its own.
  const single = said.filter(({ source, register }) => register === undefined || register.source === source);
  const named = [...work.mappings.map((one) => sourceOf(one, texts)), texts.filling.lastReturn, ...single.map(({ source }) => source)]; // prettier-ignore
  const own = work.sources.map(({ source }) => source);
  return [...new Set([...named, ...own])].map((source) => {
    const standing = work.sources.find((one) => one.source === source) ?? { source, owner: "", asAt: "", note: "" };
    const days = said.filter((one) => one.source === source && one.asAt !== "").map(({ asAt }) => asAt);
    // A later day that somebody wrote beside it is theirs.
    return days.length > 0 ? { ...standing, asAt: lastDay([...days, standing.asAt]) } : standing;
  });
}
