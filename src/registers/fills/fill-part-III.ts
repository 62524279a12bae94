import type { GroupedPart } from "../../model/part-III";
import { grouping } from "../../model/decimal";
import { joined } from "../row-ranges";
import { kindsOfColumns } from "./balances";
import { madeOf } from "./made";
import { fillContext, type FillContext, type ReadRegister } from "./context";
import type { BoughtBefore } from "./fill-events";
import type { FillNote, FormRow, FundsRaised, MadeFigure } from "./form-row";
import { listedTerms } from "./listed-terms";
import { outcomesOf, termOf, type OutcomeRow } from "./outcomes";
import { atPricesOf, oneForOne } from "./shares-for-units";
import { sharesOf } from "./shares-of";
import { withVesting } from "./vesting";
import type { MonthlyReturn } from "../../model/monthly-return";

/** What a register fills in, and what a person should know of it. */
export interface Filled {
  readonly rows: readonly FormRow[];
  /** Of a log, shares bought before the month that were cancelled in it or are still to be. */
  readonly bought?: readonly BoughtBefore[];
  readonly notes: readonly FillNote[];
}

const terms = { price: "price.amount", currency: "price.currency", amountCurrency: "currency", exchangeRate: "exchangeRate", maturity: "expiryDate", listedCode: "stockCode", approvalDate: "approvalDate" } as const; // prettier-ignore

/** What a register of options, awards, warrants or convertibles fills in. */
export function fillOutcomes(register: ReadRegister, r: MonthlyReturn): Filled {
  const context = fillContext(register, r);
  const { rows, notes } = outcomesOf(context);
  const filled = rows.map((row) => formRowOf(row, context, r));
  return {
    rows: filled.map(({ row }) => (register.mapping.register === "awards" ? withVesting(row) : row)),
    notes: [...notes, ...filled.flatMap((one) => one.notes), ...notesOf(rows, register.mapping.register === "options")],
  };
}

function partOf({ mapping }: FillContext): GroupedPart {
  if (mapping.register === "awards") return mapping.isAmongOptions ? "options" : "otherAgreements";
  return mapping.register as GroupedPart;
}

function formRowOf(
  row: OutcomeRow,
  context: FillContext,
  r: MonthlyReturn,
): { readonly row: FormRow; readonly notes: readonly FillNote[] } {
  const part = partOf(context);
  const { name, classAt, tallies, outcome } = row;
  const isInstrument = part === "warrants" || part === "convertibles";
  const listed = listedTerms(r, part, name);
  const forUnits = isInstrument ? atPricesOf(row, listed) : oneForOne;
  const { figures, notes } = sharesOf(row, context.hasTreasury, forUnits, listed);
  const { opening, closing } = outcome;
  const balances = part === "otherAgreements" || !opening ? [] : [["opening", opening] as const];
  return {
    notes,
    row: {
      part,
      classAt,
      name,
      figures: new Map([...balances, ...figures]),
      words: wordsOf(part, tallies),
      ...(part !== "otherAgreements" && {
        movements: new Map([...nilMovements(part), ...outcome.movements]),
        ...(closing && { closing }),
      }),
      ...(context.mapping.register === "options" && { funds: fundsOf(row, context) }),
    },
  };
}

/** Kinds that the register has no rows of are nil, which says so where a line for one stands already. */
function nilMovements(part: GroupedPart): [string, MadeFigure][] {
  const kinds = kindsOfColumns[part as "options" | "warrants" | "convertibles"];
  return Object.values(kinds).map((kind) => [kind, madeOf([])]);
}

/** Terms that the register states, where the part has a cell for them. */
function wordsOf(part: GroupedPart, tallies: OutcomeRow["tallies"]): Map<string, string> {
  const own = (Object.keys(terms) as (keyof typeof terms)[]).filter((field) => {
    if (part === "options" || part === "otherAgreements") return field === "approvalDate";
    return part === "warrants" ? field !== "exchangeRate" : field !== "maturity";
  });
  const stated = own.map((field) => [terms[field], termOf(tallies, field)] as const);
  return new Map(stated.filter(([, value]) => value !== ""));
}

/** Funds raised by a scheme, as far as the register has the prices of what was exercised. */
function fundsOf({ name, outcome }: OutcomeRow, { mapping }: FillContext): FundsRaised {
  const exercised = madeOf(outcome.brought.map(({ units }) => units));
  if (mapping.columns.price === undefined && !exercised.figure.isZero()) return { unpriced: exercised, isNoted: false };
  const funds = [...outcome.funds].filter(([, { figure }]) => !figure.isZero());
  if (funds.length === 0 && !outcome.unpriced.figure.isZero()) return { unpriced: outcome.unpriced, isNoted: true };
  const stepOf = ({ figure, steps }: MadeFigure) => ({ words: name, figure, rows: joined(steps.map(({ rows }) => rows)) }); // prettier-ignore
  return { byCurrency: new Map(funds.map(([currency, made]) => [currency, madeOf([stepOf(made)])])) };
}

/** What is left out of the figures: rows after the month, exercises that are not allotted, and those without a price. */
function notesOf(rows: readonly OutcomeRow[], hasFunds: boolean): FillNote[] {
  const note = (kind: FillNote["kind"], name: string, { figure, steps }: MadeFigure, isOpen: boolean): FillNote[] =>
    figure.isZero() && steps.every((step) => step.figure.isZero())
      ? []
      : [
          {
            kind,
            words: { name, number: grouping(figure.abs()) },
            rows: joined(steps.map((step) => step.rows)),
            isOpen,
          },
        ];
  return rows.flatMap(({ name, outcome }) => [
    ...note("afterMonth", name, outcome.after, false),
    ...note("allottedLater", name, outcome.allottedLater, false),
    ...note("unallotted", name, outcome.unallotted, true),
    ...(hasFunds ? note("unpriced", name, outcome.unpriced, true) : []),
  ]);
}
