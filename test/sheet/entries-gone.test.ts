import { valueAt } from "../../src/model/place";
import { EntriesGone } from "../../src/sheet/entries-gone";
import { anyReturn } from "../returns";

const list = "otherMovements.classes";
const gone = new EntriesGone([`${list}[0].events[0]`, `${list}[0].events[2]`, `${list}[1]`]);

test.each([
  ["before them all stays as it is called", "issued.classes[1].issued.change", "issued.classes[1].issued.change"],
  ["moves up by those before it", `${list}[0].events[1].issued`, `${list}[0].events[0].issued`],
  ["by as many as there are", `${list}[0].events[3]`, `${list}[0].events[1]`],
  ["with its class", `${list}[2].events[0].date`, `${list}[1].events[0].date`],
])("what stands %s", (_, path, then) => expect([gone.has(path), gone.rename(path)]).toEqual([false, then]));

test("what stands in one that goes, goes with it", () => {
  expect([`${list}[0].events[2]`, `${list}[0].events[2].price.amount`, `${list}[1].shares.kind`].map((one) => gone.has(one))).toEqual([true, true, true]); // prettier-ignore
  expect(gone.has(`${list}[10]`)).toBe(false);
  expect(gone.renamed(new Map([[`${list}[0].events[0].issued`, 1], [`${list}[0].events[1].issued`, 2]]))).toEqual(new Map([[`${list}[0].events[0].issued`, 2]])); // prettier-ignore
});

test("a return without them has the others, in their order", () => {
  const r = anyReturn("treasury-and-convertibles-202601");
  const events = `${list}[0].events`;
  const before = valueAt(r, events) as readonly unknown[];
  const without = new EntriesGone([`${events}[0]`, `${events}[2]`]).without(r);
  expect(valueAt(without, events)).toEqual(before.filter((_, i) => i !== 0 && i !== 2));
  expect(valueAt(r, events)).toBe(before);
});
