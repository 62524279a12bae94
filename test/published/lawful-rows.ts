import { Decimal } from "../../src/model/decimal";
import type { Figure } from "../../src/model/figure";
import type { MonthlyReturn, ShareClass } from "../../src/model/monthly-return";
import { notApplicable } from "../../src/model/shape";
import { hasTreasuryShares, type FormVersion } from "../../src/model/versions";
import type { Agreement, Choices, Row, Warrants } from "./lawful-choices";

/** What the rows of III are made for: a version, a month ("2026-01"), and the one class that all of them belong to. */
interface Setting {
  readonly chosen: Choices;
  readonly version: FormVersion;
  readonly month: string;
  readonly shares: ShareClass;
}
type PartsOfIII = Pick<MonthlyReturn, "options" | "warrants" | "convertibles" | "otherAgreements" | "otherMovements">;

/** A whole number as a figure. */
export const figure = (value: bigint): Decimal => new Decimal(value.toString());

/** A movement of nothing is printed as 0 or left blank. */
export const shown = (value: bigint, isBlank: boolean): Figure => (value === 0n && isBlank ? null : figure(value));

/** The parts of III. */
export function partsOfIII(setting: Setting): PartsOfIII {
  return {
    options: optionsOf(setting),
    warrants: warrantsOf(setting),
    convertibles: convertiblesOf(setting),
    otherAgreements: agreementsOf(setting),
    otherMovements: eventsOf(setting),
  };
}

/** Part IV. */
export function receiptsOf({ receipts, isBlank }: Choices): MonthlyReturn["depositaryReceipts"] {
  if (receipts.length === 0) return notApplicable;
  return {
    receipts: receipts.map(({ code, name, opening, change, mayBeIssued }) => ({
      stockCode: code,
      description: name,
      number: { opening: figure(opening), change: shown(change, isBlank), closing: figure(opening + change) },
      mayBeIssued: shown(mayBeIssued, isBlank),
    })),
  };
}

function rowOfGroup(row: Row, { isBlank }: Choices) {
  const closing = row.movements.reduce((sum, { number: moved }) => sum + moved, row.opening);
  return {
    approvalDate: row.approvalDate,
    opening: figure(row.opening),
    movements: row.movements.map(({ kind, number: moved }) => ({ kind, number: shown(moved, isBlank) })),
    closing: figure(closing),
    newShares: shown(row.newShares, isBlank),
    treasuryShares: shown(row.treasuryShares, isBlank),
    mayBeIssued: shown(row.mayBeIssued, isBlank),
  };
}

function totalOf(rows: readonly Agreement[], { version, chosen }: Setting) {
  const newShares = rows.reduce((sum, row) => sum + row.newShares, 0n);
  const transferred = hasTreasuryShares(version) ? rows.reduce((sum, row) => sum + row.treasuryShares, 0n) : 0n;
  const printed = (value: bigint) => (chosen.areTotalsBlank ? null : shown(value, chosen.isBlank));
  return { issued: printed(newShares + transferred), treasury: printed(-transferred) };
}

function optionsOf(setting: Setting): MonthlyReturn["options"] {
  const { chosen, shares } = setting;
  const { schemes } = chosen;
  if (schemes.length === 0) return notApplicable;
  const rows = schemes.map((row) => ({
    particulars: row.name,
    ...rowOfGroup(row, chosen),
    toBeGranted: figure(row.mayBeIssued),
  }));
  const fundsRaised = { currency: "HKD", amount: figure(schemes.length === 1 ? 0n : 123_456n) };
  return { classes: [{ shares, schemes: rows, total: totalOf(schemes, setting) }], fundsRaised };
}

function warrantsOf(setting: Setting): MonthlyReturn["warrants"] {
  const { chosen, shares } = setting;
  const { warrants } = chosen;
  if (warrants.length === 0) return notApplicable;
  const rows = warrants.map((row) => ({ ...rowOfGroup(row, chosen), ...termsOf(row) }));
  return { classes: [{ shares, warrants: rows, total: totalOf(warrants, setting) }] };
}

function termsOf({ name, unit, price, code, expiryDate }: Warrants) {
  const amount = price === "" ? null : new Decimal(price);
  return { description: name, currency: unit, stockCode: code, expiryDate, price: { currency: price === "" ? "" : "HKD", amount } }; // prettier-ignore
}

function convertiblesOf(setting: Setting): MonthlyReturn["convertibles"] {
  const { chosen, shares } = setting;
  const { instruments } = chosen;
  if (instruments.length === 0) return notApplicable;
  const price = new Decimal("7.42");
  const rows = instruments.map((row) => {
    const one = rowOfGroup(row, chosen);
    const mayBeIssued = one.closing.greaterThan(0) ? one.closing.div(price).floor() : null;
    return { ...one, mayBeIssued, description: row.name, currency: "HKD", type: "Bond/Notes", stockCode: "", price: { currency: "HKD", amount: price }, exchangeRate: null }; // prettier-ignore
  });
  return { classes: [{ shares, instruments: rows, total: totalOf(instruments, setting) }] };
}

function agreementsOf(setting: Setting): MonthlyReturn["otherAgreements"] {
  const { chosen, shares } = setting;
  const { agreements, isBlank } = chosen;
  if (agreements.length === 0) return notApplicable;
  const rows = agreements.map(({ name, approvalDate, newShares, treasuryShares, mayBeIssued }) => ({
    description: name,
    approvalDate,
    newShares: shown(newShares, isBlank),
    treasuryShares: shown(treasuryShares, isBlank),
    mayBeIssued: shown(mayBeIssued, isBlank),
  }));
  return { classes: [{ shares, agreements: rows, total: totalOf(agreements, setting) }] };
}

function eventsOf({ chosen, version, month, shares }: Setting): MonthlyReturn["otherMovements"] {
  const { events, isBlank, areTotalsBlank } = chosen;
  if (events.length === 0) return notApplicable;
  const rows = events.map((one) => ({
    event: one.event,
    price: one.price === "" ? { currency: "", amount: null } : { currency: "HKD", amount: new Decimal(one.price) },
    date: `${month}-05`,
    approvalDate: "2019-12-14",
    issued: shown(one.issued, isBlank),
    treasury: shown(one.treasury, isBlank),
    pendingCancellation: null,
    mayBeIssued: null,
  }));
  const sum = (column: "issued" | "treasury") => events.reduce((total, one) => total + one[column], 0n);
  const printed = (value: bigint) => (areTotalsBlank ? null : shown(value, isBlank));
  const total = {
    issued: printed(sum("issued")),
    treasury: printed(hasTreasuryShares(version) ? sum("treasury") : 0n),
  };
  return { classes: [{ shares, events: rows, total }] };
}
