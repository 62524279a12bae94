import { ofForm } from "../citations";
import type { ShareClass } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { findClass, isPreferenceClass } from "../../model/share-class";
import type { Breach, Missing, Rule } from "../rule";

export const rule: Rule = {
  id: "I-classes",
  part: "I",
  basis: "form",
  citations: [ofForm("Parts I and II")],
  expression: "classes of Part I = classes of Part II, in one order, with the same stock codes",
  severity: "explain",
  over: ["authorised", "issued"],

  *check({ return: r }) {
    const authorised = classesOf(r.authorised);
    const listed = authorised.map(({ shares }) => shares);
    const issued = classesOf(r.issued).map(({ shares }) => shares);
    if (listed.length === 0) yield { missing: "authorised" };
    if (listed.length === 0 || issued.length === 0) return;
    const matches = issued.map(
      (shares) => findClass(listed, shares) ?? findClass(withoutCodes(listed), withoutCode(shares)),
    );
    for (const [i, shares] of issued.entries()) yield* againstPartI(shares, i, listed, matches[i]);
    yield* outOfOrder(matches);
    if (matches.includes(undefined)) return;
    for (const [i, one] of authorised.entries()) {
      // Lawful: preference shares that are authorised and not issued.
      if (matches.includes(i) || isPreferenceClass(one.shares)) continue;
      yield { at: `authorised.classes[${i}].shares.kind`, words: { other: "Part II" }, severity: "note" };
    }
  },
};

const withoutCode = (shares: ShareClass): ShareClass => ({ ...shares, stockCode: "" });
const withoutCodes = (classes: readonly ShareClass[]) => classes.map(withoutCode);

function* againstPartI(
  shares: ShareClass,
  i: number,
  listed: readonly ShareClass[],
  match: number | undefined,
): Iterable<Breach | Missing> {
  const at = `issued.classes[${i}].shares` as const;
  if (match === undefined) {
    const isUnsure = [shares, ...listed].some(({ kind }) => kind === undefined) || isAmongAlike(listed, shares);
    yield isUnsure ? { missing: `${at}.kind` } : { at: `${at}.kind`, words: { other: "Part I" } };
  } else if (findClass(listed, shares) === undefined) {
    const words = { code: shares.stockCode ?? "", codeInPartI: listed[match].stockCode ?? "" };
    yield { at: `${at}.stockCode`, words, related: [`authorised.classes[${match}].shares.stockCode`] };
  }
}

/** Several classes of Part I may be meant, which Part II's own rule on classes finds. */
function isAmongAlike(listed: readonly ShareClass[], shares: ShareClass): boolean {
  return listed.some((one) => findClass([withoutCode(one)], withoutCode(shares)) !== undefined);
}

/** The first class of Part II that stands after one that follows it in Part I. */
function* outOfOrder(matches: readonly (number | undefined)[]): Iterable<Breach> {
  const known = matches.flatMap((match, i) => (match === undefined ? [] : [{ match, i }]));
  const late = known.find(({ match }, n) => known.slice(0, n).some((earlier) => earlier.match > match));
  if (late) {
    yield { at: `issued.classes[${late.i}].shares.kind`, related: [`authorised.classes[${late.match}].shares.kind`] };
  }
}
