import { ofForm } from "../citations";
import { sum } from "../../model/balance";
import { Decimal } from "../../model/decimal";
import { figureShown } from "../../model/figure";
import type { MonthlyReturn } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { classShown } from "../../model/share-class";
import { kindOfEvent } from "../../model/kinds-of-event";
import { eventsOf } from "../rows-of-part-III";
import type { Rule, Severity } from "../rule";

const number = "(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred)";
const ratios = new RegExp(`\\b${number}\\s*(?:[:：]|[- ](?:to|for)[- ])\\s*${number}\\b`, "gi");
const atSomeRatio = /ratio|basis of|比例/i;

export const rule: Rule = {
  id: "III-E-conversions",
  part: "III(E)",
  basis: "arithmetic",
  citations: [ofForm("Part III(E)")],
  expression: "conversions from one class to another add up to 0 over the classes",
  severity: "mustFix",
  over: ["otherMovements"],

  *check({ return: r }) {
    const conversions = eventsOf(r).filter(({ row }) => kindOfEvent(row.event)?.isBetweenClasses);
    const absent = conversions.find(({ row }) => row.issued === undefined);
    const net = sum(conversions.map(({ row }) => row.issued));
    if (absent) yield { missing: `${absent.at}.issued` };
    else if (Decimal.isDecimal(net) && !net.isZero()) {
      const [{ at }] = conversions;
      yield {
        at: `${at}.issued`,
        words: { net: figureShown(net), legs: conversions.map(({ row, shares }) => `${classShown(shares)} ${figureShown(row.issued ?? null)}`).join(", ") }, // prettier-ignore
        related: conversions.slice(1).map((one) => `${one.at}.issued` as const),
        severity: severityOf(r, conversions.map(({ row }) => row.event ?? "").join(" ")), // prettier-ignore
      };
    }
  },
};

/** The other class may be one that the return does not list, and the ratio need not be one for one: certain only where Part II lists two classes that the words name. */
function severityOf(r: MonthlyReturn, words: string): Severity {
  const letters = classesOf(r.issued).map(({ shares }) => /^(?:class )?(\w)$/i.exec(shares.letter ?? "")?.[1]);
  const named = letters.filter(
    (letter) => letter && new RegExp(`\\bclass ${letter}\\b|\\b${letter} shares`, "i").test(words),
  );
  return named.length > 1 && !isAtARatio(`${words} ${r.remarks.otherMovements ?? ""}`) ? "mustFix" : "explain";
}

/** Whether words state another ratio than one for one. */
function isAtARatio(words: string): boolean {
  const stated = [...words.matchAll(ratios)];
  return stated.length > 0 ? stated.some(([, a, b]) => a.toLowerCase() !== b.toLowerCase()) : atSomeRatio.test(words);
}
