import { grouping } from "../../model/decimal";
import { figureShown, numberOf, parseFigure } from "../../model/figure";
import type { Figure } from "../../model/figure";
import type { MonthlyReturn, Place } from "../../model/monthly-return";
import type { CauseKind, Texts } from "../../texts/texts";
import type { Finding } from "../check";
import { asSentence, wholeNameOf } from "../messages";
import type { Case, Rule } from "../rule";
import type { Cause, Gap } from "./cause";
import { causesOfDigits } from "./of-digits";
import { causesOfLastMonth } from "./of-last-month";
import { causesOfOthers } from "./of-others";
import { causesOfRows } from "./of-rows";
import { causesOfSums } from "./of-sums";
import { figureAt, rowFigures } from "./row-figures";

/** A probable cause for a reader, and the rows that it leads to. */
export interface ShownCause {
  readonly text: string;
  readonly rows: readonly Place[];
}

/** From the most to the least telling. */
const ranks: readonly CauseKind[] = [
  "signOfFigure",
  "cutOff",
  "leftOut",
  "countedTwice",
  "signOfRow",
  "notCarried",
  "opening",
  "treasury",
  "otherClass",
  "rowOfLastMonth",
  "transposed",
  "factor",
  "ratio",
  "digitMissing",
  "digitTooMany",
  "rowsLeftOut",
  "rowsCountedTwice",
  "digitWrong",
];
const mostShown = 5;

/** The probable causes of a finding's difference, the most telling first; each accounts for all of it, and none is applied by itself. */
export function causesOf(finding: Finding, all: readonly Finding[], c: Case): Cause[] {
  const gap = gapOf(finding, c.return);
  if (gap === undefined) return [];
  const cutOff = { monthEnded: c.return.cover.monthEnded ?? "", holidays: c.holidays };
  const found = [
    ...causesOfRows(gap, cutOff),
    ...causesOfOthers(gap, finding, all),
    ...causesOfLastMonth(gap, c),
    ...causesOfDigits(gap),
  ];
  // Sums of rows fit by chance where there are many: they are looked for only when nothing simpler fits.
  const causes = found.length > 0 ? found : causesOfSums(gap);
  return causes.sort((a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind)).slice(0, mostShown);
}

/** The findings with their probable causes in words. */
export function withCauses(findings: readonly Finding[], rules: readonly Rule[], c: Case, texts: Texts): Finding[] {
  const balances = new Set<string>(rules.filter(isBalance).map(({ id }) => id));
  return findings.map((finding) => {
    if (!balances.has(finding.rule)) return finding;
    const causes = causesOf(finding, findings, c);
    return causes.length === 0
      ? finding
      : { ...finding, causes: causes.map((cause) => shown(cause, finding, c, texts)) };
  });
}

/** Whether a rule says what a figure is, rather than how far it may go: only then does a difference have a cause. */
function isBalance({ basis, expression }: Rule): boolean {
  return ["arithmetic", "continuity", "tie-out"].includes(basis) && !/[<>]/.test(expression);
}

/** What lies between the figures of a finding; a change left blank counts as nil, a total left blank lacks all of its rows. */
function gapOf(finding: Finding, r: MonthlyReturn): Gap | undefined {
  const { at, rows } = finding;
  const isTotal = at === undefined || !at.endsWith(".change");
  if (at === undefined || (isTotal && finding.asserted === "")) return undefined;
  const [asserted, calculated] = [finding.asserted, finding.calculated].map((text) =>
    text === undefined ? undefined : numberOf(parseFigure(text)),
  );
  if (asserted === undefined || calculated === undefined) return undefined;
  const difference = asserted.minus(calculated);
  if (difference.isZero()) return undefined;
  return { at, asserted, calculated, difference, rows: rowFigures(r, rows, /\.treasury(\.change)?$/.test(at)) };
}

function shown({ kind, rows, detail, other, before }: Cause, finding: Finding, c: Case, texts: Texts): ShownCause {
  const named = (place: string, of: Case) =>
    `${wholeNameOf(of, place, texts)} ${figureShown((figureAt(of.return, place) ?? null) as Figure)}`;
  const last = before === undefined || c.previous === undefined ? [] : [named(before, { ...c, return: c.previous })];
  const figure = (text = "") => figureShown(parseFigure(text) ?? text);
  const difference = numberOf(parseFigure(finding.difference ?? ""));
  const words = {
    rows: [...rows.map((place) => named(place, c)), ...last],
    asserted: figure(finding.asserted),
    calculated: figure(finding.calculated),
    difference: difference === undefined ? "" : grouping(difference.abs()),
    detail: other === undefined ? (detail ?? "") : wholeNameOf(c, other, texts),
  };
  return { text: asSentence(texts.causes[kind](words)), rows };
}
