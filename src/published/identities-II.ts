import { columnsOfPartII } from "../model/issued";
import type { MonthlyReturn, Place } from "../model/monthly-return";
import { lacksOfPartIII, placesOfPartIII, rowsOfParts } from "../model/part-III";
import { classesOf } from "../model/parts";
import { at, sums, type Identity } from "./identity";
import { signedSums, whereStated } from "./identities-of-totals";
import type { LackingPart } from "./reading";

/** Part II: balances brought forward, issued and treasury shares added up, and the change that Part III explains. */
export function identitiesOfPartII(r: MonthlyReturn, lacking: readonly LackingPart[]): Identity[] {
  const columns = columnsOfPartII(r);
  const isCut = lacking.some(({ part }) => part in rowsOfParts);
  const isExplained = !isCut && lacksOfPartIII(r).length === 0;
  return classesOf(r.issued).flatMap(({ shares }, i) => {
    const entry = `issued.classes[${i}]`;
    const balances = columns.map((column) =>
      sums([at(entry, `${column}.opening`), at(entry, `${column}.change`)], at(entry, `${column}.closing`)),
    );
    const totals = (["opening", "closing"] as const).map((line) =>
      sums([at(entry, `issued.${line}`), at(entry, `treasury.${line}`)], at(entry, `total.${line}`)),
    );
    const changes = columns.flatMap((column) => {
      const [change, printed]: Place[] = [at(entry, `${column}.change`), at(entry, `details.${column}`)];
      const explained = isExplained ? [signedSums(column, placesOfPartIII(r, shares, column), change)] : [];
      return [...explained, whereStated(sums([change], printed))];
    });
    return [...balances, ...(columns.length > 1 ? totals : []), ...changes];
  });
}
