import type { IssuedClass, MonthlyReturn, ShareClass } from "./monthly-return";
import { classesOf } from "./parts";

/** Whether the form lists a class of an issuer with weighted voting rights; it calls all of them so, listed ones too. */
export function hasWeightedVotingClass(r: MonthlyReturn): boolean {
  return [...classesOf(r.authorised), ...classesOf(r.issued)].some(({ shares }) => /^wvr\b/i.test(shares.kind ?? ""));
}

/** Which class of Part II the issuer profile names as the one with weighted voting rights; undefined for none or several. */
export function votingClassOf(r: MonthlyReturn, named: string): number | undefined {
  const indices = classesOf<IssuedClass>(r.issued).flatMap(({ shares }, i) => (isNamed(shares, named) ? [i] : []));
  return indices.length === 1 ? indices[0] : undefined;
}

function isNamed({ kind, letter, description }: ShareClass, named: string): boolean {
  return [letter, description, `${kind} ${letter}`].some((name) => name !== undefined && fold(name) === fold(named));
}

/** "Class A" and "A" are one name. */
function fold(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^class /, "");
}
