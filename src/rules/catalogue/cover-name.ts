import { ofForm } from "../citations";
import { continues } from "../continuity/months";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "cover-name",
  part: "Cover",
  basis: "continuity",
  citations: [ofForm("Name of Issuer")],
  expression: "name of issuer = name of issuer on last month's return",
  severity: "explain",
  over: [],
  needs: ["previous"],
  applies: continues,

  *check({ return: { cover }, previous }) {
    const [now, before] = [cover.issuer, previous?.cover.issuer];
    if (now === undefined) yield { missing: "cover.issuer" };
    else if (before === undefined) yield { missing: "previous" };
    else if (fold(now) !== fold(before)) yield { at: "cover.issuer", words: { now, before } };
  },
};

/** The name without what stands in brackets, such as the legend of weighted voting rights and the class letters. */
function fold(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\([^)]*\)/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}
