import { Decimal } from "../src/model/decimal";
import type { MonthlyReturn } from "../src/model/monthly-return";
import { setValueAt, valueAt, copyOf } from "../src/model/place";
import { fullAddress, layOut } from "../src/monthly-return";
import { a1 } from "../src/model/address";
import { calculate } from "../src/sheet/calculated";
import { fieldOf } from "../src/sheet/placed";
import { layOutReturn, openExcelWithAddIn } from "./excel/excel";
import { judged, recalculated } from "./libreoffice";
import { composedReturn, filedReturn } from "./returns";

const returns: readonly (readonly [title: string, r: MonthlyReturn, fewest: number])[] = [
  ["SenseTime January 2023: weighted voting rights, as filed", filedReturn("00020-sensetime-202301"), 15],
  ["composed: a bank with H and A shares and preference shares", composedReturn("prc-bank-202510").return, 20],
  ["composed: treasury shares and convertibles", composedReturn("treasury-and-convertibles-202601").return, 20],
];

describe.each(returns)("%s", (_, r, fewest) => {
  judged("the grid's own formulas come to what the engine calculates, as LibreOffice calculates them", async () => {
    const bare = withoutAssertions(r);
    const { cells } = layOut(bare).placement;
    const { calculated } = calculate(bare, cells);
    const excel = await openExcelWithAddIn();
    await layOutReturn(bare);
    const sheets = await recalculated(excel.save({ withoutAddIn: true }));
    const compared = cells.flatMap((cell) => {
      const formula = excel.grid.formula(cell.sheet, a1(cell));
      if (!fieldOf(cell)?.calculation || cell.place === undefined || !isNative(formula)) return [];
      return [
        {
          at: fullAddress(cell),
          ours: shown(calculated(cell.place)),
          theirs: shown(sheets.get(cell.sheet)?.get(a1(cell))),
        },
      ];
    });
    excel.uninstall();
    expect(compared.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
    expect(compared.length).toBeGreaterThanOrEqual(fewest);
  });
});

/** The return with nothing asserted in the cells that the form computes, so that a formula stands in each. */
function withoutAssertions(r: MonthlyReturn): MonthlyReturn {
  const copy = copyOf(r);
  for (const cell of layOut(r).placement.cells) {
    const isComputed = fieldOf(cell)?.calculation !== undefined && cell.place !== undefined;
    if (isComputed && valueAt(copy, cell.place) !== undefined) setValueAt(copy, cell.place, undefined);
  }
  return copy;
}

const isNative = (formula: string | number | boolean) => /^=(?!.*HKMR)/.test(String(formula));

/** A figure as plain digits; blank, and a formula that shows nothing, as "". */
function shown(value: unknown): string {
  if (Decimal.isDecimal(value)) return value.toFixed();
  if (typeof value === "number") return new Decimal(value.toPrecision(15)).toFixed();
  return typeof value === "string" ? value : "";
}
