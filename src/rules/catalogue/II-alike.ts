import { ofForm } from "../citations";
import { Decimal } from "../../model/decimal";
import { isNil } from "../../model/figure";
import { issuedAtClose } from "../../model/issued";
import type { IssuedClass } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { classShown } from "../../model/share-class";
import type { Rule } from "../rule";

const balances = {
  closing: issuedAtClose,
  opening: ({ issued }: IssuedClass) => issued.opening,
} as const;

export const rule: Rule = {
  id: "II-alike",
  part: "II",
  basis: "plausibility",
  citations: [ofForm("Part II")],
  expression: "issued shares of one class are not exactly those of another",
  severity: "note",
  over: ["issued"],
  applies: ({ return: r }) => classesOf(r.issued).length > 1,

  *check({ return: r }) {
    const classes = classesOf(r.issued);
    for (const [i, one] of classes.entries()) {
      if (issuedAtClose(one) === undefined) yield { missing: `issued.classes[${i}].issued.opening` };
      for (const [j, other] of classes.slice(0, i).entries()) {
        const line = (["closing", "opening"] as const).find((name) =>
          isAlike(balances[name](one), balances[name](other)),
        );
        if (line === undefined) continue;
        const words = { other: classShown(other.shares) };
        const related = [`issued.classes[${j}].issued.${line}`] as const;
        yield { at: `issued.classes[${i}].issued.${line}`, asserted: balances[line](one), words, related };
      }
    }
  },
};

function isAlike(a: unknown, b: unknown): boolean {
  return Decimal.isDecimal(a) && Decimal.isDecimal(b) && !isNil(a) && a.equals(b);
}
