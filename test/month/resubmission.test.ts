import fc from "fast-check";
import {
  filedOf,
  previousOf,
  setAsideOf,
  withFiled,
  withoutKept,
  type FiledReturn,
} from "../../src/model/filed-return";
import { figureText, type Figure } from "../../src/model/figure";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import type { NextDayEvent } from "../../src/model/next-day-return";
import type { FormVersion } from "../../src/model/versions";
import { backToSetAside, openFiled, restsOn, withSubmission, withTakenOver } from "../../src/month/resubmission";
import { filedReturnsRecord, filedReturnsSpec, readFiledReturns } from "../../src/records/filed-returns";
import { exportDocument } from "../../src/records/documents";
import { readSheet } from "../../src/records/read-record";
import { arbitraryReturn } from "../arbitrary-return";
import { filedReturn } from "../returns";
import { sheetOf } from "../records/sheets";
import { insert, sheetsOf } from "../sheet/sheets";
import { rollForward } from "../../src/model/roll-forward";
import { valueAt } from "../../src/model/place";
import { differencesFrom } from "../../src/month/differences";
import { en } from "../../src/texts/en";
import { january as composed } from "./composed";
import { formulasOn, isReadWhole, readingOf, said, withFormulas, written } from "./written";

const of = (monthEnded: string, submittedBy = ""): MonthlyReturn =>
  filedReturn("01723-moon-inc-202601", { "cover.monthEnded": monthEnded, "signatory.submittedBy": submittedBy });
const keptAs = (monthEnded: string, own: Partial<FiledReturn> = {}): FiledReturn => ({ return: of(monthEnded), keptOn: "2026-02-03", reason: "", ...own }); // prettier-ignore
const [november, december, january] = ["30 November 2025", "31 December 2025", "31 January 2026"].map((month) => keptAs(month)); // prettier-ignore
const again = keptAs("31 December 2025", { return: of("31 December 2025", "Second"), keptOn: "2026-03-02", reason: "An allotment was left out." }); // prettier-ignore
/** The workbook has no sheets of which formulas could be. */
const noSheets: ReadonlySet<string> = new Set();
const told = (filed: readonly FiledReturn[]) =>
  filed.map(({ return: r, reason, lookAgain = "", isSetAside }) => [r.cover.monthEnded, reason, lookAgain, isSetAside ? "set aside" : ""].filter(Boolean).join(", ")); // prettier-ignore

describe("a return that is kept as filed", () => {
  test("comes after the months before it, and marks nothing", () => {
    expect(told(withSubmission([november, january], december, false, "Look"))).toEqual(["2025-11-30", "2025-12-31", "2026-01-31"]); // prettier-ignore
  });

  test("takes the place of what was kept of its month before it was filed", () => {
    const other = keptAs("31 December 2025", { keptOn: "2026-01-05" });
    expect(withSubmission([november, december], other, false, "Look")).toEqual([november, other]);
  });
});

describe("a return that is filed again", () => {
  const all = withSubmission([november, december, january], again, true, "December was filed again.");

  test("stands beside the first submission, and marks the months after it alone", () => {
    expect(told(all)).toEqual(["2025-11-30", "2025-12-31", "2025-12-31, An allotment was left out.", "2026-01-31, December was filed again."]); // prettier-ignore
    expect([all[1], all[2]]).toEqual([december, again]);
  });

  test("stands alone as filed, and the first submission reads Superseded and is still read", () => {
    const sheet = sheetOf(filedReturnsRecord(all));
    const { filed, problems } = readFiledReturns(readSheet(sheet, filedReturnsSpec));
    const standings = sheet.values.flatMap((row) => row.filter((cell) => cell === "Filed" || cell === "Superseded"));
    expect(standings).toEqual(["Filed", "Superseded", "Filed", "Filed"]);
    expect([told(filed), problems]).toEqual([told(all), []]);
    expect(filedOf(filed, "2025-12-31")?.reason).toBe(again.reason);
  });

  test("is what the month after is held against from then on", () => {
    expect(filedOf(all, "2025-12-31")).toBe(again);
    expect(previousOf(all, "2026-01-31")).toBe(again.return);
  });

  test("marks the last submission of a month that was filed twice itself", () => {
    const second = keptAs("31 January 2026", { reason: "Again" });
    const marked = withSubmission([december, january, second], again, true, "Look");
    expect(told(marked)).toEqual(["2025-12-31", "2025-12-31, An allotment was left out.", "2026-01-31", "2026-01-31, Again, Look"]); // prettier-ignore
  });

  test("leaves what is set aside unmarked, and set aside", () => {
    const aside = keptAs("28 February 2026", { isSetAside: true });
    expect(told(withSubmission([december, aside], again, true, "Look"))).toEqual(["2025-12-31", "2025-12-31, An allotment was left out.", "2026-02-28, set aside"]); // prettier-ignore
  });
});

describe("what was filed of a month is never lost", () => {
  const pasted = keptAs("31 December 2025", { return: of("31 December 2025", "Third"), keptOn: "2026-03-06" });
  const aside = keptAs("28 February 2026", { isSetAside: true });
  const why = { reason: "Taken over", lookAgain: "Look", replaces: true };
  const takenOver = (filed: readonly FiledReturn[], own = {}) => withTakenOver(filed, pasted, { ...why, ...own }, en);

  test("a month that was filed and filed again keeps both submissions and the reason when it is kept once more", () => {
    expect(withFiled([december, again], pasted)).toEqual([december, again, pasted]);
    expect(withFiled([again], pasted)).toEqual([again, pasted]);
  });

  test("the return that is set aside stays when its month is kept as filed", () => {
    const february = keptAs("28 February 2026");
    expect(withFiled([january, aside], february)).toEqual([january, aside, february]);
    expect(withSubmission([january, aside], february, false, "Look")).toEqual([january, aside, february]);
  });

  test("a document that says what was filed last changes nothing", () => {
    const all = [december, again, january];
    expect(withTakenOver(all, { ...again, keptOn: "2026-03-06", reason: "" }, why, en)).toBe(all);
  });

  test("a document of a month that was filed once takes its place where it may, and else comes after it", () => {
    expect(takenOver([december, january])).toEqual([pasted, january]);
    expect(told(takenOver([december, january], { replaces: false }))).toEqual(["2025-12-31", "2025-12-31, Taken over", "2026-01-31, Look"]); // prettier-ignore
  });

  test("a document of a month that was filed again comes after its submissions, and the months after it are to be looked at again", () => {
    expect(told(takenOver([december, again, january]))).toEqual(["2025-12-31", "2025-12-31, An allotment was left out.", "2025-12-31, Taken over", "2026-01-31, Look"]); // prettier-ignore
  });

  test("a document of a month that was not filed is kept", () => {
    expect(takenOver([november, january])).toEqual([november, pasted, january]);
  });

  test("a return that was kept goes alone when it is taken back, and only while it stands as it was kept", () => {
    expect(withoutKept([november, december, january], december)).toEqual([november, january]);
    expect(withoutKept([december, { ...january, lookAgain: "Look" }], january)).toEqual([december]);
    for (const other of [again, { ...december, isSetAside: true }, { ...december, keptOn: "2026-02-04" }]) expect(withoutKept([other], december)).toEqual([other]); // prettier-ignore
  });
});

describe("what rests on a month", () => {
  const event = (own: Partial<NextDayEvent>) => ({ reference: "", date: "", openingAsAt: "", closingAsAt: "", submitted: "", shares: "", event: "", issued: null, treasury: null, pending: null, opening: null, closing: null, ...own }) satisfies NextDayEvent; // prettier-ignore
  const rests = (...events: Partial<NextDayEvent>[]) =>
    restsOn("2025-12-31", [november, december, january, again], events.map(event));

  test("the months filed after it, each once", () => {
    expect(rests().months).toEqual(["2026-01-31"]);
    expect(restsOn("2026-01-31", [november, december, january], []).months).toEqual([]);
  });

  test("is no month that is only set aside", () => {
    const aside = keptAs("28 February 2026", { isSetAside: true });
    expect(restsOn("2025-12-31", [december, january, aside], []).months).toEqual(["2026-01-31"]);
  });

  test.each([
    ["opens with its balance", { openingAsAt: "2025-12-31" }, true],
    ["opens later", { openingAsAt: "2026-01-06", date: "2026-01-07" }, true],
    ["opened before its close", { openingAsAt: "2025-12-30", date: "2026-01-02" }, false],
    ["says no day of opening, and is of an event after it", { date: "2026-01-02" }, true],
    ["says words where its opening's day would stand, and is of an event before", { openingAsAt: "N/A", date: "2025-12-05" }, false],
    ["says no day", {}, false],
  ])("a next day return that %s: %j: %s", (_, own, isResting) => {
    expect(rests({ reference: "NDD-1", ...own }).nextDayReturns).toEqual(isResting ? ["NDD-1"] : []);
  }); // prettier-ignore

  test("a next day return is named by its reference, else by the day on which it was submitted, once", () => {
    const day = { openingAsAt: "2026-01-06" };
    expect(rests({ ...day, reference: "NDD-1" }, { ...day, reference: "NDD-1" }, { ...day, submitted: "2026-01-08" }).nextDayReturns).toEqual(["NDD-1", "2026-01-08"]); // prettier-ignore
  });
});

describe("a month that is opened to be filed again", () => {
  const inProgress = readingOf(sheetsOf(of("28 February 2026", "In progress")));
  const opened = openFiled(inProgress, december, [november, december, january], "2026-03-01");
  const sheets = written(sheetsOf(inProgress.return), opened);

  test("stands on the sheets as it was filed, as a resubmission that is not submitted yet", () => {
    const { return: r } = readingOf(sheets);
    expect(r.cover).toEqual({ ...december.return.cover, status: "Resubmission", dateSubmitted: "" });
    expect(said({ ...r, cover: december.return.cover })).toEqual(said(december.return));
  });

  test("leaves what was filed as it is, with the return in progress set aside", () => {
    expect(opened.filed.slice(0, 3)).toEqual([november, december, january]);
    expect(setAsideOf(opened.filed)).toEqual({ return: inProgress.return, keptOn: "2026-03-01", reason: "", isSetAside: true }); // prettier-ignore
    expect(filedOf(opened.filed, "2026-02-28")).toBeUndefined();
  });

  test("goes, and the return in progress comes back exactly as it was", () => {
    const back = backToSetAside(readingOf(sheets), opened.filed, noSheets)!;
    expect(exportDocument(readingOf(written(sheets, back)).return)).toBe(exportDocument(inProgress.return));
    expect(back.filed).toEqual([november, december, january]);
  });

  test("opens untouched without a difference, though every closing was stated when it was filed", () => {
    const filed = composed();
    const after = readingOf(written(sheets, openFiled(readingOf(sheets), { ...january, return: filed }, [], "2026-03-01"))); // prettier-ignore
    expect(differencesFrom(filed, after.return, en)).toEqual([]);
  });

  test("there is nothing to go back to where nothing is set aside", () => {
    expect(backToSetAside(inProgress, [november, december], noSheets)).toBeUndefined();
  });
});

describe("formulas of one's own in the month in progress", () => {
  const change = "issued.classes[0].issued.change";
  const number = "otherMovements.classes[0].events[1].issued";
  const filed = { ...january, return: composed() };
  const february = rollForward(composed(), { remarks: new Set(), isNil: false });
  const inReturn = "='III(E) Other Movements'!F20";
  const start = (own: Parameters<typeof withFormulas>[1]) => withFormulas(sheetsOf(february), own);
  const opened = (sheets: ReturnType<typeof start>) => openFiled(readingOf(sheets), filed, [filed], "2026-03-01");
  /** The filed month on the sheets, then the month in progress again, from what the Filed returns sheet holds. */
  const thereAndBack = (sheets: ReturnType<typeof start>, names: readonly string[], meanwhile = (now: typeof sheets) => now) => {
    const there = opened(sheets);
    const kept = readFiledReturns(readSheet(sheetOf(filedReturnsRecord(there.filed)), filedReturnsSpec));
    const now = meanwhile(written(sheets, there));
    const back = backToSetAside(readingOf(now), kept.filed, new Set([...now.map(({ name }) => name), ...names]))!;
    return { valued: back.valued, sheets: written(now, back), filed: back.filed };
  }; // prettier-ignore

  test.each([
    ["that come to something else", -320_000],
    ["that come to what was filed", 103_592_445],
  ])("give way to the figures that were filed: %s", (_, comesTo) => {
    const sheets = start({ [change]: ["='Registrar'!B4", comesTo] });
    const after = written(sheets, opened(sheets));
    expect(formulasOn(after)).toEqual({});
    expect(figureText(valueAt(readingOf(after).return, change) as Figure)).toBe("103592445");
    expect(differencesFrom(filed.return, readingOf(after).return, en)).toEqual([]);
  });

  test("come back with it, those that come to what stands there too", () => {
    for (const comesTo of [-320_000, 103_592_445]) {
      const sheets = start({ [change]: ["='Registrar'!B4", comesTo] });
      const back = thereAndBack(sheets, ["Registrar"]);
      expect([formulasOn(back.sheets), back.valued]).toEqual([{ [change]: "='Registrar'!B4" }, []]);
      expect(back.filed).toEqual([filed]);
    }
  });

  test("that point at the return come back while its cells stand where they stood", () => {
    const back = thereAndBack(start({ [change]: [inReturn, -5] }), []);
    expect([formulasOn(back.sheets), back.valued]).toEqual([{ [change]: inReturn }, []]);
  });

  test("that point at cells which stand elsewhere by now are figures, and named", () => {
    const moved = (now: ReturnType<typeof start>) => insert(now, "III(E) Other Movements", "rows", 1, 1);
    const back = thereAndBack(start({ [change]: [inReturn, -5] }), [], moved);
    expect([formulasOn(back.sheets), back.valued]).toEqual([{}, [change]]);
    expect(figureText(valueAt(readingOf(back.sheets).return, change) as Figure)).toBe("-5");
  });

  test("that point at a sheet which is gone are figures, and named; other workbooks are not looked for", () => {
    const own = { [change]: ["='Registrar'!B4", -320_000], "issued.classes[0].treasury.change": ["='[Log.xlsx]2026'!C3", 320_000] } as const; // prettier-ignore
    const back = thereAndBack(start(own), []);
    expect(back.valued).toEqual([change]);
    expect(formulasOn(back.sheets)).toEqual({ "issued.classes[0].treasury.change": "='[Log.xlsx]2026'!C3" });
  });

  test("give way and come back where the filed month is on another version of the form, too", () => {
    const older = filedReturn("00020-sensetime-202301");
    const sheets = start({ [change]: ["='Registrar'!B4", -320_000] });
    const there = openFiled(readingOf(sheets), { ...january, return: older }, [], "2026-03-01");
    const now = written(sheets, there);
    expect([there.rewritten !== undefined, formulasOn(now)]).toEqual([true, {}]);
    const back = backToSetAside(readingOf(now), there.filed, new Set(["Registrar"]))!;
    expect([formulasOn(written(now, back)), back.valued]).toEqual([{ [change]: "='Registrar'!B4" }, []]);
  });

  test("that were typed while the month was corrected do not come along", () => {
    const typed = (now: ReturnType<typeof start>) => withFormulas(now, { [change]: ["='Registrar'!B9", 7], [number]: ["=1+1", 2] }); // prettier-ignore
    const back = thereAndBack(start({}), [], typed);
    expect([formulasOn(back.sheets), back.valued]).toEqual([{}, []]);
    expect(exportDocument(readingOf(back.sheets).return)).toBe(exportDocument(readingOf(start({})).return));
  });
});

test.each<[FormVersion, FormVersion]>([["1.2.0", "1.2.0"], ["1.2.0", "1.0.1"], ["1.1.1", "1.0.2"]])("law: whatever return of version %s is set aside for one of version %s, it comes back from the sheet that keeps it", (one, other) => {
  fc.assert(
    fc.property(arbitraryReturn(one), arbitraryReturn(other), (r, filed) => {
      const before = readingOf(sheetsOf(r));
      fc.pre(isReadWhole(before));
      const opened = openFiled(before, { return: filed, keptOn: "", reason: "" }, [], "2026-03-01");
      const sheets = written(sheetsOf(r), opened);
      const record = filedReturnsRecord(opened.filed);
      const kept = readFiledReturns(readSheet(sheetOf(record), filedReturnsSpec));
      expect(kept.problems).toEqual([]);
      const back = backToSetAside(readingOf(sheets), kept.filed, noSheets)!;
      expect(exportDocument(back.after)).toBe(exportDocument(before.return));
      // Without a spreadsheet, labels of classes stay as they were, so that only what is written anew is read.
      if (back.rewritten) expect(said(readingOf(written(sheets, back)).return)).toEqual(said(before.return));
    }),
    { numRuns: 5 },
  );
}); // prettier-ignore
