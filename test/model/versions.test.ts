import {
  formVersions,
  hasTreasuryShares,
  isSince,
  versionFor,
  versionNamed,
  versionsFor,
} from "../../src/model/versions";

describe("the versions that fit a month, and the one it is laid out in", () => {
  test.each([
    ["December 2018, a Word form", "2018-12-31", ["1.0.0", "1.0.1"], "1.0.1"],
    ["June 2021, the last Word form", "2021-06-30", ["1.0.0", "1.0.1"], "1.0.1"],
    ["July 2021, the first electronic form", "2021-07-31", ["1.0.0", "1.0.1"], "1.0.1"],
    ["September 2021", "2021-09-30", ["1.0.0", "1.0.1"], "1.0.1"],
    ["October 2021", "2021-10-31", ["1.0.1"], "1.0.1"],
    ["January 2023", "2023-01-31", ["1.0.1"], "1.0.1"],
    ["February 2023", "2023-02-28", ["1.0.1", "1.0.2"], "1.0.2"],
    ["June 2023", "2023-06-30", ["1.0.1", "1.0.2"], "1.0.2"],
    ["July 2023", "2023-07-31", ["1.0.2"], "1.0.2"],
    ["May 2024", "2024-05-31", ["1.0.2"], "1.0.2"],
    ["June 2024, treasury shares", "2024-06-30", ["1.0.2", "1.1.0"], "1.1.0"],
    ["July 2024", "2024-07-31", ["1.0.2", "1.1.0"], "1.1.0"],
    ["August 2024", "2024-08-31", ["1.1.0"], "1.1.0"],
    ["September 2024", "2024-09-30", ["1.1.0"], "1.1.0"],
    ["October 2024", "2024-10-31", ["1.1.0", "1.1.1"], "1.1.1"],
    ["November 2024", "2024-11-30", ["1.1.0", "1.1.1"], "1.1.1"],
    ["December 2024", "2024-12-31", ["1.1.1"], "1.1.1"],
    ["December 2025", "2025-12-31", ["1.1.1"], "1.1.1"],
    ["January 2026, the public float", "2026-01-31", ["1.2.0", "1.2.1"], "1.2.0"],
    ["December 2030", "2030-12-31", ["1.2.0", "1.2.1"], "1.2.0"],
  ])("%s", (_, monthEnded, fitting, laidOut) => {
    expect(versionsFor(monthEnded)).toEqual(fitting);
    expect(versionFor(monthEnded)).toBe(laidOut);
  });
});

describe("a version", () => {
  test.each(formVersions)("%s is known by its number", (version) => expect(versionNamed(version)).toBe(version));
  test.each(["", "1.0", "1.3.0", "v 1.2.0", "toString"])("%j is none that is known", (text) => {
    expect(versionNamed(text)).toBeUndefined();
  });
  test("has treasury shares from 1.1.0 on", () => {
    expect(formVersions.filter(hasTreasuryShares)).toEqual(["1.1.0", "1.1.1", "1.2.0", "1.2.1"]);
  });
});

test("versions follow one another", () => {
  const sinceEachOther = formVersions.map((version) => formVersions.filter((since) => isSince(version, since)));
  expect(sinceEachOther).toEqual(formVersions.map((_, i) => formVersions.slice(0, i + 1)));
});
