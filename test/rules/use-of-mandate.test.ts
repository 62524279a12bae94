import { parseProfile } from "../../src/model/document";
import { digits } from "../../src/model/decimal";
import type { IssuerProfile } from "../../src/model/issuer-profile";
import { numbersOf, underGeneralMandate, usesOf } from "../../src/rules/use-of-mandate";
import { anyReturn } from "../returns";

const name = "treasury-and-convertibles-202601";
const bond = "convertibles.classes[0].instruments[0]";
const warrant = "warrants.classes[0].warrants[0]";
const agreement = "otherAgreements.classes[0].agreements[0]";
const event = "otherMovements.classes[0].events[0]";
const issued = (number: string) => ({ kind: "Issued", number });
const usesIn = (over: Record<string, unknown>) =>
  usesOf(anyReturn(name, over)).map(({ place, shares }) => [place, digits(shares)]);
const ofAgreement = [`${agreement}.newShares`, "88072500"];

test("agreements use a mandate by the shares that they issued; repurchases, and instruments of earlier months, do not", () => {
  expect(usesIn({})).toEqual([ofAgreement]);
  expect(usesIn({ [`${agreement}.treasuryShares`]: "500" })).toEqual([[`${agreement}.newShares`, "88073000"]]);
  expect(usesIn({ [`${agreement}.newShares`]: "" })).toEqual([]);
});

test.each([bond, warrant])("%s uses it in full in the month that it was issued", (at) => {
  const full = at === bond ? "4043125" : "20000000";
  expect(usesIn({ [`${at}.movements[0]`]: issued("1,000") })).toEqual([[`${at}.mayBeIssued`, full], ofAgreement]);
  expect(usesIn({ [`${at}.movements[0]`]: { kind: " issue", number: "1" } })).toHaveLength(2);
  expect(usesIn({ [`${at}.movements[0]`]: issued("0") })).toEqual([ofAgreement]);
  expect(usesIn({ [`${at}.movements[0]`]: issued("-5") })).toEqual([ofAgreement]);
  expect(usesIn({ [`${at}.movements[0]`]: issued("") })).toEqual([ofAgreement]);
  expect(usesIn({ [`${at}.movements[0]`]: { kind: "Reissued", number: "5" } })).toEqual([ofAgreement]);
  expect(usesIn({ [`${at}.movements[0]`]: { number: "5" } })).toEqual([ofAgreement]);
});

test("an event uses it by the shares that it issued for consideration", () => {
  const placed = { [`${event}.event`]: "Placing", [`${event}.issued`]: "7" };
  expect(usesIn(placed)).toEqual([ofAgreement, [`${event}.issued`, "7"]]);
  expect(usesIn({ ...placed, [`${event}.event`]: "Bonus issue" })).toEqual([ofAgreement]);
});

test("each use has the words and the day of its row; none where they are absent", () => {
  const over = { [`${event}.event`]: "Placing", [`${event}.issued`]: "7", [`${event}.approvalDate`]: "30 April 2025" };
  const [first, second] = usesOf(anyReturn(name, over));
  expect([first.approvalDate, second.approvalDate]).toEqual(["2025-07-31", "2025-04-30"]);
  expect(first.words).toContain("2023 Share Award Scheme");
  expect(second.words).toBe("Placing");
  const bare = usesOf(anyReturn(name, { [event]: { issued: "7" }, [agreement]: { newShares: "5" }, [bond]: { movements: [issued("1")], mayBeIssued: "3", price: {} } })); // prettier-ignore
  expect(bare.map(({ approvalDate }) => approvalDate)).toEqual(["", "", ""]);
  expect(bare.map(({ words }) => words)).toEqual([expect.any(String), expect.any(String), ""]);
});

describe("rows under the general mandate", () => {
  const under = (json: object | undefined, approvalDate: string, description = "Subscription") => {
    const r = anyReturn(name, {
      [`${agreement}.approvalDate`]: approvalDate,
      [`${agreement}.description`]: description,
    });
    const profile = json && (parseProfile(json) as { profile: IssuerProfile }).profile;
    return underGeneralMandate({ return: r, profile, holidays: [] }).length;
  };

  test.each([
    ["of the day of its resolution", { generalMandateDate: "31 July 2025" }, "31 July 2025", "", 1],
    ["not of another day", { generalMandateDate: "31 July 2025" }, "30 July 2025", "", 0],
    ["not of no day", { generalMandateDate: "31 July 2025" }, "", "", 0],
    ["by their words where they state no day", { generalMandateDate: "31 July 2025" }, "", "Shares under the General Mandate", 1],
    ["not by their words where they state another", { generalMandateDate: "31 July 2025" }, "30 July 2025", "general mandate", 0],
    ["of any day while its own is not known", {}, "30 July 2025", "", 1],
    ["of any day without a profile", undefined, "30 July 2025", "", 1],
    ["not without a day while its own is not known", {}, "", "", 0],
    ["not of words for a day", {}, "N/A", "", 0],
  ])("%s", (_, json, approvalDate, description, count) => {
    expect(under(json, approvalDate, description)).toBe(count);
  }); // prettier-ignore
});

test("figures of the profile that are left open are nil", () => {
  const { profile } = parseProfile({ generalMandateBase: "100", generalMandateUsed: "" }) as { profile: IssuerProfile };
  const c = { return: anyReturn(name), profile, holidays: [] };
  const numbers = numbersOf(c, "generalMandateBase", "generalMandateUsed", "generalMandateExtension");
  expect(numbers.map(digits)).toEqual(["100", "0", "0"]);
  expect(numbersOf({ ...c, profile: undefined }, "schemeLimit").map(digits)).toEqual(["0"]);
});
