/** What the status of a return says. */
export type SubmissionStatus = "New Submission" | "Resubmission";

const statuses: readonly SubmissionStatus[] = ["New Submission", "Resubmission"];

/** The status that words name, whatever their case and spaces; undefined for none of the form's. */
export function statusNamed(words: string): SubmissionStatus | undefined {
  return statuses.find((status) => fold(status) === fold(words));
}

function fold(words: string): string {
  return words.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
