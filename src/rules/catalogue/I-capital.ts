import { ofForm } from "../citations";
import { authorisedAtClose, parAtClose } from "../../model/authorised";
import { capital } from "../../model/balance";
import { isSameCurrency } from "../../model/currency";
import { classesOf } from "../../model/parts";
import { isPreferenceClass } from "../../model/share-class";
import type { Figure } from "../../model/figure";
import type { AuthorisedClass, Money } from "../../model/monthly-return";
import { compare } from "../comparison";
import { isParRounded } from "../rounded-par";
import type { Rule, Severity } from "../rule";

export const rule: Rule = {
  id: "I-capital",
  part: "I",
  basis: "arithmetic",
  citations: [ofForm("Part I")],
  expression: "share capital = number of shares x par value, at close of preceding month and of the month",
  severity: "mustFix",
  over: ["authorised"],

  *check({ return: r }) {
    for (const [i, authorised] of classesOf(r.authorised).entries()) {
      const at = `authorised.classes[${i}]` as const;
      for (const line of ["opening", "closing"] as const) {
        const { number, par, stated } = lineOf(authorised, line);
        const calculated = capital(number, par.amount);
        if (calculated === null || isInAnotherCurrency(par, stated)) continue;
        yield* compare({
          at: `${at}.capital.${line}.amount`,
          asserted: stated.amount,
          calculated,
          workings: { by: "x", figures: [number ?? null, par.amount ?? null] },
          related: [`${at}.number.${line}`, `${at}.par.${line}.amount`],
          severity: severityOf(authorised, number, par, stated),
          needs: number === undefined ? `${at}.number.${line}` : `${at}.par.${line}.amount`,
        });
      }
    }
  },
};

/** The number, par value and stated capital of a line, as asserted where they are, else as the form computes them. */
function lineOf(authorised: AuthorisedClass, line: "opening" | "closing") {
  const { number, par, capital } = authorised;
  if (line === "opening") return { number: number.opening, par: par.opening, stated: capital.opening };
  return { number: authorisedAtClose(authorised), par: parAtClose(authorised), stated: capital.closing };
}

/** Which has a rule of its own, I-currency. */
function isInAnotherCurrency(par: Money, stated: Money): boolean {
  return Boolean(par.currency && stated.currency && !isSameCurrency(stated.currency, par.currency));
}

/** Lawful where preference shares are carried at their proceeds, or the par value is printed rounded after a reorganisation. */
function severityOf(authorised: AuthorisedClass, number: Figure | undefined, par: Money, stated: Money): Severity {
  const isUnsure = isPreferenceClass(authorised.shares) || isParRounded(number, par.amount, stated.amount);
  return par.currency && !isUnsure ? "mustFix" : "explain";
}
