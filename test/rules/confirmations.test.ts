import type { GivenConfirmation } from "../../src/model/beside";
import { confirmationsOf, issuesShares } from "../../src/rules/confirmations";
import { nothingBeside } from "../../src/monthly-return";
import { en } from "../../src/texts/en";
import { anyReturn } from "../returns";

const moon = anyReturn("01723-moon-inc-202601");
const composed = anyReturn("treasury-and-convertibles-202601");
const senseTime = anyReturn("00020-sensetime-202301");
const asked = (c: Partial<Parameters<typeof confirmationsOf>[0]>, given: readonly GivenConfirmation[] = []) =>
  confirmationsOf({ ...nothingBeside, return: moon, ...c }, given, en);
const ids = (...of: Parameters<typeof asked>) => asked(...of).map(({ id }) => id);

describe("a person is asked for", () => {
  test("the openings and the public float, where nothing was issued", () => {
    expect(ids({})).toEqual(["openings", "boardAuthority", "publicFloat"]);
  });

  test("no public float before version 1.2.0", () => {
    expect(ids({ return: senseTime })).toEqual(["openings", "boardAuthority"]);
  });

  test("money and listing approvals, where shares were issued", () => {
    expect(ids({ return: composed })).toEqual(["openings", "boardAuthority", "moneyReceived", "listingApprovals", "publicFloat"]);
  }); // prettier-ignore

  test("no openings, where last month's return stands beside", () => {
    const previous = anyReturn("01723-moon-inc-202601", {
      formVersion: "1.1.1",
      "cover.monthEnded": "31 December 2025",
    });
    expect(ids({ previous })).toEqual(["boardAuthority", "publicFloat"]);
    const ofAnother = anyReturn("01723-moon-inc-202601", { "cover.monthEnded": "30 November 2025" });
    expect(ids({ previous: ofAnother })).toContain("openings");
  });
});

test("shares are issued where one row issues some, and not where rows only take off", () => {
  expect(issuesShares(composed)).toBe(true);
  expect(issuesShares(moon)).toBe(false);
  const cancelled = { options: "Not applicable", warrants: "Not applicable", convertibles: "Not applicable", otherAgreements: "Not applicable" }; // prettier-ignore
  expect(issuesShares(anyReturn("treasury-and-convertibles-202601", cancelled))).toBe(false);
});

describe("what is confirmed", () => {
  const figures = "Ordinary shares (01723): 478,272,000 + 0";
  const given = { month: "2026-01-31", confirmation: "boardAuthority", figures, by: "Anna Chan", on: "2026-02-02" };
  const board = (...all: readonly Partial<GivenConfirmation>[]) =>
    asked({}, all.map((one) => ({ ...given, ...one }))).find(({ id }) => id === "boardAuthority"); // prettier-ignore

  test("is bound to the closing balances of Part II", () => {
    expect(asked({}).map((one) => one.figures)).toEqual([figures, figures, figures]);
    expect(asked({ return: composed })[0].figures).toBe("Ordinary shares (00293): 6,826,448,956 + 79,656,911");
    expect(asked({ return: senseTime })[0].figures).toBe("Class B (00020): 25,948,809,928; Class A: 7,520,115,072");
    const notInHand = anyReturn("01723-moon-inc-202601", { "issued.classes[0].issued": {} });
    expect(asked({ return: notInHand })[0].figures).toBe(`Ordinary shares (01723): ${en.figures.notInHand} + 0`);
  });

  test("stands for these figures", () => {
    expect(board({})).toEqual({ id: "boardAuthority", figures, given });
    expect(asked({}, [given]).filter((one) => one.given).map(({ id }) => id)).toEqual(["boardAuthority"]); // prettier-ignore
  });

  test("lapses for others, and the last one is shown", () => {
    expect(board({ figures: "1", by: "A" }, { figures: "2", by: "B" })).toEqual({
      id: "boardAuthority",
      figures,
      lapsed: { ...given, figures: "2", by: "B" },
    });
    expect(board({}, { figures: "2" })?.lapsed).toBeUndefined();
  });

  test.each([
    ["for another month", { month: "2025-12-31" }],
    ["for something else", { confirmation: "publicFloat" }],
    ["by nobody", { by: " " }],
    ["on no day", { on: "" }],
  ])("%s is not confirmed", (_, changed) => {
    expect(board(changed)).toEqual({ id: "boardAuthority", figures });
  });
});
