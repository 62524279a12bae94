import fc from "fast-check";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { valueAt } from "../../src/model/place";
import { editBackTo } from "../../src/month/edit-back-to";
import { fillingEdit, proposeFilling } from "../../src/month/fill-from-registers";
import { formulasToKeep } from "../../src/month/formulas-kept";
import { en } from "../../src/texts/en";
import { arbitraryRegisters, read } from "../registers/arbitrary-registers";
import { sheetsOf } from "../sheet/sheets";
import { january } from "./composed";
import { formulasOn, isReadWhole, readingOf, said, withFormulas, written } from "./written";

const events = "otherMovements.classes[0].events";
const names = ["Rights issue", "Placing", "Bonus issue", "Open offer", "Scrip dividend"];

/** Events that a person has typed, some with a formula of their own, and which of what is proposed is ticked. */
const month = fc.record({
  typed: fc.subarray(names, { minLength: 1 }),
  own: fc.subarray(names),
  ticks: fc.infiniteStream(fc.boolean()),
});

function januaryWith(typed: readonly string[]): MonthlyReturn {
  const all = typed.map((event, i) => ({ event, price: { currency: "", amount: "" }, date: `${i + 3} January 2026`, approvalDate: "", issued: String(100 + i), treasury: "", pendingCancellation: "" })); // prettier-ignore
  return january({ [events]: all });
}

/** Each formula of a person's own with the event in whose row it stands. */
function byEvent(r: MonthlyReturn, formulas: Readonly<Record<string, string>>): string[] {
  const eventOf = (place: string) => String(valueAt(r, place.replace(/\.issued$/, ".event")));
  return Object.entries(formulas).map(([place, formula]) => `${eventOf(place)}: ${formula}`).sort(); // prettier-ignore
}

test("law: whatever is ticked, the sheets say what was shown, formulas stay with their events, and taken back all is as it was", () => {
  fc.assert(
    fc.property(month, arbitraryRegisters, ({ typed, own, ticks }, kept) => {
      const formulas = Object.fromEntries(typed.flatMap((event, i) => (own.includes(event) ? [[`${events}[${i}].issued`, [`=Own!A${names.indexOf(event) + 1}`, 100 + i] as const]] : []))); // prettier-ignore
      const sheets = withFormulas(sheetsOf(januaryWith(typed)), formulas);
      const reading = readingOf(sheets);
      const [before, standing] = [said(reading.return), byEvent(reading.return, formulasOn(sheets))];
      const registers = read(kept, reading.return);
      const { changes, stale } = proposeFilling(reading, registers, [], en);
      const keys = [...new Set([...changes, ...stale].map(({ key }) => key))];
      const chosen = new Set(keys.filter(() => ticks.next().value as boolean));
      const edit = fillingEdit(reading, registers, chosen, "2026-02-02", en);
      const then = written(sheets, edit);
      const now = readingOf(then);
      expect([isReadWhole(now), said(now.return)]).toEqual([true, said(edit.after)]);
      expect(standing).toEqual(expect.arrayContaining(byEvent(now.return, formulasOn(then))));
      const back = written(then, editBackTo(now, reading.return, formulasToKeep(reading), new Set(["Own"])));
      expect(byEvent(reading.return, formulasOn(back))).toEqual(standing);
      // Without a spreadsheet a formula that is typed again comes to nothing.
      expect(said(readingOf(withFormulas(back, formulas)).return)).toEqual(before);
    }),
    { numRuns: 25 },
  );
});
