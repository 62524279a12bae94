import type { MonthlyReturn } from "../../src/model/monthly-return";
import { formVersions, type FormVersion } from "../../src/model/versions";
import { fullAddress, languages, layOut } from "../../src/monthly-return";
import { expectGolden } from "../golden";
import { wholeReturn } from "../whole-return";

const standardReturns = Object.fromEntries(formVersions.map((version) => [version, wholeReturn(version)])) as Readonly<
  Record<FormVersion, MonthlyReturn>
>;
/** Neighbours that are laid out alike; a test below holds that they are. */
const alike: Readonly<Partial<Record<FormVersion, FormVersion>>> = {
  "1.0.0": "1.0.1",
  "1.1.0": "1.1.1",
  "1.2.1": "1.2.0",
};

const addressesOf = (version: FormVersion) =>
  Object.fromEntries([...layOut(standardReturns[version]).placement.byPlace].map(([place, cell]) => [place, fullAddress(cell)])); // prettier-ignore

describe.each(formVersions.filter((version) => !(version in alike)))("version %s", (version) => {
  test("each place of a whole return stands where it stood", () => {
    expectGolden(`addresses-${version}.json`, addressesOf(version));
  });

  test.each(languages)("each label reads as it did in %s", (language) => {
    const labels = layOut(standardReturns[version], language).sheets.map(({ name, cells }) => {
      const shown = cells.filter(({ placed }) => "label" in placed.cell && placed.cell.label.en !== "");
      return [name, shown.map(({ address, content, shows }) => `${address} ${shows ?? String(content).slice(1)}`)];
    });
    expectGolden(`labels-${version}-${language}.json`, Object.fromEntries(labels));
  });
});

describe.each(formVersions)("version %s", (version) => {
  test("no two places share a cell", () => {
    const addresses = Object.values(addressesOf(version));
    expect(addresses.filter((address, i) => addresses.indexOf(address) !== i)).toEqual([]);
  });

  test("both languages have their places in the same cells", () => {
    const placesIn = (language: (typeof languages)[number]) => [...layOut(standardReturns[version], language).placement.byPlace.keys()]; // prettier-ignore
    expect(placesIn("zh")).toEqual(placesIn("en"));
  });
});

test.each(Object.entries(alike))("version %s is laid out as %s", (version, sibling) => {
  expect(addressesOf(version as FormVersion)).toEqual(addressesOf(sibling));
});
