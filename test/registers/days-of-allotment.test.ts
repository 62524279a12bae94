import { january, scheme2025 } from "../month/composed";
import { register } from "../month/registers";
import { filledFigures } from "./filled-figures";

const at = (field: string) => `options.classes[0].schemes[1].${field}`;
const blank = { [at("movements")]: [], [at("treasuryShares")]: "", [at("newShares")]: "" };

/** What an option register of the scheme says: exercises with their day, number, day of allotment and source. */
function exercised(rows: string, columns = "Allotment date | Source") {
  const r = january(blank);
  const table = `
    Scheme | Event | Event date | Number | Exercise price | Currency | ${columns}
    ${scheme2025} | Granted | 2025-06-01 | 20,836,466 | | | |
    ${rows.trim().replace(/^ *(?=\d)/gm, `${scheme2025} | Exercised | `)}`;
  return filledFigures(r, [register("options", "Options", table, r)]);
}

test("an exercise whose day of allotment is blank is asked about, and counted by its own day among the movements", () => {
  const filled = exercised(`
    2026-01-10 | 1,000 | 7.00 | HKD | 2026-01-12 | New issue
    2026-01-11 | 5,000 | 7.00 | HKD |            | New issue`);
  expect(filled.notes).toEqual(["unallotted, 5,000, 4, open"]);
  expect([filled.at(at("movements[0].number")), filled.at(at("newShares")), filled.isPlain]).toEqual(["-6000", "1000", false]); // prettier-ignore
});

test("so is one of an earlier month that is still not allotted: its shares may be this month's", () => {
  const filled = exercised("2025-12-30 | 5,000 | 7.00 | HKD | | New issue");
  expect(filled.notes).toEqual(["unallotted, 5,000, 3, open"]);
});

test("shares out of treasury need a day of transfer as new ones do one of allotment", () => {
  expect(exercised("2026-01-11 | 5,000 | 7.00 | HKD | | Treasury").notes).toEqual(["unallotted, 5,000, 3, open"]);
});

test("existing shares are allotted to nobody, and nothing is asked of them", () => {
  expect(exercised("2026-01-11 | 5,000 | 7.00 | HKD | | Existing shares").notes).toEqual([]);
});

test("an exercise after the month is not asked about yet", () => {
  expect(exercised("2026-02-01 | 5,000 | 7.00 | HKD | | New issue").notes).toEqual(["afterMonth, 5,000, 3"]);
});

test("a register without a column for it counts shares by the day of exercise", () => {
  const filled = exercised("2026-01-11 | 5,000 | 7.00 | HKD | New issue", "Source");
  expect([filled.at(at("newShares")), filled.notes]).toEqual(["5000", []]);
});
