import { difference } from "../model/balance";
import { digits, grouping } from "../model/decimal";
import { figureShown, figureText } from "../model/figure";
import type { Place, PartName } from "../model/monthly-return";
import { isFilledIn } from "../model/parts";
import { withoutIndices } from "../model/place";
import type { CellAddress, Problem } from "../model/problem";
import { isSince } from "../model/versions";
import type { MessageWords, RuleId, Texts } from "../texts/texts";
import type { Breach, Case, Missing, Rule, Severity } from "./rule";
import { subjectOf } from "./subject";
import { systemRules } from "./system";

/** A breach put into words: what is asserted, what it should be, the difference and the place. */
export interface Finding {
  readonly rule: RuleId;
  readonly part: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at?: Place;
  /** The cell, where a problem of reading knows it. */
  readonly cell?: CellAddress;
  readonly related: readonly Place[];
  /** Where the rule comes from; none for problems of reading. */
  readonly citations: readonly string[];
  /** Figures as plain digits, or words as filed. */
  readonly asserted?: string;
  readonly calculated?: string;
  readonly difference?: string;
}

export type Outcome = "passed" | "breached" | "notApplicable" | "couldNotRun";

export interface RuleOutcome {
  readonly rule: RuleId;
  readonly outcome: Outcome;
  /** What was absent where the rule could not run. */
  readonly missing: readonly (Place | PartName)[];
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly outcomes: readonly RuleOutcome[];
}

/** Runs the rules over a case, and puts the problems of reading and every breach into words. */
export function check(rules: readonly Rule[], c: Case, problems: readonly Problem[], texts: Texts): Checked {
  const results = rules.map((rule) => run(rule, c, texts));
  return {
    findings: [
      ...problems.map((problem) => findingOfProblem(problem, c, texts)),
      ...results.flatMap(({ findings }) => findings),
    ],
    outcomes: results.map(({ outcome }) => outcome),
  };
}

function run(rule: Rule, c: Case, texts: Texts): { findings: Finding[]; outcome: RuleOutcome } {
  const outcome = (is: Outcome, missing: RuleOutcome["missing"] = []) => ({ rule: rule.id, outcome: is, missing });
  const { formVersion } = c.return;
  const absentParts = rule.over.filter((part) => c.return[part] === undefined);
  const inForce = isSince(formVersion, rule.since ?? formVersion) && isSince(rule.until ?? formVersion, formVersion);
  if (!inForce || rule.over.some((part) => c.return[part] !== undefined && !isFilledIn(c.return, part))) {
    return { findings: [], outcome: outcome("notApplicable") };
  }
  if (absentParts.length > 0) return { findings: [], outcome: outcome("couldNotRun", absentParts) };
  try {
    const yielded = [...rule.check(c)];
    const breaches = yielded.filter((one): one is Breach => "at" in one);
    const missing = yielded.filter((one): one is Missing => "missing" in one).map((one) => one.missing);
    const is = breaches.length > 0 ? "breached" : missing.length > 0 ? "couldNotRun" : "passed";
    return { findings: breaches.map((breach) => findingOf(rule, breach, c, texts)), outcome: outcome(is, missing) };
  } catch (error) {
    return { findings: [failureOf(rule, error, texts)], outcome: outcome("couldNotRun") };
  }
}

function findingOf(rule: Rule, breach: Breach, c: Case, texts: Texts): Finding {
  const { asserted, calculated } = breach;
  const gap = asserted === undefined || calculated === undefined ? undefined : difference(asserted, calculated);
  return {
    rule: rule.id,
    part: rule.part,
    severity: breach.severity ?? rule.severity,
    message: asSentence(texts.rules[rule.id].says(wordsOf(breach, c, texts))),
    at: breach.at,
    related: breach.related ?? [],
    citations: rule.citations,
    ...(asserted !== undefined && { asserted: figureText(asserted) }),
    ...(calculated !== undefined && { calculated: figureText(calculated) }),
    ...(gap !== undefined && { difference: digits(gap) }),
  };
}

function wordsOf({ at, asserted, calculated, workings, words }: Breach, c: Case, texts: Texts): MessageWords {
  const gap = asserted === undefined || calculated === undefined ? undefined : difference(asserted, calculated);
  const nil = "0";
  const figures = workings?.figures.map((figure) => (figure === null ? nil : figureShown(figure)));
  return {
    subject: subjectOf(c.return, at, texts),
    name: nameOf(at, texts),
    asserted: asserted === undefined ? "" : figureShown(asserted),
    calculated: calculated === undefined ? "" : calculated === null ? nil : figureShown(calculated),
    workings: workings && figures && figures.length > 0 ? ` (${figures.join(` ${workings.by} `)})` : "",
    difference:
      gap === undefined || gap.isZero() ? "" : differenceShown(grouping(gap.abs()), gap.isPositive(), at, texts),
    words: words ?? {},
  };
}

function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The place's name in words. */
export function nameOf(place: string, texts: Texts): string {
  return texts.places[withoutIndices(place)] ?? place;
}

const money = /amount|(instruments|warrants)\[\d+\]\.(opening|closing|movements)/;

function differenceShown(figure: string, isMore: boolean, at: Place, { difference: words }: Texts): string {
  if (money.test(at)) return isMore ? words.tooMuch(figure) : words.tooLittle(figure);
  return isMore ? words.tooMany(figure) : words.tooFew(figure);
}

function findingOfProblem(problem: Problem, c: Case, texts: Texts): Finding {
  const { kind, part, place, at, subject = "", found = "" } = problem;
  const id = `system-${kind}` as const;
  const named = place ? [subjectOf(c.return, place, texts), nameOf(place, texts)] : ["", ""];
  const words = { subject, found, part: texts.parts[part] ?? part, sheet: at?.sheet ?? "" };
  const message = texts.rules[id].says({
    subject: named[0] ?? "",
    name: named[1] ?? "",
    asserted: found,
    calculated: "",
    workings: "",
    difference: "",
    words,
  });
  const cell = at && { cell: at };
  return {
    rule: id,
    part,
    severity: systemRules[kind],
    message: asSentence(message),
    related: [],
    citations: [],
    ...(place && { at: place as Place }),
    ...cell,
  };
}

function failureOf(rule: Rule, error: unknown, texts: Texts): Finding {
  const found = error instanceof Error ? error.message : String(error);
  const words = { rule: texts.rules[rule.id].title, found };
  const message = texts.rules["system-ruleFailed"].says({
    subject: "",
    name: "",
    asserted: "",
    calculated: "",
    workings: "",
    difference: "",
    words,
  });
  return {
    rule: "system-ruleFailed",
    part: rule.part,
    severity: "mustFix",
    message,
    related: [],
    citations: rule.citations,
  };
}
