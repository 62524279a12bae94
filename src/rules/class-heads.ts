import type { MonthlyReturn, ShareClass } from "../model/monthly-return";
import { groupedParts } from "../model/part-III";
import { classesOf } from "../model/parts";
import { className } from "../model/share-class";

const partsWithHeads = ["issued", "authorised", ...groupedParts] as const;

/** The head of a class of shares, and its path. */
export interface ClassHead {
  readonly at: `${(typeof partsWithHeads)[number]}.classes[${number}].shares`;
  readonly shares: ShareClass;
}

/** The heads of classes, those of Part II first; one that says again what an earlier one said is left out, so that a mistake is found once. */
export function classHeads(r: MonthlyReturn): ClassHead[] {
  const said = new Set<string>();
  return partsWithHeads
    .flatMap((part) =>
      classesOf<{ readonly shares: ShareClass }>(r[part]).map(({ shares }, i) => ({
        at: `${part}.classes[${i}].shares` as const,
        shares,
      })),
    )
    .filter(({ shares }) => {
      const says = [className(shares), shares.listed, shares.stockCode].join("|");
      const isNew = !said.has(says);
      said.add(says);
      return isNew;
    });
}
