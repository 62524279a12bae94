import { CellCache } from "../../src/registers/cell-cache";
import { DuplicateKeys } from "../../src/registers/duplicate-keys";

test("a key that stands twice is told by the row that has it first, and by all of its parts", () => {
  const keys = new DuplicateKeys();
  expect(keys.add(["G-1", "Exercised"], 2)).toBeUndefined();
  expect(keys.add(["G-1", "Lapsed"], 3)).toBeUndefined();
  expect(keys.add(["G-1E", "xercised"], 4)).toBeUndefined();
  expect(keys.add(["G-1Exercised"], 5)).toBeUndefined();
  expect(keys.add(["G-1", "Exercised"], 6)).toBe(2);
  expect(keys.add(["G-1", "Exercised"], 7)).toBe(2);
});

test("among very many keys none is taken for another", () => {
  const keys = new DuplicateKeys();
  const found = Array.from({ length: 300_000 }, (_, i) => keys.add([`G-${i}`], i + 1)).filter((row) => row !== undefined);
  expect(found).toEqual([]);
  expect([1, 150_000, 300_000].map((row) => keys.add([`G-${row - 1}`], 0))).toEqual([1, 150_000, 300_000]);
}); // prettier-ignore

test("cells that say the same are read once, but for long ones, which are not kept", () => {
  const read: string[] = [];
  const cache = new CellCache((cell) => read.push(String(cell)));
  const long = "x".repeat(1000);
  for (const cell of ["a", "a", "1", 1, "1", long, long]) cache.get(cell);
  expect(read).toEqual(["a", "1", "1", long, long]);
});
