import fc from "fast-check";
import { Decimal } from "../../src/model/decimal";
import type { Figure } from "../../src/model/figure";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { copyOf, setValueAt, valueAt } from "../../src/model/place";
import type { PublishedReading } from "../../src/published/read-published";
import { lawfulReturn } from "./lawful-return";
import { leavesOf } from "./leaves";
import { printReturn, shapes, type Printed, type Tear } from "./printer";
import { readingOf } from "./readings";

/** A version of each layout. */
const layouts = ["1.0.1", "1.0.2", "1.1.1", "1.2.0"] as const;
const cases = layouts.flatMap((version) => shapes.map((shape) => ({ version, shape })));

/** Figures of a return that are stated otherwise than they add up. */
const slips = fc.array(fc.tuple(fc.nat(), fc.constantFrom("1", "-1", "1000", "123456")), { maxLength: 3 });
const cuts = fc.array(fc.tuple(fc.nat(), fc.constantFrom(" ", "\t", "   ", "")), { minLength: 1, maxLength: 40 });

function withSlips(r: MonthlyReturn, at: readonly (readonly [number, string])[]): MonthlyReturn {
  const copy = copyOf(r);
  const places = printReturn(r, "line").places.filter((place) => Decimal.isDecimal(valueAt(r, place)));
  for (const [n, off] of at) {
    const place = places[n % places.length];
    setValueAt(copy, place, (valueAt(copy, place) as Decimal).plus(off));
  }
  return copy;
}

/** Breaks figures by blanks: one cut after the other, as often as figures come. */
function tearing(all: readonly (readonly [number, string])[]): Tear {
  let turn = 0;
  return (figure) => {
    const [at, blank] = all[turn++ % all.length];
    const cut = 1 + (at % Math.max(1, figure.length - 1));
    return figure.slice(0, cut) + (figure.length > 1 ? blank : "") + figure.slice(cut);
  };
}

/** Places that were printed and are neither read as they are nor asked. */
function wrong(r: MonthlyReturn, { places }: Printed, reading: PublishedReading, mustOfferTruth: boolean): object[] {
  const [said, read] = [leavesOf(r), leavesOf(reading.return)];
  const asked = new Map(reading.doubts.map((doubt) => [doubt.place as string, doubt]));
  return places.flatMap((place): object[] => {
    const truth = said.get(place) ?? "";
    const doubt = asked.get(place);
    if (!doubt) return read.get(place) === truth ? [] : [{ place, truth, read: read.get(place) }];
    return !mustOfferTruth || doubt.candidates.some((one) => textOf(one) === truth) ? [] : [{ truth, doubt }];
  });
}

function textOf(candidate: Figure): string {
  return Decimal.isDecimal(candidate) ? candidate.toFixed() : (candidate ?? "");
}

describe.each(cases)("version $version, pasted as $shape", ({ version, shape }) => {
  test("what is printed is read as it is, or asked with what it is among the candidates, whatever it adds up to", () => {
    fc.assert(
      fc.property(lawfulReturn(version), slips, (lawful, at) => {
        const r = withSlips(lawful, at);
        const printed = printReturn(r, shape);
        expect(wrong(r, printed, readingOf(printed.text), true)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test("figures of a return that adds up, broken by blanks anywhere, are read as they are or asked, and never read wrongly", () => {
    fc.assert(
      fc.property(lawfulReturn(version), cuts, (r, all) => {
        const printed = printReturn(r, shape, tearing(all));
        expect(wrong(r, printed, readingOf(printed.text), false)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
