import fc from "fast-check";
import { filedOf, previousOf, setAsideOf, type FiledReturn } from "../../src/model/filed-return";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import type { NextDayEvent } from "../../src/model/next-day-return";
import type { FormVersion } from "../../src/model/versions";
import { backToSetAside, openFiled, restsOn, withSubmission } from "../../src/month/resubmission";
import { filedReturnsRecord, filedReturnsSpec, readFiledReturns } from "../../src/records/filed-returns";
import { exportDocument } from "../../src/records/documents";
import { readSheet } from "../../src/records/read-record";
import { arbitraryReturn } from "../arbitrary-return";
import { filedReturn } from "../returns";
import { sheetOf } from "../records/sheets";
import { sheetsOf } from "../sheet/sheets";
import { isReadWhole, readingOf, said, written } from "./written";

const of = (monthEnded: string, submittedBy = ""): MonthlyReturn =>
  filedReturn("01723-moon-inc-202601", { "cover.monthEnded": monthEnded, "signatory.submittedBy": submittedBy });
const keptAs = (monthEnded: string, own: Partial<FiledReturn> = {}): FiledReturn => ({ return: of(monthEnded), keptOn: "2026-02-03", reason: "", ...own }); // prettier-ignore
const [november, december, january] = ["30 November 2025", "31 December 2025", "31 January 2026"].map((month) => keptAs(month)); // prettier-ignore
const again = keptAs("31 December 2025", { return: of("31 December 2025", "Second"), keptOn: "2026-03-02", reason: "An allotment was left out." }); // prettier-ignore
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
    const back = backToSetAside(readingOf(sheets), opened.filed)!;
    expect(exportDocument(readingOf(written(sheets, back)).return)).toBe(exportDocument(inProgress.return));
    expect(back.filed).toEqual([november, december, january]);
  });

  test("there is nothing to go back to where nothing is set aside", () => {
    expect(backToSetAside(inProgress, [november, december])).toBeUndefined();
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
      const back = backToSetAside(readingOf(sheets), kept.filed)!;
      expect(exportDocument(back.after)).toBe(exportDocument(before.return));
      // Without a spreadsheet, labels of classes stay as they were, so that only what is written anew is read.
      if (back.rewritten) expect(said(readingOf(written(sheets, back)).return)).toEqual(said(before.return));
    }),
    { numRuns: 5 },
  );
}); // prettier-ignore
