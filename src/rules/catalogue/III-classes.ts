import { ofForm } from "../citations";
import { isNil } from "../../model/figure";
import type { MonthlyReturn, Place } from "../../model/monthly-return";
import { groupedParts, rowsOfGroup, rowsOfParts, totalOfGroup, type GroupedPart } from "../../model/part-III";
import { classesOf } from "../../model/parts";
import { className, findClass, isPreferenceClass, isSameClass } from "../../model/share-class";
import { groupsIn, type GroupOfPart } from "../rows-of-part-III";
import type { Breach, Missing, Rule, Severity } from "../rule";
import { saysAnything } from "../says-anything";

export const rule: Rule = {
  id: "III-classes",
  part: "III(A)",
  basis: "form",
  citations: [ofForm("Parts II and III")],
  expression: "each group of III is of a class of Part II, and no two of a part are of one class",
  severity: "explain",
  over: ["issued"],

  *check({ return: r }) {
    for (const part of groupedParts) {
      if (r[part] === undefined) yield { missing: part };
      for (const group of groupsIn(r, part)) yield* checkGroup(r, part, group);
    }
  },
};

function* checkGroup(
  r: MonthlyReturn,
  part: GroupedPart,
  { shares, at, index }: GroupOfPart,
): Iterable<Breach | Missing> {
  const issued = classesOf(r.issued).map((one) => one.shares);
  const place = `${at}.shares.kind` as Place;
  const [alike, match] = [issued.filter((one) => isSameClass(one, shares)), findClass(issued, shares)];
  const twin = groupsIn(r, part).find(
    (one) => one.index < index && match !== undefined && findClass(issued, one.shares) === match,
  );
  const name = className(shares);
  const related = figuresOf(r, part, at, index);
  if (alike.length === 0 && shares.kind === undefined) yield { missing: place };
  else if (twin)
    yield { at: place, words: { name, is: "twice" }, related: [`${twin.at}.shares.kind` as Place, ...related] };
  else if (match !== undefined || isSaidElsewhere(r, part, { shares, at, index })) return;
  else if (alike.length > 1) yield { at: place, words: { name, is: "one of several" }, related };
  else yield { at: place, words: { name, is: "not in Part II" }, related, severity: severityOf(r, part, index) };
}

/** The places that say what a group moves, what is outstanding under it and what may be issued. */
function figuresOf(r: MonthlyReturn, part: GroupedPart, at: string, index: number): Place[] {
  return rowsOfGroup(r, part, index).flatMap(({ places }, i) => {
    const row = `${at}.${rowsOfParts[part]}[${i}]`;
    return [...places, `${row}.closing` as Place, `${row}.mayBeIssued` as Place];
  });
}

/** An empty group, and a convertible that is said to turn into preference shares, have rules of their own: III-empty and III-C-class. */
function isSaidElsewhere(r: MonthlyReturn, part: GroupedPart, { shares, at, index }: GroupOfPart): boolean {
  const isOfPreference = part === "convertibles" && isPreferenceClass(shares) && !moves(r, part, index);
  return isOfPreference || saysAnything(r, part, at) !== true;
}

/** Shares that came or went of a class that Part II lacks are wrong in one of the two, but for the other leg of a conversion between classes, which may be of a class that the return does not list. */
function severityOf(r: MonthlyReturn, part: GroupedPart, index: number): Severity {
  return part !== "otherMovements" && moves(r, part, index) ? "mustFix" : "explain";
}

function moves(r: MonthlyReturn, part: GroupedPart, index: number): boolean {
  return (["issued", "treasury"] as const).some((column) => !isNil(totalOfGroup(r, part, index, column) ?? null));
}
