import fc from "fast-check";
import { RowCollector, rowsIn, rowsText } from "../../src/registers/row-ranges";
import { PrintCollector } from "../../src/registers/row-prints";
import { sinceLast } from "../../src/registers/since-last";
import type { RowPrint } from "../../src/registers/tally";

/** A row of a register as its owner has it: a reference, "" for none, and what it says. */
type Row = readonly [reference: string, says: string];

/** Rows as they were read, the first in row 2 of its sheet unless titles came above. */
function read(rows: readonly Row[], first = 2): readonly RowPrint[] {
  const collector = new PrintCollector();
  rows.forEach(([reference, says], i) => collector.add(first + i, reference, `${reference}\u0001${says}`));
  return collector.prints!;
}

/** What has become of the rows, as the pane says it; rows that are gone by their references, else by the numbers that they had. */
function told(before: readonly RowPrint[], now: readonly RowPrint[]) {
  const { added, changed, vanished } = sinceLast(before, now);
  const named = vanished.map(({ reference, row }) => reference || `row ${row}`);
  return { added: rowsText(added), changed: rowsText(changed), vanished: named.join(", ") };
}
const nothing = { added: "", changed: "", vanished: "" };

const register: readonly Row[] = [
  ["OP-1", "Chan, granted 12,000"],
  ["OP-2", "Lee, granted 8,000"],
  ["OP-3", "Ho, exercised 4,000"],
];

describe("rows with references of their own", () => {
  const before = read(register);

  test("that are read again are neither new, changed nor gone", () => expect(told(before, before)).toEqual(nothing));

  test("in another order, or below titles that have come above, are the same", () => {
    expect(told(before, read([...register].reverse()))).toEqual(nothing);
    expect(told(before, read(register, 6))).toEqual(nothing);
  });

  test("that come between others are new, wherever they stand now", () => {
    const [first, ...others] = register;
    expect(told(before, read([first, ["OP-4", "Ng, granted 5,000"], ...others]))).toEqual({ ...nothing, added: "3" });
  });

  test("that say something else are changed", () => {
    const corrected: Row[] = [register[0], ["OP-2", "Lee, granted 9,000"], register[2]];
    expect(told(before, read(corrected))).toEqual({ ...nothing, changed: "3" });
  });

  test("that are struck are gone, by their reference", () => {
    expect(told(before, read([register[0], register[2]]))).toEqual({ ...nothing, vanished: "OP-2" });
  });

  test("all at once", () => {
    const now: Row[] = [["OP-9", "Ho, lapsed 4,000"], register[0], ["OP-3", "Ho, exercised 5,000"], ["OP-4", "Ng, granted 1"]]; // prettier-ignore
    expect(told(before, read(now))).toEqual({ added: "2, 5", changed: "4", vanished: "OP-2" });
  });
});

describe("rows without references", () => {
  const says = (...words: string[]) => read(words.map((one): Row => ["", one]));

  test("are told by all that they say", () => {
    expect(told(says("a", "b", "c"), says("c", "a", "b"))).toEqual(nothing);
    expect(told(says("a", "b"), says("b", "c", "a"))).toEqual({ ...nothing, added: "3" });
  });

  test("that say something else are new, and what they said is gone", () => {
    expect(told(says("a", "b"), says("a", "B"))).toEqual({ added: "3", changed: "", vanished: "row 3" });
  });

  test("that say the same are counted", () => {
    expect(told(says("a", "a"), says("a", "a"))).toEqual(nothing);
    expect(told(says("a", "a"), says("a", "a", "a"))).toEqual({ ...nothing, added: "4" });
    expect(told(says("a", "a", "a"), says("a"))).toEqual({ ...nothing, vanished: expect.stringMatching(/^row \d, row \d$/) as string }); // prettier-ignore
  });
});

describe("rows that share a reference, as the events of one grant do", () => {
  const before = read([["G-1", "granted 12,000"], ["G-2", "granted 8,000"]]); // prettier-ignore

  test("a further event of a grant is new, and its first one is not", () => {
    const now = read([["G-1", "granted 12,000"], ["G-1", "exercised 4,000"], ["G-2", "granted 8,000"]]); // prettier-ignore
    expect(told(before, now)).toEqual({ ...nothing, added: "3" });
    expect(told(now, before)).toEqual({ ...nothing, vanished: "G-1" });
  });

  test("a register that counts its rows anew for one that came between says which rows read otherwise now", () => {
    const counted = (...words: string[]) => read(words.map((says, i): Row => [String(i + 1), says]));
    expect(told(counted("a", "b"), counted("a", "new", "b"))).toEqual({ ...nothing, added: "4", changed: "3" });
  });

  test("long references are told apart by all that the rows say, where what is kept of them is alike", () => {
    const long = (end: string): Row => [`${"0".repeat(60)}${end}`, "granted"];
    expect(told(read([long("1"), long("2")]), read([long("2"), long("1"), long("3")]))).toEqual({ ...nothing, added: "4" }); // prettier-ignore
  });
});

test("the first reading of an empty register, and one that was emptied", () => {
  expect(told([], read(register))).toEqual({ ...nothing, added: "2-4" });
  expect(told(read(register), [])).toEqual({ ...nothing, vanished: "OP-1, OP-2, OP-3" });
});

/** What somebody does to a register of rows with references of their own, which are told in a list with commas: each row at most once. */
const edits = fc.record({
  rows: fc.uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 8 }).filter((one) => one.trim() === one && one !== "" && !one.includes(", ")), fc.string({ maxLength: 6 })), { selector: ([reference]) => reference, maxLength: 30 }),
  marks: fc.array(fc.constantFrom("keep", "keep", "keep", "change", "strike"), { minLength: 30, maxLength: 30 }),
  added: fc.array(fc.nat(30), { maxLength: 6 }),
  titles: fc.nat(5),
}); // prettier-ignore

test("law: whatever rows are changed, struck and put in, exactly these are said", () => {
  fc.assert(
    fc.property(edits, fc.boolean(), ({ rows, marks, added, titles }, hasReferences) => {
      const own = rows.map(([reference, says], i): Row => (hasReferences ? [reference, says] : ["", `${i} ${says}`]));
      const kept = own.flatMap((row, i): { row: Row; mark: string }[] => {
        if (marks[i] === "strike") return [];
        return [{ row: marks[i] === "change" ? [row[0], `${row[1]}, corrected`] : row, mark: marks[i] }];
      });
      added.forEach((at, i) => {
        const row: Row = hasReferences ? [`a reference that is new: ${i}`, "new"] : ["", `a row that is new: ${i}`];
        kept.splice(at % (kept.length + 1), 0, { row, mark: "new" });
      });
      const first = 2 + titles;
      const now = read(kept.map(({ row }) => row), first); // prettier-ignore
      const at = (...wanted: string[]) => {
        const found = new RowCollector();
        kept.forEach(({ mark }, i) => wanted.includes(mark) && found.add(first + i));
        return rowsText(found.rows);
      };
      const said = told(read(own), now);
      // Without references a row that says something else is another.
      expect(said.added).toBe(hasReferences ? at("new") : at("new", "change"));
      expect(said.changed).toBe(hasReferences ? at("change") : "");
      const gone = own.flatMap(([reference], i) => {
        const isGone = marks[i] === "strike" || (marks[i] === "change" && !hasReferences);
        return isGone ? [reference || `row ${i + 2}`] : [];
      });
      expect(said.vanished.split(", ").filter(Boolean).sort()).toEqual(gone.sort());
    }),
    { numRuns: 300 },
  );
});

test("law: rows in any order, with any references, are all accounted for", () => {
  const row = fc.tuple(fc.constantFrom("", "1", "2", "3"), fc.constantFrom("a", "b", "c"));
  const rows = fc.array(row, { maxLength: 12 });
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const [before, now] = [read(one), read(other)];
      const { added, vanished } = sinceLast(before, now);
      const count = rowsIn(rowsText(added)).ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
      expect(before.length - vanished.length).toBe(now.length - count);
      expect(told(before, read([...one].reverse()))).toEqual(nothing);
    }),
    { numRuns: 300 },
  );
});
