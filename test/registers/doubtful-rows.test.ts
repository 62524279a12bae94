import { withPrints } from "../../src/month/summary-of-register";
import { january, scheme2016 } from "../month/composed";
import { register } from "../month/registers";
import { isOneClick, proposed } from "./proposed";

const scheme = "options.classes[0].schemes[0]";
const r = january({ [`${scheme}.movements`]: [], [`${scheme}.newShares`]: "", [`${scheme}.treasuryShares`]: "", [`${scheme}.mayBeIssued`]: "", "options.fundsRaised.amount": "" }); // prettier-ignore
const options = (...rows: string[]) => register("options", "Options", ["Reference | Scheme | Event | Date | Number | Source", ...rows.map((row) => `${row} | Treasury`)].join("\n"), r); // prettier-ignore
const opening = `R1 | ${scheme2016} | Opening | 2025-12-31 | 8,320,000`;

test("a row that stands twice is counted, and somebody looks before anything is written", () => {
  const [once, twice] = [options(opening), options(opening, `R2 | ${scheme2016} | Lapsed | 2026-01-05 | 5`, `R2 | ${scheme2016} | Lapsed | 2026-01-05 | 5`)]; // prettier-ignore
  expect([once, twice].map(({ tallies: { counts } }) => counts.doubtful)).toEqual([0, 1]);
  expect([once, twice].map((one) => isOneClick(proposed(r, [one]), [one]))).toEqual([true, false]);
});

test("a balance that does not roll forward is counted, and somebody looks before anything is written", () => {
  const rows = (closing: string) => register("options", "Options", `Scheme | Opening | Lapsed | Closing | Source\n${scheme2016} | 8,320,000 | 20,000 | ${closing} | Treasury`, r); // prettier-ignore
  expect(["8,300,000", "8,300,001"].map((closing) => isOneClick(proposed(r, [rows(closing)]), [rows(closing)]))).toEqual([true, false]); // prettier-ignore
});

test("words right of the register are no rows of it", () => {
  const { tallies } = register("options", "Options", `Scheme | Event | Date | Number | | |\n${scheme2016} | Opening | 2025-12-31 | 5 | | |\n | | | | checked | by LWY | 3`, r); // prettier-ignore
  expect([tallies.counts.read, tallies.counts.notes, tallies.counts.refused]).toEqual([1, 1, 0]);
});

test("what was read of a register that is not read this time is kept for the next", () => {
  const kept = [{ register: "Award register (Awards)", read: 7 }, { register: "Option register (Options)", read: 3 }]; // prettier-ignore
  const now = withPrints(kept, [options(opening)]);
  expect(now.map(({ register: name, read }) => [name, read])).toEqual([["Award register (Awards)", 7], ["Option register (Options)", 1]]); // prettier-ignore
});
