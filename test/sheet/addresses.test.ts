import type { MonthlyReturn } from "../../src/model/monthly-return";
import { formVersions, type FormVersion } from "../../src/model/versions";
import { fullAddress, layOut } from "../../src/monthly-return";
import { expectGolden } from "../golden";
import { filedReturn } from "../returns";

const preference = {
  kind: "Preference shares",
  letter: "Not applicable",
  listed: "No",
  stockCode: "",
  description: "",
};
const counter = { stockCode: "80123", currency: "RMB", description: "" };
const movements = [
  { kind: "Granted", number: "1,000" },
  { kind: "Lapsed", number: "-400" },
];

/** Moon with a second class, a counter in another currency and one option scheme with two movements. */
const moon = (version: FormVersion) =>
  filedReturn("01723-moon-inc-202601", {
    formVersion: version,
    "authorised.classes[1]": { shares: preference },
    "issued.classes[1]": { shares: { ...preference, multiCounter: [counter] } },
    options: { classes: [{ shares: preference, schemes: [{ movements }] }] },
  });

const standardReturns: Readonly<Record<FormVersion, MonthlyReturn>> = {
  "1.0.1": filedReturn("00020-sensetime-202301"),
  "1.0.2": moon("1.0.2"),
  "1.1.1": moon("1.1.1"),
  "1.2.0": moon("1.2.0"),
};

describe.each(formVersions)("version %s", (version) => {
  const cells = [...layOut(standardReturns[version]).placement.byPlace];

  test("each place of a standard return stands where it stood", () => {
    expectGolden(
      `addresses-${version}.json`,
      Object.fromEntries(cells.map(([place, cell]) => [place, fullAddress(cell)])),
    );
  });

  test("no two places share a cell", () => {
    const addresses = cells.map(([, cell]) => fullAddress(cell));
    expect(addresses.filter((address, i) => addresses.indexOf(address) !== i)).toEqual([]);
  });
});
