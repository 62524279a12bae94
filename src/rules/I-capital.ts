import { authorisedAtClose, isPreference, parAtClose } from "../model/authorised";
import { capital } from "../model/balance";
import { classesOf } from "../model/parts";
import type { AuthorisedClass, Money } from "../model/monthly-return";
import { compare } from "./comparison";
import type { Rule, Severity } from "./rule";

export const rule: Rule = {
  id: "I-capital",
  part: "I",
  basis: "arithmetic",
  citations: ["FF301, Part I"],
  severity: "mustFix",
  over: ["authorised"],

  *check({ return: r }) {
    for (const [i, authorised] of classesOf(r.authorised).entries()) {
      const at = `authorised.classes[${i}]` as const;
      for (const line of ["opening", "closing"] as const) {
        const { number, par, stated } = lineOf(authorised, line);
        const calculated = capital(number, par.amount);
        if (calculated === null) continue;
        yield* compare({
          at: `${at}.capital.${line}.amount`,
          asserted: stated.amount,
          calculated,
          workings: { by: "x", figures: [number ?? null, par.amount ?? null] },
          related: [`${at}.number.${line}`, `${at}.par.${line}.amount`],
          severity: severityOf(authorised, par, stated),
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

/** Lawful where capital is stated in another currency than par, or preference shares are carried at their proceeds. */
function severityOf(authorised: AuthorisedClass, par: Money, stated: Money): Severity {
  const isSameCurrency = Boolean(par.currency) && (stated.currency ?? par.currency) === par.currency;
  return isSameCurrency && !isPreference(authorised) ? "mustFix" : "explain";
}
