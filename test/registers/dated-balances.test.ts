import { january, scheme2016, scheme2025 } from "../month/composed";
import { register } from "../month/registers";
import { filledFigures } from "./filled-figures";

const at = (scheme: number, field: string) => `options.classes[0].schemes[${scheme}].${field}`;

/** A register of balances with the days that they are of. */
function balances(rows: string) {
  const r = january();
  const read = register("options", "Options", `Scheme | As at | Opening | Exercised | Closing | Source\n${rows}`, r);
  return { ...filledFigures(r, [read]), tallies: read.tallies };
}

test("of two balances of one month the later counts, and never both together", () => {
  const { at: figure, notes } = balances(`
    ${scheme2025} | 2026-01-15 | 20,836,466 | 5,000,000  | 15,836,466 | New issue
    ${scheme2025} | 2026-01-31 | 20,836,466 | 15,815,089 | 5,021,377  | New issue`);
  expect([figure(at(1, "opening")), figure(at(1, "newShares")), figure(at(1, "mayBeIssued"))]).toEqual(["20836466", "15815089", "5021377"]); // prettier-ignore
  expect(notes).toEqual([]);
});

test("the later counts wherever it stands in the register", () => {
  const { at: figure } = balances(`
    ${scheme2025} | 2026-01-31 | 20,836,466 | 15,815,089 | 5,021,377  | New issue
    ${scheme2025} | 2026-01-15 | 20,836,466 | 5,000,000  | 15,836,466 | Treasury`);
  expect([figure(at(1, "newShares")), figure(at(1, "treasuryShares"))]).toEqual(["15815089", "0"]);
});

test("the later counts even where the sources of the shares differ", () => {
  const { at: figure } = balances(`
    ${scheme2025} | 2026-01-15 | 20,836,466 | 5,000,000  | 15,836,466 | Treasury
    ${scheme2025} | 2026-01-31 | 20,836,466 | 15,815,089 | 5,021,377  | New issue`);
  expect([figure(at(1, "opening")), figure(at(1, "newShares")), figure(at(1, "treasuryShares"))]).toEqual(["20836466", "15815089", "0"]); // prettier-ignore
});

test("grants of one day under a scheme are added up", () => {
  const { at: figure } = balances(`
    ${scheme2025} | 2026-01-31 | 20,000,000 | 15,000,000 | 5,000,000 | New issue
    ${scheme2025} | 2026-01-31 | 836,466    | 815,089    | 21,377    | Treasury`);
  expect([figure(at(1, "opening")), figure(at(1, "newShares")), figure(at(1, "treasuryShares"))]).toEqual(["20836466", "15000000", "815089"]); // prettier-ignore
});

test("each scheme takes its own latest day", () => {
  const { at: figure } = balances(`
    ${scheme2016} | 2026-01-15 | 8,320,000  |            | 8,320,000 | New issue
    ${scheme2025} | 2026-01-15 | 20,836,466 | 5,000,000  | 15,836,466 | New issue
    ${scheme2025} | 2026-01-31 | 20,836,466 | 15,815,089 | 5,021,377  | New issue`);
  expect([figure(at(0, "opening")), figure(at(1, "opening"))]).toEqual(["8320000", "20836466"]);
});

test("a balance whose day is blank is refused beside its row", () => {
  const { tallies, isPlain } = balances(`
    ${scheme2016} | 2026-01-31 | 8,320,000  |            | 8,320,000 | New issue
    ${scheme2025} |            | 20,836,466 | 15,815,089 | 5,021,377 | New issue`);
  expect([tallies.counts.refused, isPlain]).toEqual([1, false]);
  expect(tallies.problems).toMatchObject([{ row: 3, kind: "missing", field: "asAt", isRefused: true }]);
});

test("a scheme with a balance of an earlier month alone is asked about while anything of it is outstanding", () => {
  const rows = (closing: string) => `
    ${scheme2016} | 2025-12-31 | 8,320,000  | ${closing === "0" ? "8,320,000" : ""} | ${closing} | New issue
    ${scheme2025} | 2026-01-31 | 20,836,466 | 15,815,089 | 5,021,377  | New issue`;
  const { notes, at: figure, isPlain } = balances(rows("8,320,000"));
  expect([notes, figure(at(0, "opening")), isPlain]).toEqual([["statementMissing, 2, open"], "left out", false]);
  expect(balances(rows("0")).notes).toEqual([]);
});

test("a register of balances without such a column is of the month, as before", () => {
  const r = january();
  const read = register("options", "Options", `
    Scheme        | Opening    | Exercised  | Closing   | Source
    ${scheme2025} | 20,836,466 | 15,815,089 | 5,021,377 | New issue`, r); // prettier-ignore
  expect(filledFigures(r, [read]).at(at(1, "newShares"))).toBe("15815089");
});
