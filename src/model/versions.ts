import type { CalendarDate } from "./calendar-date";

/** Versions of form FF301 that have a layout of their own, oldest first. */
export const formVersions = ["1.0.1", "1.0.2", "1.1.1", "1.2.0"] as const;
export type FormVersion = (typeof formVersions)[number];

/** Printed versions that are read as the sibling with the same layout. */
const siblings: ReadonlyMap<string, FormVersion> = new Map([
  ["1.0.0", "1.0.1"],
  ["1.1.0", "1.1.1"],
  ["1.2.1", "1.2.0"],
]);

/** Every version that a return may print. */
export const printedVersions: readonly string[] = [...formVersions, ...siblings.keys()].sort();

/** From which month on (YYYY-MM) a version fits; two versions where the day of the switch is not known. */
const fitsFrom: readonly (readonly [string, readonly FormVersion[]])[] = [
  ["0000-00", ["1.0.1"]],
  ["2023-02", ["1.0.1", "1.0.2"]],
  ["2023-07", ["1.0.2"]],
  ["2024-06", ["1.0.2", "1.1.1"]],
  ["2024-08", ["1.1.1"]],
  ["2026-01", ["1.2.0"]],
];

/** First month (YYYY-MM) of the electronic form; earlier months were filed on a Word form and are laid out in the oldest version. */
export const firstMonthOfElectronicForm = "2021-07";

/** The layout that a printed version is read as; undefined for a version that is not known. */
export function layoutOf(printedVersion: string): FormVersion | undefined {
  return formVersions.find((version) => version === printedVersion) ?? siblings.get(printedVersion);
}

/** The versions that fit the month ended; the last is the one to lay out. */
export function versionsFor(monthEnded: CalendarDate): readonly [...FormVersion[], FormVersion] {
  const month = monthEnded.slice(0, 7);
  const fitting = fitsFrom.filter(([from]) => from <= month).at(-1)?.[1] ?? ["1.0.1"];
  return fitting as readonly [...FormVersion[], FormVersion];
}

/** The version to lay a month out in. */
export function versionFor(monthEnded: CalendarDate): FormVersion {
  return versionsFor(monthEnded).at(-1) as FormVersion;
}

/** Whether one version is at or after another. */
export function isSince(version: FormVersion, since: FormVersion): boolean {
  return formVersions.indexOf(version) >= formVersions.indexOf(since);
}
