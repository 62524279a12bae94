import type { CalendarDate } from "./calendar-date";

/** Versions of form FF301 that a return may print, oldest first; neighbours may be laid out alike. */
export const formVersions = ["1.0.0", "1.0.1", "1.0.2", "1.1.0", "1.1.1", "1.2.0", "1.2.1"] as const;
export type FormVersion = (typeof formVersions)[number];

/** From a month on (YYYY-MM): the versions that fit, several where the day of the switch is not known, and the one to lay out. */
const fitsFrom: readonly (readonly [month: string, fitting: readonly FormVersion[], laidOut: FormVersion])[] = [
  ["0000-00", ["1.0.0", "1.0.1"], "1.0.1"],
  ["2021-10", ["1.0.1"], "1.0.1"],
  ["2023-02", ["1.0.1", "1.0.2"], "1.0.2"],
  ["2023-07", ["1.0.2"], "1.0.2"],
  ["2024-06", ["1.0.2", "1.1.0"], "1.1.0"],
  ["2024-08", ["1.1.0"], "1.1.0"],
  ["2024-10", ["1.1.0", "1.1.1"], "1.1.1"],
  ["2024-12", ["1.1.1"], "1.1.1"],
  ["2026-01", ["1.2.0", "1.2.1"], "1.2.0"],
];

/** First month (YYYY-MM) of the electronic form; earlier months were filed on a Word form and are laid out in the oldest layout. */
export const firstMonthOfElectronicForm = "2021-07";

/** The version that a text names; undefined for one that is not known. */
export function versionNamed(text: string): FormVersion | undefined {
  return formVersions.find((version) => version === text);
}

/** The versions that fit the month ended. */
export function versionsFor(monthEnded: CalendarDate): readonly FormVersion[] {
  return rowFor(monthEnded)[1];
}

/** The version to lay a month out in. */
export function versionFor(monthEnded: CalendarDate): FormVersion {
  return rowFor(monthEnded)[2];
}

/** Whether one version is at or after another. */
export function isSince(version: FormVersion, since: FormVersion): boolean {
  return formVersions.indexOf(version) >= formVersions.indexOf(since);
}

/** Whether the version has columns for treasury shares. */
export function hasTreasuryShares(version: FormVersion): boolean {
  return isSince(version, "1.1.0");
}

function rowFor(monthEnded: CalendarDate) {
  const month = monthEnded.slice(0, 7);
  return fitsFrom.filter(([from]) => from <= month).at(-1) ?? fitsFrom[0];
}
