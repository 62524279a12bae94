import { answered, readPublished, type PublishedReading } from "../../src/published/read-published";
import { provenSaid, questionSaid } from "../../src/taskpane/month/said";
import { en } from "../../src/texts/en";
import { publishedText } from "../registers/example";

const read = (text: string): PublishedReading => {
  const reading = readPublished(text);
  if ("refused" in reading) throw new Error(reading.refused);
  return reading;
};
const confirmed = (reading: PublishedReading) =>
  answered(reading, new Map(reading.doubts.map(({ place, candidates: [only] }) => [place, only])));

test("figures that a person confirmed are not said to be proven", () => {
  const reading = read(publishedText);
  const done = confirmed(reading);
  expect(done.doubts).toEqual([]);
  expect(provenSaid(done, en)).toBe(`${reading.proven} figures are proven by the return's own arithmetic, and ${reading.doubts.length} figures are as you confirmed them.`); // prettier-ignore
  expect(done.proven).toBe(82);
});

test("parts that are not in the text are named beside what is proven", () => {
  const half = read(publishedText.slice(0, publishedText.indexOf("(D)")));
  expect(provenSaid(confirmed(half), en)).toMatch(
    /Not read, or not to the end: .*III\(D\) Other agreements.*, Part IV/,
  );
});

test("a figure that is asked is named with its part, a total of a part too", () => {
  const reading = read(publishedText);
  const names = reading.doubts.map(({ place }) => questionSaid(reading, place, en));
  expect(names).toContain("III(A) Share options, total funds raised from exercise of options");
  expect(names.filter((name) => !/^(Part |III\()/.test(name))).toEqual([]);
});
