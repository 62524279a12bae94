import fc from "fast-check";
import { Decimal, grouping, parseDecimal } from "../../src/model/decimal";
import { readPublished } from "../../src/published/read-published";
import { publishedText } from "./readings";

const texts = ["00020-sensetime-202301", "01723-moon-inc-202601", "02076-kanzhun-202307", "09988-alibaba-202412", "09896-202409"].map(publishedText); // prettier-ignore

/** A change of a text: some of its pieces go, come twice, or change places. */
const change = fc.record({
  by: fc.constantFrom("\n", " ", ""),
  kind: fc.constantFrom("drop", "double", "swap"),
  at: fc.nat(),
  to: fc.nat(),
  length: fc.integer({ min: 1, max: 40 }),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(text: string, { by, kind, at, to, length }: Change): string {
  const pieces = text.split(by);
  const start = at % pieces.length;
  const taken = pieces.slice(start, start + length);
  const rest = [...pieces.slice(0, start), ...pieces.slice(start + length)];
  const place = kind === "swap" ? to % (rest.length + 1) : start;
  const put = { drop: [], double: [...taken, ...taken], swap: taken }[kind];
  return [...rest.slice(0, place), ...put, ...rest.slice(place)].join(by);
}

/** Every figure of a reading, certain or not. */
function figuresOf(value: unknown): Decimal[] {
  if (Decimal.isDecimal(value)) return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(figuresOf) : [];
}

const pieces = (text: string) => text.normalize("NFKC").match(/[\d,.]*\d[\d,.]*|,/g) ?? [];

/** Whether a text has a figure in one piece, or in pieces that follow each other, the first at its beginning and the last at its end. */
function stands(figure: Decimal, all: readonly string[]): boolean {
  const whole = grouping(figure.abs());
  const zeros = whole.includes(".") ? ["", "0", "00", "000"] : [""];
  const isWhole = (piece: string) => parseDecimal(piece.replace(/,/g, ""))?.equals(figure.abs()) ?? false;
  return all.some(isWhole) || zeros.some((more) => standsInPieces(whole + more, all));
}

function standsInPieces(whole: string, all: readonly string[]): boolean {
  return all.some((first, i) =>
    all.slice(i + 1, i + 7).some((last, n) => {
      const between = all.slice(i, i + n + 2);
      const isInside = between.every((one) => whole.includes(one)) && whole.length <= between.join("").length;
      return isInside && whole.startsWith(first) && whole.endsWith(last);
    }),
  );
}

function holdsOnlyWhatStands(text: string): void {
  const reading = readPublished(text);
  if ("refused" in reading) return;
  const all = pieces(text);
  const figures = figuresOf([reading.return, reading.doubts.map(({ candidates }) => candidates)]);
  expect(figures.filter((figure) => !stands(figure, all)).map((figure) => figure.toFixed())).toEqual([]);
}

test("any text whatever is read or refused", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.constantFrom("", ...texts), (words, text) => {
      expect(readPublished(words)).toBeDefined();
      expect(readPublished(text.slice(0, 3000) + words)).toBeDefined();
    }),
    { numRuns: 60 },
  );
});

test("whatever happens to a published text, no figure is read or offered that does not stand in it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 8 }), (text, changes) => {
      holdsOnlyWhatStands(changes.reduce(changed, text));
    }),
    { numRuns: 150 },
  );
});

test.each([
  ["tabs", (text: string) => text.replace(/[ \n]/g, "\t")],
  ["one character a line", (text: string) => [...text].join("\n")],
  [
    "pieces of figures",
    (text: string) => `${text.slice(0, 2500)} Balance at close of preceding month ${"0,0 ".repeat(2e5)}`,
  ],
  ["one word", (text: string) => text.slice(0, 1500) + "s\t".repeat(2e5)],
  ["many classes", (text: string) => text.slice(0, 1500) + "\n1. Class of shares X Type of shares Y".repeat(1e4)],
  ["many times over", (text: string) => text.repeat(150)],
] as const)("a text of %s is read or refused in time", (_, of) => {
  const started = Date.now();
  for (const text of texts.slice(0, 2)) holdsNothingUnheard(of(text));
  expect(Date.now() - started).toBeLessThan(10_000);
});

function holdsNothingUnheard(text: string): void {
  expect(Object.keys(readPublished(text)).length).toBeGreaterThan(0);
}
