import { isSameCurrency } from "../model/currency";
import { Decimal } from "../model/decimal";
import { columnsOfPartII } from "../model/issued";
import type { MonthlyReturn } from "../model/monthly-return";
import { groupedParts, placesOfGroup } from "../model/part-III";
import { classesOf } from "../model/parts";
import { at, sums, type Identity } from "./identity";
import { signedSums, whereStated } from "./identities-of-totals";

/** Part III: options and amounts brought forward, the totals of each class, and what may be issued at an instrument's price. */
export function identitiesOfPartIII(r: MonthlyReturn): Identity[] {
  const schemes = classesOf(r.options).flatMap((group, i) =>
    group.schemes.map(({ movements }, k) => broughtForward(`options.classes[${i}].schemes[${k}]`, movements.length)),
  );
  const warrants = classesOf(r.warrants).flatMap((group, i) =>
    group.warrants.flatMap(({ movements }, k) => {
      const entry = `warrants.classes[${i}].warrants[${k}]`;
      return [broughtForward(entry, movements.length), orNothing(atPrice(entry))];
    }),
  );
  const instruments = classesOf(r.convertibles).flatMap((group, i) =>
    group.instruments.flatMap(({ movements }, k) => {
      const entry = `convertibles.classes[${i}].instruments[${k}]`;
      return [broughtForward(entry, movements.length), atPrice(entry)];
    }),
  );
  return [...schemes, ...warrants, ...instruments, ...totalsOfGroups(r)];
}

function broughtForward(entry: string, movements: number): Identity {
  const numbers = Array.from({ length: movements }, (_, i) => at(entry, `movements[${i}].number`));
  return sums([at(entry, "opening"), ...numbers], at(entry, "closing"));
}

function totalsOfGroups(r: MonthlyReturn): Identity[] {
  return groupedParts.flatMap((part) =>
    classesOf<unknown>(r[part]).flatMap((_, i) =>
      columnsOfPartII(r).map((column) => {
        const total = signedSums(
          column,
          placesOfGroup(r, part, i, column),
          at(`${part}.classes[${i}]`, `total.${column}`),
        );
        return whereStated(part === "otherMovements" || column === "issued" ? total : eitherSign(total));
      }),
    ),
  );
}

/** Which sign the form prints before a decrease in treasury shares is unconfirmed. */
function eitherSign({ places, holds }: Identity): Identity {
  return {
    places,
    holds: (values) => {
      const total = values.at(-1);
      return holds([...values.slice(0, -1), Decimal.isDecimal(total) ? total.abs().negated() : total]);
    },
  };
}

/**
 * Amount outstanding / price is the number of shares that may be issued, but for a share; a number that only implies the price as
 * printed, or another currency, proves nothing and breaks nothing.
 */
function atPrice(entry: string): Identity {
  return {
    places: ["currency", "closing", "price.currency", "price.amount", "mayBeIssued"].map((field) => at(entry, field)),
    holds: ([currency, amount, ofPrice, price, shares]) => {
      if (!isPositive(amount) || !isPositive(price) || !isPositive(shares)) return undefined;
      if (!isSameCurrency(String(currency), String(ofPrice))) return undefined;
      if (amount.div(price).floor().minus(shares).abs().lessThanOrEqualTo(1)) return true;
      return amount.div(shares).toDecimalPlaces(price.decimalPlaces()).equals(price) ? undefined : false;
    },
  };
}

/** The same where it proves something, and no contradiction where it does not: warrants may be stated in units, of which no price makes shares. */
function orNothing({ places, holds }: Identity): Identity {
  return { places, holds: (values) => holds(values) || undefined };
}

function isPositive(value: unknown): value is Decimal {
  return Decimal.isDecimal(value) && value.greaterThan(0);
}
