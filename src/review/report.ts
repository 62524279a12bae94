import { fullAddress, placeName, type LocatedFinding, type Review } from "../monthly-return";
import type { Texts } from "../texts/texts";
import type { FileReview } from "./file-review";

/** The reviews as JSON: a file each, with its verdict, findings and checks. */
export function asJson(reviews: readonly FileReview[]): string {
  const files = reviews.map(({ file, review, error }) => ({
    file,
    ...(error !== undefined && { error }),
    ...(review && {
      verdict: review.verdict,
      findings: review.findings.map(findingAsJson),
      checks: review.outcomes,
      confirmations: review.confirmations,
    }),
  }));
  return `${JSON.stringify(files, null, 2)}\n`;
}

/** The reviews for a reader: the verdict, then a finding a line with its cell. */
export function asText(reviews: readonly FileReview[], texts: Texts): string {
  return reviews.map((one) => (one.review ? textOf(one, texts) : "")).join("");
}

function textOf({ file, review }: FileReview, texts: Texts): string {
  if (!review) return "";
  const lines = [
    `${file}: ${review.verdict.text}`,
    ...review.findings.map(
      (finding) => `  ${texts.severities[finding.severity]}  ${finding.message}${placeOf(finding)}`,
    ),
    ...(review.findings.length === 0 ? [`  ${texts.review.noFindings}`] : []),
    ...unrunOf(review, texts).map(([lacking, rules]) => `  ${texts.review.couldNotRun(lacking, rules.join(", "))}`),
    ...review.confirmations.map(({ id }) => `  ${texts.review.toConfirm(texts.confirmations[id])}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** The checks that could not run, by what they lack. */
function unrunOf({ outcomes }: Review, texts: Texts): [string, string[]][] {
  const unrun = new Map<string, string[]>();
  for (const { rule, missing } of outcomes.filter(({ outcome }) => outcome === "couldNotRun")) {
    const lacking = [...new Set(missing.map((one) => placeName(one, texts)))].join(", ");
    unrun.set(lacking, [...(unrun.get(lacking) ?? []), rule]);
  }
  return [...unrun];
}

function placeOf({ cell, rule }: LocatedFinding): string {
  return `  [${rule}${cell ? ` at ${fullAddress(cell)}` : ""}]`;
}

function findingAsJson({ rule, part, severity, at, cell, asserted, calculated, difference, message }: LocatedFinding) {
  const [sheet, address] = cell ? fullAddress(cell).split(/!(?=[^!]*$)/) : [];
  return {
    rule,
    part,
    severity,
    place: at,
    cell: cell && { sheet: cell.sheet, address, reference: `${sheet}!${address}` },
    asserted,
    calculated,
    difference,
    message,
  };
}
