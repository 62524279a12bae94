import { figureText, type Figure } from "../../src/model/figure";
import type { Filling } from "../../src/model/filling";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { valueAt } from "../../src/model/place";
import { isPlain } from "../../src/month/fill-from-registers";
import { fillingAt, fillingsFrom, fillingsOf } from "../../src/month/provenance";
import { wordsOfPartII } from "../../src/month/words-of-part-II";
import { fillReturn, type NamedRegister } from "../../src/registers/fill";
import { proposeFill, type ProposedFill } from "../../src/registers/propose-fill";
import { en } from "../../src/texts/en";

const words = wordsOfPartII(en);

/** A value as a test reads it; "blank" for nothing. */
export function said(value: unknown): string {
  return (typeof value === "string" ? value : figureText((value ?? null) as Figure)) || "blank";
}

/** What registers propose for a return, given what they filled in before. */
export function proposed(
  r: MonthlyReturn,
  registers: readonly NamedRegister[],
  fillings: readonly Filling[] = [],
): ProposedFill {
  const known = fillingsOf(fillings, r.cover.monthEnded ?? "");
  return proposeFill(r, registers, words, (place) => fillingAt(r, place, known, en) !== undefined);
}

/** What is proposed at places that begin so, a line a cell, with the register where several differ, and whether it is ticked. */
export function linesAt({ changes, chosen }: ProposedFill, at: string): string[] {
  return changes
    .filter(({ place }) => place.startsWith(at))
    .map(({ key, place, before, after, contested }) => {
      const by = contested ? `, as ${contested.source} says` : "";
      return `${place.slice(at.length)}: ${said(before)} → ${said(after)}${by}${chosen.has(key) ? "" : ", not ticked"}`;
    });
}

/** Notes that keep one click from writing: the registers and what they are of. */
export function openNotes({ notes }: ProposedFill): string[] {
  return notes.filter(({ isOpen }) => isOpen).map(({ kind, source, words: { name, funds } }) => [source, kind, name ?? funds].filter(Boolean).join(": ")); // prettier-ignore
}

/** Whether one click writes what is proposed. */
export function isOneClick(all: ProposedFill, registers: readonly NamedRegister[]): boolean {
  return isPlain(all, registers);
}

/** The return as what is ticked fills it, with where its figures come from. */
export function filledWith(
  r: MonthlyReturn,
  registers: readonly NamedRegister[],
  chosen: ReadonlySet<string>,
): { readonly after: MonthlyReturn; readonly fillings: readonly Filling[] } {
  const { return: after, places } = fillReturn(r, registers, words, (key) => chosen.has(key));
  return { after, fillings: fillingsFrom(after, places, "2026-02-02", en) };
}

/** Events of III(E) of the first class: price, increase of issued shares, shares pending cancellation. */
export function eventsOf(r: MonthlyReturn): string[] {
  const events = valueAt(r, "otherMovements.classes[0].events") as object[] | undefined;
  const fields = ["price.currency", "price.amount", "approvalDate", "issued", "pendingCancellation"];
  return (events ?? []).map((one) => [valueAt(one, "event"), ...fields.map((field) => said(valueAt(one, field)))].join(", ").replace(/(, blank)+$/, "")); // prettier-ignore
}
