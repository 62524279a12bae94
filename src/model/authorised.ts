import { capital, closing, type Absent } from "./balance";
import type { Figure } from "./figure";
import type { AuthorisedClass, Money } from "./monthly-return";

/** Number of authorised or registered shares at close of the month: as asserted, else as the form computes it. */
export function authorisedAtClose({ number }: AuthorisedClass): Figure | Absent {
  return number.closing ?? closing(number.opening, number.change);
}

/** Par value at close of the month: as asserted, else as at close of preceding month. */
export function parAtClose({ par }: AuthorisedClass): Money {
  return money(par.closing.currency || par.opening.currency, par.closing.amount ?? par.opening.amount);
}

/** Share capital at close of preceding month: as asserted, else number x par. */
export function capitalAtOpening({ number, par, capital: stated }: AuthorisedClass): Money {
  return money(
    stated.opening.currency || par.opening.currency,
    stated.opening.amount ?? capital(number.opening, par.opening.amount),
  );
}

/** Share capital at close of the month: as asserted, else number x par. */
export function capitalAtClose(authorised: AuthorisedClass): Money {
  const { closing: stated } = authorised.capital;
  const par = parAtClose(authorised);
  return money(stated.currency || par.currency, stated.amount ?? capital(authorisedAtClose(authorised), par.amount));
}

function money(currency: string | Absent, amount: Figure | Absent): Money {
  return { ...(currency !== undefined && { currency }), ...(amount !== undefined && { amount }) };
}
