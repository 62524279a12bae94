import { january, scheme2016 } from "../month/composed";
import { register } from "../month/registers";
import { filledFigures } from "./filled-figures";

const row = "options.classes[0].schemes[0]";
const r = january({ [`${row}.movements`]: [], [`${row}.mayBeIssued`]: "" });

/** What a register of events fills in of a January that is open. */
function filledBy(...rows: string[]) {
  const table = ["Scheme | Event | Date | Number | Source", ...rows.map((one) => `${scheme2016} | ${one} | Treasury`)];
  return filledFigures(r, [register("options", "Options", table.join("\n"), r)]);
}

test("a balance brought forward with the rows after it is all that counts", () => {
  const { at, notes } = filledBy("Opening | 2025-12-31 | 8,320,000", "Lapsed | 2026-01-10 | 20,000");
  expect([at(`${row}.opening`), at(`${row}.mayBeIssued`), notes]).toEqual(["8320000", "8300000", []]);
});

test.each([
  ["rows before it", ["Granted | 2025-06-30 | 1,000,000", "Opening | 2025-12-31 | 8,320,000"]],
  ["another balance before it", ["Opening | 2025-05-31 | 7,320,000", "Opening | 2025-12-31 | 8,320,000"]],
])("a balance brought forward that has %s in it is not added to them", (_, rows) => {
  const { at, notes, isPlain } = filledBy(...rows);
  expect([at(`${row}.opening`), at(`${row}.mayBeIssued`), isPlain]).toEqual(["left out", "left out", false]);
  expect(notes).toEqual([expect.stringMatching(/^countedTwice, .*3, open$/)]);
});

test("a balance after the month is not looked at yet", () => {
  const { at, notes } = filledBy("Opening | 2025-12-31 | 8,320,000", "Opening | 2026-02-28 | 8,320,000");
  expect([at(`${row}.opening`), notes]).toEqual(["8320000", ["afterMonth, 8,320,000, 3"]]);
});
