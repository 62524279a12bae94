import { isOpen, type Beside, type Reading } from "../../monthly-return";
import type { Texts } from "../../texts/texts";
import { reviewedToday } from "../checked";

/** What speaks against a return that is to be kept as filed, by its check as it stands. */
export interface Objections {
  readonly mustFix: number;
  readonly explain: number;
  readonly confirmations: number;
  /** That checks could not run, in words; "" where findings say more, or all have run. */
  readonly incomplete: string;
  readonly isUndated: boolean;
}

/** Nothing speaks against a return. */
export const noObjections: Objections = { mustFix: 0, explain: 0, confirmations: 0, incomplete: "", isUndated: false };

/** Checks a return as it was read, and counts what is open. */
export function objectionsTo(reading: Reading, beside: Beside, texts: Texts): Objections {
  const { findings, confirmations, verdict } = reviewedToday(reading, beside, texts);
  const count = (wanted: "mustFix" | "explain") =>
    findings.filter((one) => one.severity === wanted && isOpen(one)).length;
  return {
    mustFix: count("mustFix"),
    explain: count("explain"),
    confirmations: confirmations.filter(({ given }) => given === undefined).length,
    incomplete: verdict.severity === "incomplete" ? verdict.text : "",
    isUndated: (reading.return.cover.dateSubmitted ?? "").trim() === "",
  };
}

/** What speaks against a return in sentences, for a person to weigh. */
export function objectionsSaid(objections: Objections, { pane }: Texts): string[] {
  const { mustFix, explain, confirmations, incomplete, isUndated } = objections;
  const texts = pane.month.objections;
  return [
    mustFix > 0 ? texts.mustFix(mustFix) : "",
    explain > 0 ? texts.explain(explain) : "",
    incomplete,
    confirmations > 0 ? texts.confirmations(confirmations) : "",
    isUndated ? texts.undated : "",
  ].filter((line) => line !== "");
}

/** Whether the same speaks against a return as was shown. */
export function areSame(some: Objections, others: Objections): boolean {
  return (Object.keys(noObjections) as (keyof Objections)[]).every((key) => some[key] === others[key]);
}
