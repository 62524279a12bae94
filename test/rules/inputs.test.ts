import type { IssuerProfile } from "../../src/model/issuer-profile";
import { parseProfile } from "../../src/model/document";
import { isInput, isMissing } from "../../src/rules/inputs";
import type { Case, Input } from "../../src/rules/rule";
import { filedReturn } from "../returns";

const moon = filedReturn("01723-moon-inc-202601");
const profileOf = (json: object) => (parseProfile(json) as { profile: IssuerProfile }).profile;
const bare: Case = { return: moon, holidays: [] };

test.each<[string, Partial<Case>, Input, boolean]>([
  ["last month's return that is not there", {}, "previous", true],
  ["last month's return", { previous: moon }, "previous", false],
  ["an item without a profile", {}, "profile.listing", true],
  ["an item left out", { profile: profileOf({}) }, "profile.listing", true],
  ["an item left blank", { profile: profileOf({ listing: "" }) }, "profile.listing", true],
  ["an item", { profile: profileOf({ listing: "Primary" }) }, "profile.listing", false],
  ["a figure left blank", { profile: profileOf({ schemeLimit: "" }) }, "profile.schemeLimit", true],
  ["a figure of 0", { profile: profileOf({ schemeLimit: "0" }) }, "profile.schemeLimit", false],
  ["no day of results", { profile: profileOf({ resultsDates: [] }) }, "profile.resultsDates", true],
  ["a day of results", { profile: profileOf({ resultsDates: ["28 March 2026"] }) }, "profile.resultsDates", false],
])("%s is looked for", (_, beside, input, missing) => {
  expect(isMissing({ ...bare, ...beside }, input)).toBe(missing);
});

test.each([
  ["previous", true],
  ["profile.listing", true],
  ["issued.classes[0].issued.opening", false],
  ["otherMovements", false],
])("%s is an input: %s", (missing, is) => {
  expect(isInput(missing)).toBe(is);
});
