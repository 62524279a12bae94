import { fullAddress, type LocatedFinding } from "../monthly-return";
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
  const unrun = review.outcomes.filter(({ outcome }) => outcome === "couldNotRun").map(({ rule }) => rule);
  const lines = [
    `${file}: ${review.verdict.text}`,
    ...review.findings.map(
      (finding) => `  ${texts.severities[finding.severity]}  ${finding.message}${placeOf(finding)}`,
    ),
    ...(review.findings.length === 0 ? [`  ${texts.review.noFindings}`] : []),
    ...(unrun.length > 0 ? [`  ${texts.review.couldNotRun(unrun.join(", "))}`] : []),
  ];
  return `${lines.join("\n")}\n`;
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
