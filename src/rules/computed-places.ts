import { authorisedAtClose, capitalAtClose, capitalAtOpening, parAtClose } from "../model/authorised";
import { capitalChange, closing, sum, totalIn } from "../model/balance";
import { issuedAtClose, totalAtClose, treasuryAtClose } from "../model/issued";
import type { AuthorisedClass, DepositaryReceipt, IssuedClass, Money, MonthlyReturn } from "../model/monthly-return";
import { groupedParts, rowsOfParts, totalOfGroup, totalOfPartIII, type GroupedPart } from "../model/part-III";
import { classesOf } from "../model/parts";
import { entryOf, valueAt, withoutIndices } from "../model/place";
import { outstandingAtClose } from "../model/outstanding";

/** What a place says: as asserted, else, where the form computes it, as computed. */
export function saidAt(r: MonthlyReturn, place: string): unknown {
  const asserted = valueAt(r, place);
  return asserted ?? computedAt(r, place) ?? asserted;
}

/** What the form computes for a place; undefined for a place that it does not compute, and where what it is computed of is absent. */
export function computedAt(r: MonthlyReturn, place: string): unknown {
  const entry = entryOf(place);
  const of = valueAt(r, entry);
  return of === undefined ? undefined : computations[withoutIndices(place)]?.(of as never, r, entry);
}

type Computation = (entry: never, r: MonthlyReturn, at: string) => unknown;

const ofPartI: Readonly<Record<string, Computation>> = {
  "number.closing": authorisedAtClose,
  "par.closing.currency": (one: AuthorisedClass) => parAtClose(one).currency,
  "par.closing.amount": (one: AuthorisedClass) => parAtClose(one).amount,
  "capital.opening.currency": (one: AuthorisedClass) => capitalAtOpening(one).currency,
  "capital.opening.amount": (one: AuthorisedClass) => capitalAtOpening(one).amount,
  "capital.change.currency": ({ par }: AuthorisedClass) => par.opening.currency,
  "capital.change.amount": changeOfCapital,
  "capital.closing.currency": (one: AuthorisedClass) => capitalAtClose(one).currency,
  "capital.closing.amount": (one: AuthorisedClass) => capitalAtClose(one).amount,
};

const ofPartII: Readonly<Record<string, Computation>> = {
  "issued.closing": issuedAtClose,
  "treasury.closing": treasuryAtClose,
  "total.opening": ({ issued, treasury }: IssuedClass) => sum([issued.opening, treasury.opening]),
  "total.closing": (one: IssuedClass) => totalAtClose(one, true),
  "details.issued": ({ shares }: IssuedClass, r) => totalOfPartIII(r, shares, "issued"),
  "details.treasury": ({ shares }: IssuedClass, r) => totalOfPartIII(r, shares, "treasury"),
};

const totalsOf = (part: GroupedPart) =>
  (["issued", "treasury"] as const).map((column): [string, Computation] => [
    `${part}.classes[].total.${column}`,
    (_: unknown, r, at) => totalOfGroup(r, part, Number(/\d+/.exec(at)?.[0]), column),
  ]);

const within = (path: string, computed: Readonly<Record<string, Computation>>) =>
  Object.fromEntries(Object.entries(computed).map(([name, computation]) => [`${path}.${name}`, computation]));

/** The places that the form computes, each from the entry that it stands in. */
const computations: Readonly<Record<string, Computation | undefined>> = {
  ...within("authorised.classes[]", ofPartI),
  "authorised.totals[].amount": ({ currency }: Money, r) =>
    currency && totalIn(currency, classesOf(r.authorised).map(capitalAtClose)),
  ...within("issued.classes[]", ofPartII),
  ...Object.fromEntries(
    (["options", "warrants", "convertibles"] as const).map((part) => [
      `${part}.classes[].${rowsOfParts[part]}[].closing`,
      outstandingAtClose,
    ]),
  ),
  ...Object.fromEntries(groupedParts.flatMap(totalsOf)),
  "depositaryReceipts.receipts[].number.closing": ({ number }: DepositaryReceipt) =>
    closing(number.opening, number.change),
};

function changeOfCapital(one: AuthorisedClass) {
  const [before, after] = [capitalAtOpening(one), capitalAtClose(one)];
  return before.currency === after.currency
    ? capitalChange(one.number.change, after.amount ?? null, before.amount ?? null)
    : null;
}
