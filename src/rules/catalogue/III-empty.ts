import { ofForm } from "../citations";
import type { Place } from "../../model/monthly-return";
import { groupedParts, type GroupedPart } from "../../model/part-III";
import { notApplicable } from "../../model/shape";
import { groupsIn, isOver } from "../rows-of-part-III";
import { saysAnything } from "../says-anything";
import type { Rule } from "../rule";

const printed: Readonly<Record<GroupedPart, string>> = {
  options: "III(A)",
  warrants: "III(B)",
  convertibles: "III(C)",
  otherAgreements: "III(D)",
  otherMovements: "III(E)",
};

export const rule: Rule = {
  id: "III-empty",
  part: "III(A)",
  basis: "form",
  citations: [ofForm("Part III: Not applicable, or rows")],
  expression: "a part of III is Not applicable or has rows",
  severity: "explain",
  over: [],
  applies: isOver(groupedParts),

  *check({ return: r }) {
    for (const part of groupedParts) {
      if (r[part] === undefined) yield { missing: part };
      if (r[part] === undefined || r[part] === notApplicable) continue;
      const groups = groupsIn(r, part).map(({ at }) => ({ at, said: saysAnything(r, part, at) }));
      const unknown = groups.find((group) => group.said === undefined);
      if (unknown) yield { missing: `${unknown.at}.shares.kind` as Place };
      else if (groups.every((group) => !group.said)) yield { at: `remarks.${part}`, words: { part: printed[part] } };
      else {
        const empty = groups.filter((group) => !group.said);
        yield* empty.map(({ at }) => ({ at: `${at}.shares.kind` as Place, words: { group: printed[part] } }));
      }
    }
  },
};
