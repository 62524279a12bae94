import { Decimal } from "../../src/model/decimal";
import { toDocument, parseDocument } from "../../src/model/document";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { setValueAt, valueAt } from "../../src/model/place";
import { layOut } from "../../src/monthly-return";
import { computedAt, saidAt } from "../../src/rules/computed-places";
import { calculate } from "../../src/sheet/calculated";
import { fieldOf } from "../../src/sheet/placed";
import { anyReturn, composedNames, filedReturn } from "../returns";

const moon = "01723-moon-inc-202601";

test.each([...composedNames, "00020-sensetime-202301", moon])(
  "what the form leaves to be computed is what the form computes: %s",
  (name) => {
    const { r, places } = withoutComputed(anyReturn(name));
    const cells = [...layOut(r).placement.byPlace.values()];
    const { calculated } = calculate(r, cells);
    expect(places.length).toBeGreaterThan(5);
    // A total of blanks may be shown as 0.
    const nil = (value: unknown) => (isNilShown(value) ? "" : `${value as string}`);
    const shown = (of: (place: string) => unknown) => places.map((place) => [place, nil(of(place))]);
    expect(shown((place) => computedAt(r, place))).toEqual(shown(calculated));
  },
);

test("what is asserted goes before what is computed, and a blank is what its inputs come to", () => {
  const closing = "issued.classes[0].issued.closing";
  const said = (value: string) => saidAt(filedReturn(moon, { [closing]: value }), closing);
  expect(String(said("5"))).toBe("5");
  expect(said("See Remarks")).toBe("See Remarks");
  expect(String(said(""))).toBe("478272000");
});

test("a place that the form does not compute says what it says", () => {
  const place = "issued.classes[0].issued.change";
  expect(saidAt(filedReturn(moon, { [place]: "" }), place)).toBeNull();
  expect(saidAt(filedReturn(moon), "issued.classes[7].issued.closing")).toBeUndefined();
});

const isNilShown = (value: unknown) =>
  value === undefined || value === null || (Decimal.isDecimal(value) && value.isZero());

/** The return with every place that the form computes left to it. */
function withoutComputed(r: MonthlyReturn): { r: MonthlyReturn; places: readonly string[] } {
  const document = toDocument(r);
  const places = [...layOut(r).placement.byPlace].flatMap(([place, cell]) =>
    fieldOf(cell)?.calculation === undefined ? [] : [place],
  );
  for (const place of places) if (valueAt(document, place) !== undefined) setValueAt(document, place, undefined);
  return { r: (parseDocument(JSON.parse(JSON.stringify(document))) as { return: MonthlyReturn }).return, places };
}
