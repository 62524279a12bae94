import { ofForm } from "../citations";
import { isDay } from "../../model/calendar-date";
import { Decimal } from "../../model/decimal";
import { classesOf } from "../../model/parts";
import { firstMonthOfElectronicForm } from "../../model/versions";
import type { Rule, Severity } from "../rule";

/** The sign that a kind of movement has, and how a movement of the other sign weighs: a declined grant or a reversed lapse is lawful. */
const signs: Readonly<Record<string, { readonly sign: 1 | -1; readonly otherwise: Severity }>> = {
  granted: { sign: 1, otherwise: "explain" },
  exercised: { sign: -1, otherwise: "mustFix" },
  cancelled: { sign: -1, otherwise: "mustFix" },
  lapsed: { sign: -1, otherwise: "explain" },
};

export const rule: Rule = {
  id: "III-A-signs",
  part: "III(A)",
  basis: "form",
  citations: [ofForm("Part III(A)")],
  expression: "granted >= 0; exercised, cancelled, lapsed <= 0",
  severity: "mustFix",
  over: ["options"],

  *check({ return: r }) {
    const { monthEnded = "" } = r.cover;
    const isWordForm = isDay(monthEnded) && monthEnded < firstMonthOfElectronicForm;
    for (const [i, { schemes }] of classesOf(r.options).entries()) {
      for (const [j, { movements }] of schemes.entries()) {
        for (const [k, { kind = "", number }] of movements.entries()) {
          const expected = signs[kind.trim().toLowerCase()];
          if (!expected || !Decimal.isDecimal(number) || number.isZero() || number.s === expected.sign) continue;
          yield {
            at: `options.classes[${i}].schemes[${j}].movements[${k}].number`,
            asserted: number,
            calculated: number.negated(),
            words: { kind },
            // The Word form of earlier months printed decreases without a sign.
            severity: isWordForm ? "note" : expected.otherwise,
          };
        }
      }
    }
  },
};
