import { ofForm } from "../citations";
import { classesOf } from "../../model/parts";
import { findClass } from "../../model/share-class";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "II-classes",
  part: "II",
  basis: "form",
  citations: [ofForm("Part II")],
  expression: "at least one class, each named, and no two alike",
  severity: "mustFix",
  over: ["issued"],

  *check({ return: r }) {
    const classes = classesOf(r.issued);
    if (classes.length === 0) yield { at: "issued.classes[0].shares.kind", words: { classes: "none" } };
    const heads = classes.map(({ shares }) => shares);
    for (const [i, shares] of heads.entries()) {
      const at = `issued.classes[${i}].shares` as const;
      if (shares.kind === undefined) yield { missing: `${at}.kind` };
      else if (shares.kind === "") yield { at: `${at}.kind` };
      else {
        const other = heads.slice(0, i).findIndex((one) => findClass([one, shares], shares) === undefined);
        if (other >= 0) {
          const words = { other: `class ${other + 1}`, number: `class ${i + 1}` };
          yield { at: `${at}.kind`, words, related: [`issued.classes[${other}].shares.kind`], severity: "explain" };
        }
      }
    }
  },
};
