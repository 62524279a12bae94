import fc from "fast-check";
import { monthlyReturnShape } from "../../src/model/monthly-return";
import { entryOf, setValueAt, shapeAt, valueAt, withoutIndices } from "../../src/model/place";
import { filedReturn } from "../returns";

const place = "issued.classes[1].issued.opening";

describe("a place of a return", () => {
  const senseTime = () => filedReturn("00020-sensetime-202301");

  test("has its value", () => {
    expect(String(valueAt(senseTime(), place))).toBe("7520115072");
    expect(valueAt(senseTime(), "options.classes[0].schemes[0].movements[0].kind")).toBe("Others: Sold");
    expect(valueAt(senseTime(), "issued.classes[0].issued.change")).toBeNull();
  });

  test.each([
    ["an entry that is not there", "issued.classes[2].issued.opening"],
    ["a part that is Not applicable", "convertibles.classes[0].instruments[0].closing"],
    ["a figure that is not in hand", "issued.classes[0].treasury.opening"],
    ["a path beyond a cell", "issued.classes[0].issued.change.amount"],
    ["a field that the return does not have", "issued.classes[0].shares.colour"],
  ])("has none: %s", (_, path) => expect(valueAt(senseTime(), path)).toBeUndefined());

  test("is written over, and nothing else is", () => {
    const r = senseTime();
    setValueAt(r, place, null);
    expect(valueAt(r, place)).toBeNull();
    setValueAt(r, place, valueAt(senseTime(), place));
    expect(r).toEqual(senseTime());
  });
});

describe("a path", () => {
  test("is named without its indices", () => {
    expect(withoutIndices("options.classes[0].schemes[12].movements[3].number")).toBe("options.classes[].schemes[].movements[].number"); // prettier-ignore
  });

  test.each([
    [place, "issued.classes[1]"],
    ["options.classes[0].schemes[12].movements[3].number", "options.classes[0].schemes[12].movements[3]"],
    ["options.classes[0]", "options.classes[0]"],
    ["cover.monthEnded", ""],
  ])("%s lies in the entry %j", (path, entry) => expect(entryOf(path)).toBe(entry));

  test.each([
    ["cover.monthEnded", "date"],
    [place, "figure"],
    ["issued.classes[0].publicFloat.complied", "tick"],
    ["options.classes[0].schemes[0].movements[0].kind", "text"],
    ["options.fundsRaised.amount", "figure"],
  ])("%s is a %s", (path, leaf) => expect(shapeAt(monthlyReturnShape, path)).toMatchObject({ leaf }));
});

test("what is set at a path is what is there, whatever the path", () => {
  const key = fc.constantFrom("classes", "issued", "opening");
  const index = fc.nat(2);
  fc.assert(fc.property(key, index, key, fc.string(), (list, i, field, value) => {
    const root = { [list]: [{}, {}, {}] };
    setValueAt(root, `${list}[${i}].${field}`, value);
    expect(valueAt(root, `${list}[${i}].${field}`)).toBe(value);
    expect(root[list].filter((entry) => Object.keys(entry).length > 0)).toEqual([{ [field]: value }]);
  })); // prettier-ignore
});
