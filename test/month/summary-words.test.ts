import { changesOf } from "../../src/taskpane/registers/summary-words";
import { en } from "../../src/texts/en";

test("what has become of a register is said in sentences", () => {
  const print = (row: number, reference: string) => ({ row, reference, hash: "" });
  const since = { added: { ranges: [[12, 15]] as const, more: 0 }, changed: { ranges: [[150, 150]] as const, more: 0 }, vanished: [print(9, "1134"), print(31, "")] }; // prettier-ignore
  const counts = { read: 0, refused: 0, doubtful: 0, totals: 0, notes: 0, headers: 0, hidden: 0 };
  const says = (own: object) => en.pane.registers.preview.since(changesOf({ source: "Options", counts, cutOff: [], readBefore: 1, ...own })); // prettier-ignore
  expect(says({ since })).toBe(
    "Options, since it was last read: rows 12-15 are new; row 150 has changed; the row with the reference 1134 is gone; what stood in row 31 is gone.",
  );
  const many = Array.from({ length: 12 }, (_, i) => print(i, `L-${i}`));
  expect(
    says({ since: { ...since, added: { ranges: [], more: 0 }, changed: { ranges: [], more: 0 }, vanished: many } }),
  ).toBe(
    "Options, since it was last read: rows with the references L-0, L-1, L-2, L-3, L-4, L-5, L-6, L-7, L-8, L-9 +2 are gone.",
  );
});
