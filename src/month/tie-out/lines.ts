import type { CalendarDate } from "../../model/calendar-date";
import { printedDate } from "../../model/calendar-date";
import { Decimal } from "../../model/decimal";
import { figureText, numberOf, type Figure } from "../../model/figure";
import { figurePlaces } from "../../model/value-places";
import type { Place } from "../../model/monthly-return";
import type { TieOutSource } from "../../records/sources";
import type { TieOutLine } from "../../records/tie-outs";
import { rule as nextDayClosing } from "../../rules/catalogue/next-day-closing";
import { rule as tieOutRule } from "../../rules/catalogue/tie-out";
import { check } from "../../rules/check";
import { saidAt } from "../../rules/computed-places";
import { figureName } from "../../rules/figure-name";
import type { Texts } from "../../texts/texts";
import { fillingsOf } from "../provenance";
import { causesInSource } from "./causes";
import type { Said } from "./said";
import type { TieOutContext } from "./tie-out";

/** What a line of the tie-out is made from: the places of the return's figures by their names, and who owns each source. */
export class LineMaker {
  private readonly places: ReadonlyMap<string, Place>;
  private readonly fillings;

  constructor(
    private readonly context: TieOutContext,
    private readonly sources: readonly TieOutSource[],
    private readonly texts: Texts,
  ) {
    const { return: r, work } = context;
    this.places = new Map(figurePlaces(r).map((place) => [figureName(r, place, texts), place]));
    this.fillings = fillingsOf(work.fillings, r.cover.monthEnded ?? "");
  }

  /** Where a figure stands in the order of the form; those that the return does not have come last. */
  orderOf({ figure, atMost }: Said): number {
    const at = [...this.places.keys()].indexOf(atMost ?? figure);
    return at < 0 ? this.places.size : at;
  }

  /** The line of what a source says. */
  lineOf(said: Said): TieOutLine {
    const { source, figure, says, asAt, rows, month, atMost } = said;
    const place = this.places.get(atMost ?? figure);
    const own = place && (saidAt(this.context.return, place) as Figure | undefined);
    const ours = numberOf(own);
    const difference = ours && Decimal.isDecimal(says) ? ours.minus(says) : undefined;
    const line = { month, source, figure, says, asAt, rows, ...this.receiptOf(said) };
    const returnSays = own === undefined ? "" : figureText(own);
    if (atMost !== undefined) return { ...line, returnSays, ...this.withinLimit(difference) };
    return {
      ...line,
      returnSays,
      difference: difference ? figureText(difference) : "",
      cause: place === undefined ? this.texts.tieOut.notOnReturn : this.causesOf(said, place, difference).join(" "),
    };
  }

  /** The line of a source that says nothing of the month. */
  lineToChase(source: string): TieOutLine {
    const month = this.context.return.cover.monthEnded ?? "";
    const { owner, asAt } = this.sourceNamed(source);
    const status = this.texts.tieOut.toChase;
    return { month, source, owner, status, asAt, figure: "", says: null, returnSays: "", difference: "", cause: "", rows: "" }; // prettier-ignore
  }

  private receiptOf({ source, asAt }: Said): Pick<TieOutLine, "owner" | "status"> {
    const { received, readOn } = this.texts.tieOut;
    const { owner } = this.sourceNamed(source);
    return { owner, status: asAt === "" ? readOn(printedDate(this.context.on)) : received };
  }

  private sourceNamed(name: string): TieOutSource {
    return this.sources.find(({ source }) => source === name) ?? { source: name, owner: "", asAt: "", note: "" };
  }

  private withinLimit(difference: Decimal | undefined): Pick<TieOutLine, "difference" | "cause"> {
    const isOver = difference?.isNegative() === true && !difference.isZero();
    return isOver
      ? { difference: figureText(difference), cause: this.texts.tieOut.moreThanIssued }
      : { difference: "", cause: this.texts.tieOut.withinIssued };
  }

  private causesOf(said: Said, place: Place, difference: Decimal | undefined): string[] {
    if (!difference || difference.isZero()) return [];
    if (said.source === this.texts.tieOut.nextDayReturns) return this.sinceNextDay(said, place);
    const own = causesInSource(said, difference, this.fillings.get(said.figure), this.texts);
    const { return: r, beside } = this.context;
    const c = { ...beside, return: r, tiedOut: [{ ...said, place }] };
    const { findings } = check([tieOutRule], c, [], this.texts);
    return [...own, ...findings.flatMap(({ causes }) => causes.map(({ text }) => text))].slice(0, mostCauses);
  }

  /** The last next day return is of a day before the month's end, and small events need none: its own rule knows what may lie between. */
  private sinceNextDay({ asAt }: Said, place: Place): string[] {
    const { return: r, beside } = this.context;
    const { findings } = check([nextDayClosing], { ...beside, return: r }, [], this.texts);
    const broken = findings.filter((finding) => finding.place === place);
    return broken.length > 0
      ? broken.map(({ message }) => message)
      : [this.texts.tieOut.sinceNextDay(printedDate(asAt))];
  }
}

const mostCauses = 3;

/** The day on which a source's figures are as at, the last where they are of several. */
export function lastDay(days: readonly CalendarDate[]): CalendarDate {
  return [...days].sort().at(-1) ?? "";
}
