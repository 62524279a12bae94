import { fullAddress } from "../model/address";
import type { Explanation, SwitchedOff } from "../model/beside";
import type { Place, PartName } from "../model/monthly-return";
import { isFilledIn, partOf } from "../model/parts";
import type { CellAddress, Problem } from "../model/problem";
import { isSince, type FormVersion } from "../model/versions";
import type { RuleId, Texts } from "../texts/texts";
import { withCauses, type ShownCause } from "./causes/causes";
import { isMissing } from "./inputs";
import { asSentence, figuresOf, nameOf, restsOn, wholeNameOf, withoutFigures, wordsOf } from "./messages";
import type { Breach, Case, Citation, Fix, Input, Missing, Rule, Severity } from "./rule";
import { subjectOf } from "./subject";
import { systemRules } from "./system";

/** A breach put into words: what is asserted, what it should be, the difference and the place. */
export interface Finding {
  readonly rule: RuleId;
  readonly part: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at?: Place;
  /** The place in words. */
  readonly place?: string;
  /** The figures that it rests on, in words. */
  readonly restsOn?: string;
  /** The cell, where a problem of reading knows it. */
  readonly cell?: CellAddress;
  readonly related: readonly Place[];
  readonly rows: readonly Place[];
  /** What may have caused the difference, the most telling first. */
  readonly causes: readonly ShownCause[];
  /** Where the rule comes from; none for problems of reading. */
  readonly citations: readonly Citation[];
  readonly fix?: Fix;
  /** Figures as plain digits, or words as filed. */
  readonly asserted?: string;
  readonly calculated?: string;
  readonly difference?: string;
  /** The answer that a person gave, and, where its figures have changed since, the one that lapsed. */
  readonly explanation?: Explanation;
  readonly lapsed?: Explanation;
}

export type Outcome = "passed" | "breached" | "notApplicable" | "couldNotRun" | "switchedOff";

export interface RuleOutcome {
  readonly rule: RuleId;
  readonly outcome: Outcome;
  /** What was absent where the rule could not run. */
  readonly missing: readonly (Place | PartName | Input)[];
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly outcomes: readonly RuleOutcome[];
}

/** Runs the rules over a case, and puts the problems of reading and every breach into words. */
export function check(
  rules: readonly Rule[],
  c: Case,
  problems: readonly Problem[],
  texts: Texts,
  switchedOff: readonly SwitchedOff[] = [],
): Checked {
  const isOff = ({ id }: Rule) => switchedOff.some(({ rule }) => rule === id);
  const results = rules.map((rule) => (isOff(rule) ? without(rule, "switchedOff") : run(rule, c, texts)));
  return {
    findings: [
      ...problems.map((problem) => findingOfProblem(problem, c, texts)),
      ...withCauses(
        results.flatMap(({ findings }) => findings),
        rules,
        c,
        texts,
      ),
    ],
    outcomes: results.map(({ outcome }) => outcome),
  };
}

interface Result {
  readonly findings: Finding[];
  readonly outcome: RuleOutcome;
}

const without = (rule: Rule, outcome: Outcome, missing: RuleOutcome["missing"] = []): Result => ({
  findings: [],
  outcome: { rule: rule.id, outcome, missing },
});

function run(rule: Rule, c: Case, texts: Texts): Result {
  const { formVersion } = c.return;
  const inForce = isSince(formVersion, rule.since ?? formVersion) && isSince(rule.until ?? formVersion, formVersion);
  const isEmpty = rule.over.some((part) => c.return[part] !== undefined && !isFilledIn(c.return, part));
  if (!inForce || isEmpty) return without(rule, "notApplicable");
  const absent = rule.over.filter((part) => c.return[part] === undefined);
  if (absent.length > 0) return without(rule, "couldNotRun", absent);
  try {
    if (rule.applies?.(c) === false) return without(rule, "notApplicable");
    const inputs = (rule.needs ?? []).filter((input) => isMissing(c, input));
    return inputs.length > 0 ? without(rule, "couldNotRun", inputs) : resultOf(rule, [...rule.check(c)], c, texts);
  } catch (error) {
    return { ...without(rule, "couldNotRun"), findings: [failureOf(rule, error, texts)] };
  }
}

function resultOf(rule: Rule, yielded: readonly (Breach | Missing)[], c: Case, texts: Texts): Result {
  const breaches = yielded.filter((one): one is Breach => "at" in one);
  const missing = yielded.filter((one): one is Missing => "missing" in one).map((one) => one.missing);
  const outcome = breaches.length > 0 ? "breached" : missing.length > 0 ? "couldNotRun" : "passed";
  return {
    findings: breaches.map((breach) => findingOf(rule, breach, c, texts)),
    outcome: { rule: rule.id, outcome, missing },
  };
}

/** How a rule weighs in a version of the form. */
export function severityIn({ severity }: Pick<Rule, "severity">, version: FormVersion): Severity {
  if (typeof severity === "string") return severity;
  const inForce = severity.find(
    ({ since, until }) => isSince(version, since ?? version) && isSince(until ?? version, version),
  );
  return inForce?.is ?? "note";
}

function findingOf(rule: Rule, breach: Breach, c: Case, texts: Texts): Finding {
  return {
    rule: rule.id,
    part: partOf(breach.at),
    severity: breach.severity ?? severityIn(rule, c.return.formVersion),
    message: asSentence(texts.rules[rule.id].says(wordsOf(breach, c, texts))),
    at: breach.at,
    place: wholeNameOf(c, breach.at, texts),
    restsOn: restsOn(breach, c, texts),
    related: breach.related ?? [],
    rows: breach.rows ?? [],
    causes: [],
    citations: rule.citations,
    ...(breach.fix && { fix: breach.fix }),
    ...figuresOf(breach),
  };
}

function findingOfProblem(problem: Problem, c: Case, texts: Texts): Finding {
  const { kind, part, place, at, subject = "", found = "", fix } = problem;
  const id = `system-${kind}` as const;
  const named = place && { subject: subjectOf(c.return, place, texts), name: nameOf(place, texts) };
  const words = { subject, found, part: texts.parts[part] ?? part, sheet: at?.sheet ?? "" };
  return {
    rule: id,
    part,
    severity: systemRules[kind],
    message: asSentence(texts.rules[id].says({ ...withoutFigures(words), asserted: found, ...named })),
    place: place ? wholeNameOf(c, place, texts) : at ? fullAddress(at) : "",
    restsOn: found,
    related: [],
    rows: [],
    causes: [],
    citations: [],
    ...(place && { at: place as Place }),
    ...(at && { cell: at }),
    ...(fix && { fix }),
  };
}

function failureOf(rule: Rule, error: unknown, texts: Texts): Finding {
  const found = error instanceof Error ? error.message : String(error);
  const words = { rule: texts.rules[rule.id].title, found };
  return {
    rule: "system-ruleFailed",
    part: rule.part,
    severity: "mustFix",
    message: texts.rules["system-ruleFailed"].says(withoutFigures(words)),
    related: [],
    rows: [],
    causes: [],
    citations: rule.citations,
  };
}
