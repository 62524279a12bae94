import { parseProfile } from "../../src/model/document";
import { isMainlandIssuer, noProfile, resultsDatesOf, says, type IssuerProfile } from "../../src/model/issuer-profile";

const profileOf = (json: object) => (parseProfile(json) as { profile: IssuerProfile }).profile;

test.each([
  [{ listing: "Primary" }, true],
  [{ listing: " PRIMARY " }, true],
  [{ listing: "Dual primary" }, false],
  [{ listing: "" }, undefined],
  [{ listing: "  " }, undefined],
  [{}, undefined],
])("whether %j says a primary listing: %s", (json, said) => {
  expect(says(profileOf(json), "listing", "Primary")).toBe(said);
});

test("no profile says nothing", () => {
  expect(says(undefined, "listing", "Primary")).toBeUndefined();
  expect(isMainlandIssuer(undefined)).toBeUndefined();
  expect(noProfile).toEqual({ resultsDates: [] });
  expect(resultsDatesOf(undefined)).toEqual([]);
  expect(parseProfile(undefined)).toEqual({ profile: noProfile });
});

test("an issuer of the mainland is known by its incorporation", () => {
  expect(isMainlandIssuer(profileOf({ incorporation: "Mainland China" }))).toBe(true);
  expect(isMainlandIssuer(profileOf({ incorporation: "Hong Kong" }))).toBe(false);
});

test("days of results are those that are given", () => {
  expect(resultsDatesOf(profileOf({ resultsDates: ["28 March 2026", "", "29 August 2026"] }))).toEqual(["2026-03-28", "2026-08-29"]);
}); // prettier-ignore
