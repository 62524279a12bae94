import { ofForm } from "../citations";
import { Decimal } from "../../model/decimal";
import { figureShown, isNil, pointsElsewhere, type Figure } from "../../model/figure";
import type { OtherMovement, Place } from "../../model/monthly-return";
import { hasTreasuryShares } from "../../model/versions";
import { isListedEvent, kindOfEvent, type KindOfEvent } from "../../model/kinds-of-event";
import { eventsOf } from "../rows-of-part-III";
import type { Breach, Missing, Rule } from "../rule";
import { isAmong, isOpposite } from "../../model/signs-of-events";

export const rule: Rule = {
  id: "III-E-signs",
  part: "III(E)",
  basis: "form",
  citations: [ofForm("Part III(E), Notes 2 and 3 (v 1.2.0)")],
  expression: "each event raises or lowers issued shares and treasury shares as its words say",
  severity: "explain",
  over: ["otherMovements"],

  *check({ return: r }) {
    const withTreasury = hasTreasuryShares(r.formVersion);
    for (const { row, at } of eventsOf(r)) yield* checkEvent(row, at, withTreasury);
  },
};

function* checkEvent(
  row: OtherMovement,
  at: `otherMovements.classes[${number}].events[${number}]`,
  withTreasury: boolean,
): Iterable<Breach | Missing> {
  const columns = withTreasury ? (["issued", "treasury"] as const) : (["issued"] as const);
  const absent = (["event", ...columns] as const).find((field) => row[field] === undefined);
  if (absent) {
    yield { missing: `${at}.${absent}` };
    return;
  }
  const { event = "", issued = null, treasury = null } = row;
  const figures = { issued, treasury };
  const signs = kindOfEvent(event);
  const said = columns.map((column) => figures[column]);
  if (signs === undefined || said.some(pointsElsewhere) || said.every(isNil)) return;
  const wrong = columns.find((column) => !isExpected(signs, column, figures[column], withTreasury));
  const related = columns.flatMap((column) => (column === wrong ? [] : [`${at}.${column}` as const]));
  if (wrong) yield { ...breachOf(signs, event, `${at}.${wrong}`, figures[wrong]), related };
  else if (withTreasury && signs.isTransfer && !isOneNumber(issued, treasury)) {
    const words = { event: signs.kind, is: "two numbers", treasury: figureShown(treasury) };
    yield { at: `${at}.issued`, asserted: issued, words, related: [`${at}.treasury`] };
  }
}

/** Up to version 1.0.2 treasury shares have no column, and what is held in treasury or pending is not issued any more, or not said. */
function isExpected(signs: KindOfEvent, column: "issued" | "treasury", figure: Figure, withTreasury: boolean): boolean {
  return isAmong(signs[column], figure) || (!withTreasury && !isOpposite(signs[column], figure));
}

/** Where a figure does the very opposite of what the words of the form's list say, only its sign can be wrong; treasury shares that may stay may also be of another event. */
function breachOf({ kind, ...signs }: KindOfEvent, event: string, at: Place, figure: Figure): Breach {
  const isIssued = at.endsWith("issued");
  const expected = isIssued ? signs.issued : signs.treasury;
  const opposite = isOpposite(expected, figure) && (isIssued || !expected.includes("0"));
  const words = { event: kind, is: opposite ? "opposite" : expected.includes("0") ? "not nil" : "nil" };
  if (!opposite || !Decimal.isDecimal(figure)) return { at, asserted: figure, words };
  const to = figure.negated();
  const certain = { severity: "mustFix", fix: { place: at, to } } as const;
  return { at, asserted: figure, calculated: to, words, ...(isListedEvent(event) && certain) };
}

function isOneNumber(issued: Figure, treasury: Figure): boolean {
  return Decimal.isDecimal(issued) && Decimal.isDecimal(treasury) && issued.plus(treasury).isZero();
}
