import { parseProfile } from "../../src/model/document";
import { isMainlandIssuer, noProfile, resultsDatesOf, says, type IssuerProfile } from "../../src/model/issuer-profile";
import { choiceNamed, profileChoices } from "../../src/model/profile-choices";

const profileOf = (json: object) => (parseProfile(json) as { profile: IssuerProfile }).profile;

test.each([
  [{ listing: "Primary" }, true],
  [{ listing: " PRIMARY " }, true],
  [{ listing: "Primary listing" }, true],
  [{ listing: "Dual primary" }, false],
  [{ listing: "Dual-primary listing" }, false],
  [{ listing: "第二上市" }, false],
  [{ listing: "Tertiary" }, undefined],
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
  const mainland = (incorporation: string) => isMainlandIssuer(profileOf({ incorporation }));
  for (const words of ["Mainland China", "PRC", "The P.R.C.", "China", "People's Republic of China", "中國", "中国"])
    expect(mainland(words)).toBe(true);
  for (const words of [
    "Hong Kong",
    "HK",
    "Hong Kong SAR",
    "香港",
    "Jersey",
    "BVI",
    "England & Wales",
    "Cayman Islands",
  ])
    expect(mainland(words)).toBe(false);
  for (const words of ["Chnia", "P.R.O.C.", "Not applicable", "-"]) expect(mainland(words)).toBeUndefined();
});

test("days of results are those that are given", () => {
  expect(resultsDatesOf(profileOf({ resultsDates: ["28 March 2026", "", "29 August 2026"] }))).toEqual(["2026-03-28", "2026-08-29"]);
}); // prettier-ignore

test.each([
  ["board", "main-board", "Main Board"],
  ["board", "创业板", "GEM"],
  ["incorporation", "the Cayman Islands", "Cayman Islands"],
  ["incorporation", "Ｈｏｎｇ　Ｋｏｎｇ", "Hong Kong"],
  ["incorporation", "The Netherlands", "netherlands"],
  ["incorporation", "Yes", undefined],
  ["parValue", "Without par value", "No par value"],
  ["parValue", "no-par", "No par value"],
  ["parValue", "Jersey", undefined],
  ["aAndH", "Y", "Yes"],
  ["weightedVoting", "是", "Yes"],
  ["weightedVoting", "false", "No"],
  ["weightedVoting", "", undefined],
] as const)("of %s, %j is the choice %s", (item, words, choice) => {
  expect(choiceNamed(item, words)).toBe(choice);
});

test("every choice names itself", () => {
  for (const [item, choices] of Object.entries(profileChoices)) {
    expect(choices.map((one) => choiceNamed(item as keyof typeof profileChoices, one))).toEqual(choices);
  }
});
