import { Decimal } from "../../src/model/decimal";
import type { Figure } from "../../src/model/figure";
import type { Place } from "../../src/model/monthly-return";
import { valueAt } from "../../src/model/place";
import { answered, type PublishedReading } from "../../src/published/read-published";
import { publishedText, readingOf } from "./readings";

const text = publishedText("00020-sensetime-202301");
const opening = "authorised.classes[0].number.opening" as Place;
const closing = "authorised.classes[0].number.closing" as Place;
const million = "000,000";

const figureAt = ({ return: r }: PublishedReading, place: string) => {
  const value = valueAt(r, place) as Figure | undefined;
  return Decimal.isDecimal(value) ? value.toFixed() : value;
};
const candidatesAt = ({ doubts }: PublishedReading, place: string) =>
  doubts.find((doubt) => doubt.place === place)?.candidates.map(String);

test.each([
  ["authorised.classes[0].number.opening", "1,992,000,000,00\t\t\t0,000,000", "1992000000000"],
  ["authorised.classes[0].number.closing", "1,992,000,000,00\t\t\t0,000,000", "1992000000000"],
  ["authorised.classes[1].number.opening", "8,000,000\t\t\t0,000,000", "8000000000"],
  ["authorised.totals[0].amount", "50\t,000", "50000"],
  ["options.classes[0].schemes[0].closing", "3,696,457,\t,471", "3696457471"],
])("%s stands in pieces and is proven", (place, pieces, figure) => {
  expect(text.replace(/\t+/g, "\t")).toContain(pieces.replace(/\t+/g, "\t"));
  expect(figureAt(readingOf(text), place)).toBe(figure);
});

test("a closing balance whose caption was torn off its line is proven by the opening balance", () => {
  expect(figureAt(readingOf(text), "issued.classes[1].issued.closing")).toBe("7520115072");
  expect(figureAt(readingOf(text), "issued.classes[1].issued.change")).toBeNull();
});

describe("without the share capital that proves it", () => {
  const reading = readingOf(text.replace(/49,800|50\t,000/g, ""));

  test("a figure in pieces is asked and not guessed", () => {
    for (const place of [opening, closing]) {
      expect(figureAt(reading, place)).toBeUndefined();
      expect(reading.doubts.find((doubt) => doubt.place === place)?.why).toBe("garbled");
      expect(candidatesAt(reading, place)).toContain("1992000000000");
      expect(candidatesAt(reading, place)?.length).toBeGreaterThan(1);
    }
  });

  test("one answer proves the other balance", () => {
    const then = answered(reading, new Map([[opening, new Decimal("1992000000000")]]));
    expect(figureAt(then, opening)).toBe("1992000000000");
    expect(figureAt(then, closing)).toBe("1992000000000");
    expect(then.doubts.map(({ place }) => place)).not.toContain(closing);
  });
});

test("a person's figure stands, whatever the text has, and contradicts what it does not add up with", () => {
  const then = answered(readingOf(text), new Map([[opening, new Decimal(7)]]));
  expect(figureAt(then, opening)).toBe("7");
  expect(then.doubts.filter(({ why }) => why === "contradicted").map(({ place }) => place)).toContain(closing);
});

test("answers add up, and null says blank", () => {
  const place = "options.classes[0].schemes[0].mayBeIssued" as Place;
  const first = answered(readingOf(text), new Map([[opening, new Decimal("1992000000000")]]));
  const then = answered(first, new Map([[place, null]]));
  expect(figureAt(then, place)).toBeNull();
  expect(then.doubts).toEqual([]);
});

test("a figure that its arithmetic contradicts is asked", () => {
  const reading = readingOf(publishedText("01723-moon-inc-202601").replace(`478,272,000    `, `478,${million}    `));
  const places = reading.doubts.filter(({ why }) => why === "contradicted").map(({ place }) => place);
  expect(places).toContain("issued.classes[0].issued.opening");
  expect(figureAt(reading, "issued.classes[0].issued.opening")).toBeUndefined();
  expect(figureAt(reading, "authorised.classes[0].number.opening")).toBe("10000000000");
});
