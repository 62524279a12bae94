import fc from "fast-check";
import { toDocument } from "../../src/model/document";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { copyOf, setValueAt, valueAt } from "../../src/model/place";
import { rollForward } from "../../src/model/roll-forward";
import { figurePlaces } from "../../src/model/value-places";
import { withOpenings } from "../../src/month/openings";
import { en } from "../../src/texts/en";
import { december, january, scheme2016, scheme2025 } from "./composed";

const on = "2026-02-02";
const openings = [
  "authorised.classes[0].number.opening",
  "authorised.classes[0].par.opening.amount",
  "issued.classes[0].issued.opening",
  "issued.classes[0].treasury.opening",
  "options.classes[0].schemes[0].opening",
  "options.classes[0].schemes[1].opening",
  "warrants.classes[0].warrants[0].opening",
  "convertibles.classes[0].instruments[0].opening",
] as const;

/** January whose openings are still to be filled in, as a person types it who has last month's return pasted. */
const blank = (change: (r: MonthlyReturn) => void = () => {}) => {
  const r = copyOf(january());
  for (const place of openings) setValueAt(r, place, null);
  setValueAt(r, "authorised.classes[0].par.opening.currency", "");
  change(r);
  return r;
};
const opened = (r: MonthlyReturn, previous?: MonthlyReturn) => withOpenings(r, previous, on, en);
const rowsIn = (r: MonthlyReturn, list: string) => valueAt(r, list) as Record<string, unknown>[];

describe("openings that are blank", () => {
  const { after, fillings } = opened(blank(), december());

  test("become last month's balances, and the par value with its currency", () => {
    expect(toDocument(after)).toEqual(toDocument(january()));
  });

  test("are recorded as last month's", () => {
    expect(fillings.map(({ figure, filled }) => `${figure.replace("Ordinary shares (00293)", "").replace(/^, /, "")} ${filled}`)).toEqual([
      ": authorised / registered shares at close of preceding month 10000000000",
      ": par value at close of preceding month 0.01",
      ": issued shares at close of preceding month 6722856511",
      ": treasury shares at close of preceding month 94772000",
      `${scheme2016}: share options outstanding at close of preceding month 8320000`,
      `${scheme2025}: share options outstanding at close of preceding month 20836466`,
      "Unlisted warrants 2027: nominal value at close of preceding month 50000000",
      "2.75% guaranteed convertible bonds due 2026: amount at close of preceding month 30000000",
    ]); // prettier-ignore
    expect(fillings[0]).toMatchObject({ month: "2026-01-31", source: "Last month's return", rows: "", how: "", on });
  });

  test("are found by the words of their rows, in whatever order these stand", () => {
    const { after: turned } = opened(
      blank((r) => rowsIn(r, "options.classes[0].schemes").reverse()),
      december(),
    );
    expect(rowsIn(turned, "options.classes[0].schemes").map(({ particulars, opening }) => [particulars, String(opening)])).toEqual([[scheme2025, "20836466"], [scheme2016, "8320000"]]); // prettier-ignore
  });

  test("of rows that last month did not have stay blank", () => {
    const { after: renamed } = opened(blank((r) => (rowsIn(r, "options.classes[0].schemes")[0].particulars = "2016 Scheme")), december()); // prettier-ignore
    expect(valueAt(renamed, openings[4])).toBeNull();
    expect(String(valueAt(renamed, openings[5]))).toBe("20836466");
  });

  test("of two rows that nothing tells apart stay blank, for which is which is not known", () => {
    const twins = (r: MonthlyReturn) => {
      rowsIn(r, "options.classes[0].schemes").forEach((row) => (row.particulars = "The Scheme"));
      return r;
    };
    const { after: both } = opened(blank(twins), twins(december()));
    expect([valueAt(both, openings[4]), valueAt(both, openings[5])]).toEqual([null, null]);
    const { after: one } = opened(blank((r) => (rowsIn(r, "options.classes[0].schemes")[0].particulars = "The Scheme")), twins(december())); // prettier-ignore
    expect(valueAt(one, openings[4])).toBeNull();
  });
});

describe("what stands is never written over", () => {
  test.each(["0", "Nil", "See Remarks", "6,722,856,510"])("an opening that says %s", (said) => {
    const r = blank((one) => setValueAt(one, "issued.classes[0].issued.opening", valueAt(january({ "issued.classes[0].issued.opening": said }), "issued.classes[0].issued.opening"))); // prettier-ignore
    const { after, fillings } = opened(r, december());
    expect(valueAt(after, "issued.classes[0].issued.opening")).toBe(valueAt(r, "issued.classes[0].issued.opening"));
    expect(fillings.some(({ figure }) => figure.endsWith(": issued shares at close of preceding month"))).toBe(false);
  });

  test("an opening that is not in hand", () => {
    const { after } = opened(
      blank((r) => setValueAt(r, openings[2], undefined)),
      december(),
    );
    expect(valueAt(after, openings[2])).toBeUndefined();
  });

  test("a currency that is stated", () => {
    const { after } = opened(
      blank((r) => setValueAt(r, "authorised.classes[0].par.opening.currency", "USD")),
      december(),
    );
    expect(valueAt(after, "authorised.classes[0].par.opening")).toMatchObject({ currency: "USD" });
  });

  test("the return itself, of which a copy is given", () => {
    const r = blank();
    const before = toDocument(r);
    opened(r, december());
    expect(toDocument(r)).toEqual(before);
  });
});

test.each([
  ["no return", undefined],
  ["that of two months before", december({ "cover.monthEnded": "30 November 2025" })],
  ["that of the same month", december({ "cover.monthEnded": "31 January 2026" })],
  ["that of no month", december({ "cover.monthEnded": "" })],
])("with %s in hand, nothing is brought forward", (_, previous) => {
  const r = blank();
  expect(opened(r, previous)).toEqual({ after: r, fillings: [] });
});

test.each(["", "N/A"])("a return whose month is %j has no month before it", (monthEnded) => {
  const r = blank((one) => (one.cover.monthEnded = monthEnded));
  expect(opened(r, december()).fillings).toEqual([]);
});

test("an opening that last month's words stand for is left to a person", () => {
  const previous = december({ "issued.classes[0].treasury": { opening: "N/A", change: "" } });
  expect(valueAt(opened(blank(), previous).after, openings[3])).toBeNull();
});

test("law: whichever openings are blank, these and no others become what rolling last month forward would make them", () => {
  const rolled = rollForward(december(), { remarks: new Set(), isNil: false });
  fc.assert(
    fc.property(fc.subarray([...openings]), (some) => {
      const r = january();
      for (const place of some) setValueAt(r, place, null);
      const { after, fillings } = opened(r, december());
      expect(fillings.length).toBe(some.length);
      for (const place of figurePlaces(r)) {
        const from = some.some((one) => one === place) ? rolled : r;
        expect([place, String(valueAt(after, place))]).toEqual([place, String(valueAt(from, place))]);
      }
      expect(opened(after, december()).fillings).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
