import { endOfMonthBefore } from "../../model/calendar-date";
import { isNil } from "../../model/figure";
import type { IssuedClass, MonthlyReturn } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { classesShown } from "../../model/share-class";
import { hasTreasuryShares } from "../../model/versions";
import type { NamedRegister } from "../../registers/fill";
import type { MadeFigure } from "../../registers/fills/form-row";
import { lessTreasury, statedShares, type StatedShares } from "../../registers/fills/statements";
import type { RegisterId } from "../../registers/register";
import { joined, rowsText } from "../../registers/row-ranges";
import { figureName } from "../../rules/figure-name";
import type { Texts } from "../../texts/texts";
import type { Said } from "./said";

const statements: readonly RegisterId[] = ["registrar", "mainlandRegistrar", "depositary"];

/** Whether a register is a statement of shares as at a day. */
export function isStatement(register: RegisterId): boolean {
  return statements.includes(register);
}

/** What statements of shares in issue, and of the depositary's pool, say of Part II at close of the month and of the month before. */
export function saidByStatements(r: MonthlyReturn, registers: readonly NamedRegister[], texts: Texts): Said[] {
  const month = r.cover.monthEnded ?? "";
  const days: Readonly<Record<string, Moment>> = { [month]: "closing", [endOfMonthBefore(month)]: "opening" };
  return registers
    .filter(({ mapping }) => isStatement(mapping.register))
    .flatMap((register) =>
      statedShares(register, r).shares.flatMap((stated) => {
        const at = days[stated.asAt];
        if (at === undefined) return [];
        return register.mapping.register === "depositary"
          ? saidOfPool(r, register, stated, at, texts)
          : saidOfShares(r, register, stated, at, texts);
      }),
    );
}

type Moment = "opening" | "closing";

/** A statement counts treasury shares among those issued: they can be told apart where it states them, or there are none. */
function saidOfShares(
  r: MonthlyReturn,
  register: NamedRegister,
  { classAt, asAt, issued, treasury }: StatedShares,
  at: Moment,
  texts: Texts,
): Said[] {
  const said = (column: string, made: MadeFigure) =>
    saidOf(r, register, figureName(r, `issued.classes[${classAt}].${column}.${at}`, texts), asAt, made);
  if (!hasTreasuryShares(r.formVersion)) return [said("issued", issued)];
  const own = classesOf<IssuedClass>(r.issued)[classAt];
  if (treasury)
    return [said("issued", lessTreasury(issued, treasury)), said("treasury", treasury), said("total", issued)];
  return isNone(own) ? [said("issued", issued), said("total", issued)] : [said("total", issued)];
}

/** Depositary receipts and depositary shares are over issued shares, of which they may be all but no more. */
function saidOfPool(
  r: MonthlyReturn,
  register: NamedRegister,
  { classAt, asAt, issued }: StatedShares,
  at: Moment,
  texts: Texts,
): Said[] {
  if (at === "opening") return [];
  const name = classesShown(classesOf<IssuedClass>(r.issued).map(({ shares }) => shares))[classAt];
  const column = hasTreasuryShares(r.formVersion) ? "total" : "issued";
  const atMost = figureName(r, `issued.classes[${classAt}].${column}.closing`, texts);
  return [{ ...saidOf(r, register, texts.tieOut.pool(name), asAt, issued), atMost }];
}

function saidOf(r: MonthlyReturn, register: NamedRegister, figure: string, asAt: string, made: MadeFigure): Said {
  const rows = rowsText(joined(made.steps.map((step) => step.rows)));
  const month = r.cover.monthEnded ?? "";
  return { month, source: register.source, figure, says: made.figure, asAt, rows, register, made };
}

function isNone({ treasury: { opening, change } }: IssuedClass): boolean {
  return [opening, change].every((one) => one === undefined || isNil(one));
}
