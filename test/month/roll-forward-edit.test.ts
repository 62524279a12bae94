import fc from "fast-check";
import type { CalendarDate } from "../../src/model/calendar-date";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { valueAt } from "../../src/model/place";
import type { CarriedOver } from "../../src/model/roll-forward";
import type { FormVersion } from "../../src/model/versions";
import { canBecomeAnother } from "../../src/month/edit-to";
import { rollForwardEdit } from "../../src/month/roll-forward-edit";
import { rolledForward } from "../../src/month/rolled-forward";
import { en } from "../../src/texts/en";
import { exportDocument } from "../../src/records/documents";
import { arbitraryReturn } from "../arbitrary-return";
import { anyReturn, filedReturn } from "../returns";
import { sheetsOf, type Sheet } from "../sheet/sheets";
import { isReadWhole, readingOf, said, written } from "./written";

const on = "2026-02-02";
const remarks = ["authorised", "issued", "options", "otherMovements"] as const;
const carriedOver: fc.Arbitrary<CarriedOver> = fc.record({
  remarks: fc.subarray([...remarks]).map((some) => new Set(some)),
  isNil: fc.boolean(),
});
const nothingCarried: CarriedOver = { remarks: new Set(), isNil: false };
const returnOf = (version: FormVersion, monthEnded: CalendarDate) =>
  arbitraryReturn(version).map((r): MonthlyReturn => ({ ...r, cover: { ...r.cover, monthEnded } }));
const rolledOn = (sheets: readonly Sheet[], carried: CarriedOver) => {
  const edit = rollForwardEdit(readingOf(sheets), carried, on, en);
  return { ...edit, sheets: written(sheets, edit) };
};

const months: readonly (readonly [before: FormVersion, month: CalendarDate, after: FormVersion])[] = [
  ["1.0.1", "2022-03-31", "1.0.1"],
  ["1.0.2", "2023-08-31", "1.0.2"],
  ["1.1.1", "2025-03-31", "1.1.1"],
  ["1.2.0", "2026-01-31", "1.2.0"],
  ["1.0.0", "2021-09-30", "1.0.1"],
  ["1.0.1", "2023-06-30", "1.0.2"],
  ["1.0.2", "2024-07-31", "1.1.0"],
  ["1.1.0", "2024-11-30", "1.1.1"],
  ["1.1.1", "2025-12-31", "1.2.0"],
];

describe.each(months)("a return in version %s, of the month ended %s, rolled forward into version %s", (before, month, after) => {
  test("law: reads as the month after it, whatever it says, and goes on from there; the month that is over is kept as it stood", () => {
    fc.assert(
      fc.property(returnOf(before, month), carriedOver, (r, carried) => {
        const sheets = sheetsOf(r);
        const reading = readingOf(sheets);
        fc.pre(isReadWhole(reading) && canBecomeAnother(reading));
        const rolled = rolledOn(sheets, carried);
        expect(rolled.after.formVersion).toBe(after);
        expect(rolled.filed).toEqual({ return: reading.return, keptOn: on, reason: "" });
        const result = readingOf(rolled.sheets);
        expect([isReadWhole(result), result.return.formVersion]).toEqual([true, after]);
        expect(said(result.return)).toEqual(said(rolled.after));
        const [onSheets, inMind] = [result.return, rolled.after].map((one) => rolledForward(one, nothingCarried, "en"));
        expect(said(onSheets)).toEqual(said(inMind));
      }),
      { numRuns: 4 },
    );
  });
}); // prettier-ignore

describe("a filed return that is rolled forward", () => {
  test.each(["00020-sensetime-202301", "00700-tencent-202401", "00381-202507", "01723-moon-inc-202601", "prc-bank-202510"])(
    "%s: the sheets say exactly what they are to say, so that it can be taken back",
    (name) => {
      const rolled = rolledOn(sheetsOf(anyReturn(name)), nothingCarried);
      expect(exportDocument(readingOf(rolled.sheets).return)).toBe(exportDocument(rolled.after));
    },
  ); // prettier-ignore

  test("into the form that has no column for what may still be issued keeps the event, without that figure", () => {
    const event = { event: "Placing", price: { currency: "HKD", amount: "1" }, date: "05 July 2024", approvalDate: "", issued: "", mayBeIssued: "5,000" }; // prettier-ignore
    const shares = { kind: "Ordinary shares", letter: "Not applicable", listed: "Yes", stockCode: "00700", description: "", multiCounter: [] }; // prettier-ignore
    const july = filedReturn("00700-tencent-202401", { "cover.monthEnded": "31 July 2024", otherMovements: { classes: [{ shares, events: [event], total: {} }] } }); // prettier-ignore
    const rolled = rolledOn(sheetsOf(july), nothingCarried);
    expect(rolled.after.formVersion).toBe("1.1.0");
    expect(valueAt(rolled.after, "otherMovements.classes[0].events[0]")).toMatchObject({
      event: "Placing",
      issued: null,
    });
    expect(valueAt(rolled.after, "otherMovements.classes[0].events[0].mayBeIssued")).toBeUndefined();
    expect(exportDocument(readingOf(rolled.sheets).return)).toBe(exportDocument(rolled.after));
  });
});

describe("a formula of a person's own in an opening", () => {
  const place = "issued.classes[0].issued.opening";
  const formula = "='Registrar'!B4";
  const rolledWith = (month: string, formulaTyped = formula) => {
    const sheets = sheetsOf(filedReturn("00381-202507", { "cover.monthEnded": month }));
    const { row, column, sheet } = readingOf(sheets).placement.byPlace.get(place)!;
    sheets.find(({ name }) => name === sheet)!.formulas[row][column] = formulaTyped;
    const { sheets: after, rewritten } = rolledOn(sheets, nothingCarried);
    const at = readingOf(after).placement.byPlace.get(place)!;
    return { formula: after.find(({ name }) => name === at.sheet)!.formulas[at.row][at.column], rewritten };
  };

  test("stays when the month after has the same form", () => {
    const { formula: now, rewritten } = rolledWith("31 July 2025");
    expect([now, rewritten]).toEqual([formula, undefined]);
  });

  test("stays when the sheets are written anew in the form of the month after", () => {
    const { formula: now, rewritten } = rolledWith("31 December 2025");
    expect([now, rewritten?.laidOut.sheets.length, rewritten?.valued]).toEqual([formula, rewritten?.before.sheets.length, []]); // prettier-ignore
  });

  test("becomes its value when the sheets are written anew and it points at cells of the return, which come to stand elsewhere", () => {
    const { formula: now, rewritten } = rolledWith("31 December 2025", "=C4+1");
    expect([String(now).startsWith("="), rewritten?.valued]).toEqual([false, [place]]);
  });
});

describe("what is recorded of a return that is rolled forward", () => {
  const { fillings, after } = rolledOn(sheetsOf(filedReturn("01723-moon-inc-202601")), nothingCarried);

  test("is that its openings, its terms and what may still be issued are last month's", () => {
    const notes = "Convertible Notes in the aggregate principal amount of HK$52,377,600 issued under general mandate on 22 October 2025"; // prettier-ignore
    expect(fillings.map(({ figure, filled }) => `${figure.replace("Ordinary shares (01723)", "")} ${filled}`)).toEqual([
      ": authorised / registered shares at close of preceding month 10000000000",
      ": par value at close of preceding month 0.01",
      ": issued shares at close of preceding month 478272000",
      ": treasury shares at close of preceding month 0",
      `, ${notes}: amount at close of preceding month 52377600`,
      `, ${notes}: shares which may be issued as at close of the month 10475520`,
      `, ${notes}: subscription/conversion price 5`,
    ]);
    expect(new Set(fillings.map(({ source, month, on }) => [source, month, on].join()))).toEqual(new Set([`Last month's return,2026-02-28,${on}`])); // prettier-ignore
  });

  test("and nothing of what is still to come", () => {
    expect(valueAt(after, "issued.classes[0].issued.change")).toBeNull();
    expect(fillings.filter(({ figure }) => /increase|movement/.test(figure))).toEqual([]);
  });
});
