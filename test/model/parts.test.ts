import { classesOf, depositaryReceiptsOf, isFilledIn, partOf } from "../../src/model/parts";
import type { Place } from "../../src/model/monthly-return";
import { filedReturn } from "../returns";
import { wholeReturn } from "../whole-return";

test.each([
  ["cover.monthEnded", "Cover"],
  ["authorised.totals[0].amount", "I"],
  ["issued.classes[0].issued.closing", "II"],
  ["issued.classes[12].details.issued", "III(E)"],
  ["options.fundsRaised.amount", "III(A)"],
  ["warrants.classes[0].total.issued", "III(B)"],
  ["convertibles.classes[0].total.issued", "III(C)"],
  ["otherAgreements.classes[0].total.issued", "III(D)"],
  ["otherMovements.classes[0].events[0].issued", "III(E)"],
  ["depositaryReceipts.receipts[0].mayBeIssued", "IV"],
  ["confirmations.items[0].wording", "V"],
  ["signatory.title", "V"],
  ["remarks.options", "III(A)"],
  ["remarks.issued", "II"],
  ["otherAgreements", "III(D)"],
  ["depositaryReceipts", "IV"],
  ["elsewhere", ""],
])("%s is printed in part %s", (place, part) => {
  expect(partOf(place as Place)).toBe(part);
});

test("a part that is Not applicable, or not in hand, is not filled in and has nothing in it", () => {
  const moon = filedReturn("01723-moon-inc-202601");
  const { warrants, ...withoutWarrants } = moon;
  expect(warrants).toBe("Not applicable");
  expect(isFilledIn(moon, "warrants")).toBe(false);
  expect(isFilledIn(withoutWarrants, "warrants")).toBe(false);
  expect(isFilledIn(moon, "issued")).toBe(true);
  expect(classesOf(warrants)).toEqual([]);
  expect(classesOf(undefined)).toEqual([]);
  expect(classesOf(moon.issued)).toHaveLength(1);
  expect(depositaryReceiptsOf(moon)).toEqual([]);
  expect(depositaryReceiptsOf(wholeReturn("1.2.0"))).toHaveLength(1);
});
