import fc from "fast-check";
import { toDocument } from "../src/model/document";
import type { MonthlyReturn } from "../src/model/monthly-return";
import { valueAt, withoutIndices } from "../src/model/place";
import { formVersions } from "../src/model/versions";
import { changeForm, languages, layOut, placeName, readReturn } from "../src/monthly-return";
import type { Reading } from "../src/sheet/read";
import { fieldOf } from "../src/sheet/placed";
import { en } from "../src/texts/en";
import { arbitraryReturn, withoutAgreeing } from "./arbitrary-return";
import { expectGolden } from "./golden";
import { filedReturn } from "./returns";
import { sheetsOf, sheetsOfLayout } from "./sheet/sheets";
import { wholeReturn } from "./whole-return";

const read = (sheets: ReturnType<typeof sheetsOf>) => readReturn(sheets) as Reading;
const layouts = ["1.0.1", "1.0.2", "1.1.1", "1.2.0"] as const;

test("what appears, vanishes and is renamed from each version to the next", () => {
  const steps = layouts.slice(1).map((to, i) => {
    const from = layouts[i];
    const { appeared, vanished, renamed } = changeForm(read(sheetsOf(wholeReturn(from))), to, "en");
    const words = renamed.map(({ place, before, after }) => `${place}: ${before} → ${after}`);
    return [`${from} to ${to}`, { appeared, vanished, renamed: words }];
  });
  expectGolden("versions-compared.json", Object.fromEntries(steps));
});

test("every field that a version adds or drops has a name for a reader", () => {
  const pairs = layouts.flatMap((from) => layouts.map((to) => changeForm(read(sheetsOf(wholeReturn(from))), to, "en")));
  const places = pairs.flatMap(({ appeared, vanished, renamed }) => [...appeared, ...vanished, ...renamed.map(({ place }) => place)]); // prettier-ignore
  expect(places.filter((place) => placeName(place, en) === place)).toEqual([]);
});

describe("Moon, moved to the form before", () => {
  const moved = changeForm(read(sheetsOf(filedReturn("01723-moon-inc-202601"))), "1.1.1", "en");

  test("names the filled cells that have no place there", () => {
    expect(moved.lost).toEqual(["issued.classes[0].publicFloat.complied", "issued.classes[0].publicFloat.threshold"]);
  });

  test("says all else that it said", () => {
    const before = withoutAgreeing(filedReturn("01723-moon-inc-202601"));
    const after = read(sheetsOfLayout(moved.laidOut)).return;
    const places = [...layOut(after).placement.byPlace.keys()];
    expect(places.filter((place) => String(valueAt(after, place)) !== String(valueAt(before, place)))).toEqual([]);
  });
});

test("what only the newer version asks for is blank, not out of hand", () => {
  const moved = changeForm(read(sheetsOf(filedReturn("00020-sensetime-202301"))), "1.2.0", "en");
  const after = read(sheetsOfLayout(moved.laidOut)).return;
  expect(valueAt(after, "issued.classes[0].treasury.opening")).toBeNull();
  expect(valueAt(after, "issued.classes[0].publicFloat.threshold")).toBe("");
});

test("a return moved to another language says the same, and the same once it is back", () => {
  fc.assert(
    fc.property(arbitraryReturn("1.2.0"), fc.constantFrom(...languages), (r, language) => {
      const before = read(sheetsOf(r, language));
      const other = languages.find((one) => one !== language) as (typeof languages)[number];
      const there = read(sheetsOfLayout(changeForm(before, "1.2.0", other).laidOut));
      const back = read(sheetsOfLayout(changeForm(there, "1.2.0", language).laidOut));
      expect(said(there.return)).toEqual(said(before.return));
      expect(said(back.return)).toEqual(said(before.return));
    }),
    { numRuns: 15, endOnFailure: true },
  );
});

test("a return moved to another version carries every field that both have", () => {
  const versions = fc.constantFrom(...formVersions);
  const moved = versions.chain((from) => fc.record({ r: arbitraryReturn(from), to: versions }));
  fc.assert(
    fc.property(moved, ({ r, to }) => {
      const before = read(sheetsOf(r));
      const change = changeForm(before, to, "en");
      const after = read(sheetsOfLayout(change.laidOut));
      const isNew = new Set(change.appeared);
      const inputs = layOut(after.return).placement.cells.filter(
        (cell) => fieldOf(cell) && !fieldOf(cell)?.calculation,
      );
      const carried = inputs.map(({ place }) => place as string).filter((place) => !isNew.has(withoutIndices(place)));
      expect(carried.map((place) => [place, String(valueAt(after.return, place))])).toEqual(
        carried.map((place) => [place, String(valueAt(before.return, place))]),
      );
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

const said = (r: MonthlyReturn) => toDocument(withoutAgreeing(r));
