import type { GivenConfirmation } from "../../src/model/beside";
import { confirmationsOf, issuesShares } from "../../src/rules/confirmations";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { nothingBeside } from "../../src/monthly-return";
import { en } from "../../src/texts/en";
import { anyReturn } from "../returns";

const moon = anyReturn("01723-moon-inc-202601");
const composed = anyReturn("treasury-and-convertibles-202601");
const senseTime = anyReturn("00020-sensetime-202301");
const asked = (c: Partial<Parameters<typeof confirmationsOf>[0]>, given: readonly GivenConfirmation[] = [], areOpeningsChecked = true) =>
  confirmationsOf({ ...nothingBeside, return: moon, ...c }, given, en, areOpeningsChecked); // prettier-ignore
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
    expect(asked({ previous }, [], false).map(({ id }) => id)).toContain("openings");
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

const figuresOf = (r: MonthlyReturn) =>
  Object.fromEntries(
    confirmationsOf({ ...nothingBeside, return: r }, [], en, false).map(({ id, figures }) => [id, figures]),
  );

describe("each confirmation is bound to its own figures", () => {
  const name = "treasury-and-convertibles-202601";
  const before = figuresOf(composed);

  test("which a person can read", () => {
    expect(figuresOf(moon)).toEqual({
      openings: expect.stringContaining("issued shares at close of preceding month 478,272,000") as string,
      boardAuthority: expect.stringMatching(/^Ordinary shares \(01723\): 478,272,000 \+ 0; the whole return, checksum [0-9a-f]{8}$/) as string,
      publicFloat: expect.stringContaining("public float complied with true") as string,
    }); // prettier-ignore
    expect(figuresOf(senseTime).boardAuthority).toContain("Class B (00020): 25,948,809,928; Class A: 7,520,115,072; ");
    const notInHand = anyReturn("01723-moon-inc-202601", { "issued.classes[0].issued": {} });
    expect(figuresOf(notInHand).boardAuthority).toContain(`Ordinary shares (01723): ${en.figures.notInHand} + 0`);
  });

  test.each([
    ["a scheme's opening", { "options.classes[0].schemes[0].opening": "9,320,000" }, ["openings", "boardAuthority"]],
    ["the authorised opening", { "authorised.classes[0].number.opening": "1" }, ["openings", "boardAuthority"]],
    ["funds raised", { "options.fundsRaised.amount": "1" }, ["boardAuthority", "moneyReceived", "listingApprovals"]],
    ["shares issued", { "options.classes[0].schemes[0].newShares": "7" }, ["boardAuthority", "moneyReceived", "listingApprovals"]],
    ["the box of the public float", { "issued.classes[0].publicFloat.notComplied": true }, ["boardAuthority", "publicFloat"]],
    ["the closing balance", { "issued.classes[0].issued.closing": "1" }, ["boardAuthority", "publicFloat"]],
    ["the remarks", { "remarks.issued": "See Remarks" }, ["boardAuthority"]],
    ["what is typed when it is sent", { "cover.dateSubmitted": "05 February 2026", "signatory.submittedBy": "Ann Lee" }, []],
  ])("%s", (_, over, lapsed) => {
    const after = figuresOf(anyReturn(name, over));
    expect(Object.keys(before).filter((id) => after[id] !== before[id])).toEqual(lapsed);
  }); // prettier-ignore
});

describe("what is confirmed", () => {
  const figures = figuresOf(moon).boardAuthority;
  const given = { month: "2026-01-31", confirmation: "boardAuthority", figures, by: "Anna Chan", on: "2026-02-02" };
  const board = (...all: readonly Partial<GivenConfirmation>[]) =>
    asked({}, all.map((one) => ({ ...given, ...one }))).find(({ id }) => id === "boardAuthority"); // prettier-ignore

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

  test("of no month stands for a return that states none", () => {
    const r = { ...moon, cover: { ...moon.cover, monthEnded: undefined } };
    const ofNoMonth = { ...given, month: "", figures: figuresOf(r).boardAuthority ?? "" };
    const of = asked({ return: r }, [ofNoMonth]).find(({ id }) => id === "boardAuthority");
    expect(of?.given).toEqual(ofNoMonth);
  });
});
