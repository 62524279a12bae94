import { parseFigure } from "../../src/model/figure";
import type { NextDayEvent } from "../../src/model/next-day-return";
import { tieOutRecords } from "../../src/month/filled-records";
import { noWorkRecords } from "../../src/month/work-records";
import { nothingBeside } from "../../src/records/beside";
import { en } from "../../src/texts/en";
import { openNotes, proposed } from "../registers/proposed";
import { january } from "./composed";
import { register } from "./registers";

const r = january();
const typed = (own: Partial<NextDayEvent>): NextDayEvent => ({ reference: "", shares: "", event: "Placing", date: "2026-01-05", issued: parseFigure("5") ?? null, treasury: null, pending: null, openingAsAt: "", opening: null, closingAsAt: "", closing: null, submitted: "", ...own }); // prettier-ignore

/** The next day disclosure returns on their sheet, once a register that lists some was read, by what tells them. */
function kept(standing: readonly NextDayEvent[], table: string): unknown[] {
  const registers = [register("nextDay", "NDDR", table, r)];
  const of = { return: r, registers, beside: { ...nothingBeside, nextDay: standing }, work: noWorkRecords, on: "2026-02-01" }; // prettier-ignore
  const { records } = tieOutRecords(of, en);
  return records.find(({ spec }) => spec.id === "next-day")!.rows.map(({ reference, submitted, date, event }) => reference || submitted || `${event}, ${date}`); // prettier-ignore
}

describe("next day disclosure returns that a register lists", () => {
  test("take the place of those of their references, and those that people have typed stay", () => {
    const standing = [typed({ reference: "N1" }), typed({ reference: "N2" })];
    expect(kept(standing, "Reference | Event | Event date | Number\nN1 | Placing | 2026-01-20 | 1,000")).toEqual(["N2", "N1"]); // prettier-ignore
  });

  test("without references go by their day of submission, else by the event", () => {
    const standing = [typed({ submitted: "2026-01-06" }), typed({ submitted: "2026-01-21" }), typed({ date: "2026-01-07" })]; // prettier-ignore
    const bySubmission = "Event | Event date | Number | Submitted\nPlacing | 2026-01-20 | 1,000 | 2026-01-21";
    expect(kept(standing, bySubmission)).toEqual(["2026-01-06", "Placing, 2026-01-07", "2026-01-21"]);
    const byEvent = "Event | Event date | Number\nPlacing | 2026-01-20 | 1,000";
    expect(kept(standing.slice(0, 1), byEvent)).toEqual(["2026-01-06", "Placing, 2026-01-20"]);
    expect(kept([typed({ shares: "Ordinary shares (00293)", date: "2026-01-20" })], byEvent)).toEqual(["Placing, 2026-01-20"]); // prettier-ignore
  });

  test("of an event that is not known are asked about, and not passed over", () => {
    const own = register("nextDay", "NDDR", "Reference | Event | Event date | Number\nN1 | Frobnicate | 2026-01-20 | 1,000", r); // prettier-ignore
    expect(openNotes(proposed(r, [own]))).toEqual(["Next day disclosure returns (NDDR): notMeant"]);
  });
});
