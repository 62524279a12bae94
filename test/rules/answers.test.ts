import type { Explanation } from "../../src/model/beside";
import { isAbout, isComplete, isOpen, needsSecondPerson, withExplanations } from "../../src/rules/answers";
import type { Finding } from "../../src/rules/check";

const finding: Finding = {
  rule: "I-capital",
  part: "I",
  severity: "explain",
  message: "",
  place: "Class B (00020): share capital at close of the month",
  restsOn: "says 49,801; should be 49,800",
  related: [],
  rows: [],
  causes: [],
  citations: [],
};
const inPartIII: Finding = { ...finding, rule: "III-C-price", part: "III(C)" };
const explanation: Explanation = {
  month: "2023-01-31",
  rule: "I-capital",
  place: "Class B (00020): share capital at close of the month",
  figures: "says 49,801; should be 49,800",
  reason: "Another currency",
  words: "At the rate of the day",
  by: "Anna Chan",
  on: "2023-02-03",
  second: "Ben Lee",
};

test.each([
  ["I", "explain", true],
  ["II", "explain", true],
  ["III(A)", "explain", false],
  ["I", "mustFix", false],
  ["II", "note", false],
] as const)("in part %s, %s: a second person is needed: %s", (part, severity, needed) => {
  expect(needsSecondPerson({ part, severity })).toBe(needed);
});

describe("an explanation of share capital", () => {
  test.each([
    ["is complete with reason, words, who, when and a second person", {}, true],
    ["is not without a reason", { reason: " " }, false],
    ["is not without words", { words: "" }, false],
    ["is not without a name", { by: "" }, false],
    ["is not without a day", { on: "" }, false],
    ["is not without a second person", { second: "" }, false],
    ["is not with the same person twice, however written", { second: " anna  CHAN" }, false],
  ])("%s", (_, changed, complete) => {
    expect(isComplete({ ...explanation, ...changed }, finding)).toBe(complete);
  });

  test("needs no second person elsewhere", () => {
    expect(isComplete({ ...explanation, rule: "III-C-price", second: "" }, inPartIII)).toBe(true);
    expect(isComplete({ ...explanation, reason: "", second: "Ben Lee" }, inPartIII)).toBe(false);
  });
});

describe("a finding waits for an answer", () => {
  test.each([
    ["while there is none", finding, true],
    ["no more when it is explained", { ...finding, explanation }, false],
    ["while its explanation is incomplete", { ...finding, explanation: { ...explanation, words: "" } }, true],
    ["whatever was said, where it must be fixed", { ...finding, severity: "mustFix", explanation }, true],
  ] as const)("%s", (_, one, open) => {
    expect(isOpen(one)).toBe(open);
  });
});

describe("an explanation is about a finding", () => {
  test.each([
    ["of its rule and place, however the place is written", { place: `  class b (00020):  ${explanation.place.slice(17)}` }, true], // prettier-ignore
    ["not of another rule", { rule: "I-total" }, false],
    ["not at another place", { place: "Class A" }, false],
  ])("%s", (_, changed, about) => {
    expect(isAbout({ ...explanation, ...changed }, finding)).toBe(about);
  });

  test("without a place where the finding has none", () => {
    expect(isAbout({ ...explanation, place: "" }, { ...finding, place: undefined })).toBe(true);
  });
});

describe("explanations given", () => {
  const given = (...all: readonly Partial<Explanation>[]) =>
    withExplanations(
      [finding],
      all.map((one) => ({ ...explanation, ...one })),
      "2023-01-31",
    )[0];

  test("answer what they were given for", () => {
    expect(given({})).toEqual({ ...finding, explanation });
    expect(given({ figures: `Says 49,801;  SHOULD be 49,800 ` }).explanation).toBeDefined();
  });

  test("lapse when the figures change, and the last one is shown", () => {
    expect(given({ figures: "says 1", words: "first" }, { figures: "says 2", words: "last" })).toEqual({
      ...finding,
      lapsed: { ...explanation, figures: "says 2", words: "last" },
    });
  });

  test("for other figures have lapsed: the one of the last day is shown, in whichever row it stands", () => {
    const last = { figures: "says 2", on: "2023-02-04" };
    expect(given(last, { figures: "says 1" }).lapsed).toEqual({ ...explanation, ...last });
  });

  test("that stand go before those that lapsed, and complete ones before others", () => {
    expect(given({ figures: "says 1" }, {}).lapsed).toBeUndefined();
    expect(given({ words: "" }, { by: "Carl Ng" }).explanation?.by).toBe("Carl Ng");
    expect(given({ words: "" }, { by: "" }).explanation).toEqual({ ...explanation, words: "" });
  });

  test.each([
    ["for another month", { month: "2022-12-31" }],
    ["of another rule", { rule: "I-total" }],
    ["at another place", { place: "Class A" }],
  ])("%s answer nothing", (_, changed) => {
    expect(given(changed)).toEqual(finding);
  });

  test("answer only what is to be explained", () => {
    const grave: Finding = { ...finding, severity: "mustFix" };
    expect(withExplanations([grave], [explanation], "2023-01-31")).toEqual([grave]);
  });

  test("of a month answer no return without one, and those of no month do", () => {
    expect(withExplanations([finding], [explanation], undefined)).toEqual([finding]);
    const ofNoMonth = { ...explanation, month: "" };
    for (const month of [undefined, ""]) {
      expect(withExplanations([finding], [ofNoMonth], month)[0].explanation).toBe(ofNoMonth);
    }
    expect(withExplanations([finding], [ofNoMonth], "2023-01-31")).toEqual([finding]);
  });
});
