import { partIds, type LocatedFinding } from "../monthly-return";
import type { Shown } from "./state";

/** A finding with its place in the review. */
export interface Listed {
  readonly finding: LocatedFinding;
  readonly index: number;
}

/** Findings of a sheet whose part is not known. */
export const unplaced = "";

/** The findings that are shown of a part: the gravest first, then as the form has them. */
export function listedOf(findings: readonly LocatedFinding[], shown: ReadonlySet<Shown>, part: string): Listed[] {
  return findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => finding.part === part && shown.has(finding.severity))
    .sort((a, b) => gravity[a.finding.severity] - gravity[b.finding.severity]);
}

/** All findings that are shown, in the order in which they are. */
export function allListed(findings: readonly LocatedFinding[], shown: ReadonlySet<Shown>): Listed[] {
  return [...partIds, unplaced].flatMap((part) => listedOf(findings, shown, part));
}

/** The finding after another in the list, or before it; at the end of the list it begins anew. */
export function neighbourOf(
  findings: readonly LocatedFinding[],
  shown: ReadonlySet<Shown>,
  current: number | undefined,
  by: 1 | -1,
): Listed | undefined {
  const listed = allListed(findings, shown);
  const at = listed.findIndex(({ index }) => index === current);
  const next = at < 0 && by < 0 ? listed.length - 1 : (at + by + listed.length) % listed.length;
  return listed[next];
}

const gravity = { mustFix: 0, explain: 1, note: 2 } as const;
