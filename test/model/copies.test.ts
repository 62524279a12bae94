import { copyOf, valueAt, withList } from "../../src/model/place";
import { filedReturn } from "../returns";

const list = "options.classes[0].schemes";
const senseTime = filedReturn("00020-sensetime-202301");

test("a copy is equal, and its records and lists are its own; figures are shared", () => {
  const copy = copyOf(senseTime);
  expect(copy).toEqual(senseTime);
  for (const path of ["cover", "issued.classes", "issued.classes[0]", "options.classes[0].schemes[0].movements"]) {
    expect(valueAt(copy, path)).not.toBe(valueAt(senseTime, path));
  }
  const figure = "issued.classes[0].issued.opening";
  expect(valueAt(copy, figure)).toBe(valueAt(senseTime, figure));
});

test.each([null, undefined, "Nil", false])("a copy of %j is itself", (value) => {
  expect(copyOf(value)).toBe(value);
});

describe("a changed list", () => {
  const changed = withList(senseTime, list, (entries) => [...entries, { particulars: "New" }]);

  test("is in the copy, and not in the original", () => {
    expect(valueAt(changed, `${list}[1]`)).toEqual({ particulars: "New" });
    expect(valueAt(senseTime, `${list}[1]`)).toBeUndefined();
  });

  test("shares everything else with the original", () => {
    for (const path of ["cover", "issued", `${list}[0]`, "options.fundsRaised"]) {
      expect(valueAt(changed, path)).toBe(valueAt(senseTime, path));
    }
  });

  test("may be within one entry of another, and the others stay", () => {
    const emptied = withList(senseTime, "issued.classes[1].shares.multiCounter", () => [{ stockCode: "80020" }]);
    expect(valueAt(emptied, "issued.classes[0]")).toBe(valueAt(senseTime, "issued.classes[0]"));
    expect(valueAt(emptied, "issued.classes[1].shares.multiCounter[0].stockCode")).toBe("80020");
  });

  test("may be the root", () => {
    expect(withList([1, 2], "", (entries) => entries.slice(1))).toEqual([2]);
  });
});
