import type { Explanation } from "../model/beside";
import type { CalendarDate } from "../model/calendar-date";
import type { Finding } from "./check";

/** Parts whose figures are share capital: an explanation there needs a second person's agreement. */
const partsOfCapital: readonly string[] = ["I", "II"];

/** Whether a finding is answered only when a second person has agreed. */
export function needsSecondPerson({ part, severity }: Pick<Finding, "part" | "severity">): boolean {
  return severity === "explain" && partsOfCapital.includes(part);
}

/** Whether an explanation answers all that it has to: reason, words, who and when, and a second person who is another one. */
export function isComplete({ reason, words, by, on, second }: Explanation, finding: Finding): boolean {
  const isSigned = [reason, words, by, on].every((entry) => entry.trim() !== "");
  const isAnother = second.trim() !== "" && fold(second) !== fold(by);
  return isSigned && (isAnother || !needsSecondPerson(finding));
}

/** Whether a finding still waits for an answer. */
export function isOpen(finding: Finding): boolean {
  return !(finding.severity === "explain" && finding.explanation && isComplete(finding.explanation, finding));
}

/** The findings with the explanations given for them in the month: by rule, place and figures; for other figures they have lapsed. */
export function withExplanations(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
  month: CalendarDate | undefined,
): Finding[] {
  return findings.map((finding) => {
    if (finding.severity !== "explain") return finding;
    const own = explanations.filter((one) => one.month === (month ?? "") && isAbout(one, finding));
    const standing = own.filter(({ figures }) => fold(figures) === fold(finding.restsOn));
    const explanation = standing.find((one) => isComplete(one, finding)) ?? standing[0];
    if (explanation) return { ...finding, explanation };
    const lapsed = [...own].sort((a, b) => a.on.localeCompare(b.on)).at(-1);
    return lapsed ? { ...finding, lapsed } : finding;
  });
}

/** Whether an explanation was given for the rule and the place of a finding, whatever the figures. */
export function isAbout({ rule, place }: Explanation, finding: Finding): boolean {
  return rule === finding.rule && fold(place) === fold(finding.place);
}

function fold(words: string | undefined): string {
  return (words ?? "").normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}
