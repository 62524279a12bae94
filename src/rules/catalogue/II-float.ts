import { ofForm, ofRule } from "../citations";
import { isListed } from "../../model/listed-class";
import { classesOf } from "../../model/parts";
import { isPreferenceClass } from "../../model/share-class";
import type { IssuedClass } from "../../model/monthly-return";
import type { Breach, Missing, Rule } from "../rule";

export const rule: Rule = {
  id: "II-float",
  part: "II",
  basis: "form",
  citations: [ofForm("Part II, Note 4 (v 1.2.0)"), ofRule("Main Board Rule 13.32D(1), 19A.28D(1)", "2026-11-23")],
  expression: "for a listed class: exactly one box is ticked, and the threshold is named",
  severity: "mustFix",
  since: "1.2.0",
  over: ["issued"],

  *check({ return: r }) {
    for (const [i, issued] of classesOf(r.issued).entries()) yield* faultsOf(issued, i);
  },
};

function* faultsOf({ shares, publicFloat }: IssuedClass, i: number): Iterable<Breach | Missing> {
  const at = `issued.classes[${i}].publicFloat` as const;
  const { complied, notComplied, threshold } = publicFloat;
  const listed = isListed(shares);
  // Whether listed preference shares have a public float of their own is unconfirmed.
  const severity = isPreferenceClass(shares) ? "explain" : "mustFix";
  const isTicked = complied === true || notComplied === true;
  const isUnticked = complied === false && notComplied === false;
  if (complied && notComplied)
    yield { at: `${at}.complied`, words: { ticked: "both" }, related: [`${at}.notComplied`] };
  if (listed === false) return;
  if (listed === undefined) yield { missing: `issued.classes[${i}].shares.listed` };
  if (threshold === undefined) yield { missing: `${at}.threshold` };
  if (!isTicked && !isUnticked) yield { missing: `${at}.${complied === undefined ? "complied" : "notComplied"}` };
  if (listed && isUnticked)
    yield { at: `${at}.complied`, words: { ticked: "none" }, related: [`${at}.notComplied`], severity };
  if (listed && threshold === "") yield { at: `${at}.threshold`, severity };
}
