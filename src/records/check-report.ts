import type { Explanation, GivenConfirmation, SwitchedOff } from "../model/beside";
import { printedDate, type CalendarDate } from "../model/calendar-date";
import type { CellAddress } from "../model/problem";
import type { Finding, RuleOutcome } from "../rules/check";
import type { AskedConfirmation } from "../rules/confirmations";
import type { Verdict } from "../rules/verdict";
import { fullAddress } from "../model/address";
import type { Texts } from "../texts/texts";
import type { RecordRow, RecordSheet, RecordSpec } from "./record";
import { recordSheet } from "./record-sheet";

/** A review as it is reported. */
export interface Reported {
  readonly findings: readonly (Finding & { readonly cell?: CellAddress })[];
  readonly outcomes: readonly RuleOutcome[];
  readonly confirmations: readonly AskedConfirmation[];
  readonly verdict: Verdict;
}

/** What a report says of the review beside what was found. */
export interface ReportedOf {
  readonly issuer: string;
  readonly month: CalendarDate;
  readonly formVersion: string;
  /** When it was checked, as it is to be read. */
  readonly time: string;
  readonly switchedOff: readonly SwitchedOff[];
}

/** What a check found, to be printed and kept; it is written on request and never read back. */
const reportSpec: RecordSpec = {
  id: "check-report",
  sheet: "Check report",
  title: "Check report of the Monthly Return",
  advice: "What the last check found, as it stood when this report was written; the next report takes its place.",
  columns: [
    { key: "item", header: "Item", width: 16, kind: "text", isFixed: true },
    { key: "rule", header: "Rule", width: 20, kind: "text", isFixed: true },
    { key: "says", header: "What was found", width: 70, kind: "text", isFixed: true },
    { key: "cell", header: "Cell", width: 24, kind: "text", isFixed: true },
    { key: "answer", header: "Answer", width: 44, kind: "text", isFixed: true },
  ],
};

/** The sheet of a report; the names of places are given. */
export function recordOfReport(
  review: Reported,
  of: ReportedOf,
  texts: Texts,
  nameOf: (place: string) => string,
): RecordSheet {
  const row = (item: string, rule: string, says: string, cell = "", answer = "") => ({
    item,
    rule,
    says,
    cell,
    answer,
  });
  const unrun = review.outcomes.filter(({ outcome }) => outcome === "couldNotRun");
  return recordSheet(reportSpec, [
    row("Verdict", "", review.verdict.text),
    row("Name of Issuer", "", of.issuer),
    row("Month ended", "", printedDate(of.month)),
    row("Version of the form", "", `FF301 v ${of.formVersion}`),
    row("Checked", "", of.time),
    row("Checks that passed", "", String(review.outcomes.filter(({ outcome }) => outcome === "passed").length)),
    ...review.findings.map((one) =>
      row(texts.severities[one.severity], one.rule, one.message, one.cell && fullAddress(one.cell), answerTo(one)),
    ),
    ...unrun.map(({ rule, missing }) =>
      row(
        "Could not run",
        rule,
        texts.rules[rule].title,
        "",
        missing.length > 0 ? `Needs ${listed(missing.map(nameOf))}` : "",
      ),
    ),
    ...of.switchedOff.flatMap(({ rule, on, reason }) =>
      review.outcomes
        .filter((one) => one.rule === rule)
        .map((one) => row("Switched off", rule, texts.rules[one.rule].title, "", since(on, reason))),
    ),
    ...review.confirmations.map((one) => row("Confirmation", "", texts.confirmations[one.id], "", answerOf(one))),
  ] satisfies RecordRow[]);
}

function answerTo({ explanation, lapsed }: Finding): string {
  if (explanation) return inWords(explanation);
  return lapsed ? `Lapsed, since its figures have changed. ${inWords(lapsed)}` : "";
}

function inWords({ reason, words, by, on, second }: Explanation): string {
  const agreed = second === "" ? "" : `; agreed by ${second}`;
  return `${[reason, words].filter(Boolean).join(": ")} (${by}, ${printedDate(on)}${agreed})`;
}

function answerOf({ given, lapsed }: AskedConfirmation): string {
  if (given) return signed("Given", given);
  return lapsed ? `Not given for these figures; ${signed("given before", lapsed)}` : "Not given";
}

function signed(words: string, { by, on }: GivenConfirmation): string {
  return `${words} by ${by}, ${printedDate(on)}`;
}

function since(on: CalendarDate, reason: string): string {
  const isWhole = on !== "" && reason.trim() !== "";
  return isWhole ? `Since ${printedDate(on)}: ${reason}` : "Without a day and a reason; the rule has run";
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].join(", ");
}
