import type { Beside } from "../../src/model/beside";
import { nothingBeside, reportRecord, reviewDocument } from "../../src/monthly-return";
import { en } from "../../src/texts/en";
import { filedReturn } from "../returns";

const of = { issuer: "Moon Inc.", month: "2026-01-31", formVersion: "1.2.0", time: "3 February 2026, 14:02" };
const moon = filedReturn("01723-moon-inc-202601", {
  "authorised.classes[0].par.closing.amount": "0.1",
  "issued.classes[0].issued.closing": "478,272,001",
});

function rowsOf(beside: Partial<Beside> = {}, r = moon) {
  const all = { ...nothingBeside, ...beside };
  return reportRecord(reviewDocument(r, en, all), { ...of, switchedOff: all.switchedOff }, en).rows;
}
const ofItem = (item: string, rows = rowsOf()) => rows.filter((row) => row.item === item);

test("it begins with the verdict, the issuer, the month, the version, the time and how much passed", () => {
  expect(rowsOf().slice(0, 6)).toEqual([
    {
      item: "Verdict",
      rule: "",
      says: expect.stringMatching(/^Not ready: \d+ must fix$/) as string,
      cell: "",
      answer: "",
    },
    { item: "Name of Issuer", rule: "", says: "Moon Inc.", cell: "", answer: "" },
    { item: "Month ended", rule: "", says: "31 January 2026", cell: "", answer: "" },
    { item: "Version of the form", rule: "", says: "FF301 v 1.2.0", cell: "", answer: "" },
    { item: "Checked", rule: "", says: "3 February 2026, 14:02", cell: "", answer: "" },
    { item: "Checks that passed", rule: "", says: expect.stringMatching(/^\d+$/) as string, cell: "", answer: "" },
  ]);
});

test("each finding stands with its severity, its rule, its message and its cell", () => {
  const closing = ofItem("Must fix").find(({ rule }) => rule === "II-closing");
  expect(closing).toEqual({
    item: "Must fix",
    rule: "II-closing",
    says: "Ordinary shares (01723): issued shares at close of the month should be 478,272,000 (478,272,000 + 0); the return says 478,272,001, 1 too many.", // prettier-ignore
    cell: "'II Issued'!C10",
    answer: "",
  });
});

describe("an explanation", () => {
  const finding = reviewDocument(moon, en).findings.find(({ rule }) => rule === "I-par");
  const given = {
    month: "2026-01-31",
    rule: "I-par",
    place: finding?.place ?? "",
    figures: finding?.restsOn ?? "",
    reason: "Reorganisation",
    words: "Ten shares became one",
    by: "Anna Chan",
    on: "2026-02-03",
    second: "",
  };
  const answer = (explanations: Beside["explanations"]) =>
    ofItem("Explain", rowsOf({ explanations })).find(({ rule }) => rule === "I-par")?.answer;

  test("stands beside its finding, with who gave it, when, and who agreed", () => {
    expect(answer([])).toBe("");
    expect(answer([given])).toBe("Reorganisation: Ten shares became one (Anna Chan, 03 February 2026)");
    expect(answer([{ ...given, reason: "", second: "B. Lee" }])).toBe("Ten shares became one (Anna Chan, 03 February 2026; agreed by B. Lee)"); // prettier-ignore
  });

  test("that has lapsed is said to have", () => {
    expect(answer([{ ...given, figures: "says 1" }])).toBe("Lapsed, since its figures have changed. Reorganisation: Ten shares became one (Anna Chan, 03 February 2026)"); // prettier-ignore
  });
});

test("checks that could not run are there with what they lack", () => {
  const continuity = ofItem("Could not run").find(({ rule }) => rule === "II-continuity");
  expect(continuity).toMatchObject({ says: en.rules["II-continuity"].title, answer: "Needs last month's return" });
  expect(ofItem("Could not run", rowsOf({ previous: moon })).map(({ rule }) => rule)).not.toContain("II-continuity");
});

test("rules that are switched off are there since when and why; those that lack it have run, and those that are no rules are none", () => {
  const switchedOff = [
    { rule: "II-closing", on: "2026-02-01", reason: "Restated" },
    { rule: "I-capital", on: "2026-02-01", reason: " " },
    { rule: "I-par", on: "", reason: "why" },
    { rule: "old-rule", on: "2026-02-01", reason: "why" },
    { rule: "system-figureAsText", on: "2026-02-01", reason: "why" },
    { rule: "toString", on: "2026-02-01", reason: "why" },
  ];
  const rows = rowsOf({ switchedOff });
  expect(ofItem("Switched off", rows).map(({ rule, says, answer }) => [rule, says, answer])).toEqual([
    ["II-closing", en.rules["II-closing"].title, "Since 01 February 2026: Restated"],
    ["I-capital", en.rules["I-capital"].title, "Without a day and a reason; the rule has run"],
    ["I-par", en.rules["I-par"].title, "Without a day and a reason; the rule has run"],
  ]);
  const found = [...ofItem("Must fix", rows), ...ofItem("Explain", rows)].map(({ rule }) => rule);
  expect(found).not.toContain("II-closing");
  expect(found).toEqual(expect.arrayContaining(["I-capital", "I-par"]));
});

test("every confirmation that is asked for is there, given, given for other figures, or not", () => {
  const asked = reviewDocument(moon, en).confirmations;
  const given = asked.map(({ id, figures }, i) => ({
    month: "2026-01-31",
    confirmation: id,
    figures: i === 0 ? figures : "other",
    by: "Anna Chan",
    on: "2026-02-03",
  }));
  const answers = (confirmations: Beside["confirmations"]) => ofItem("Confirmation", rowsOf({ confirmations }));
  expect(answers([]).map(({ says, answer }) => [says, answer])).toEqual(asked.map(({ id }) => [en.confirmations[id], "Not given"])); // prettier-ignore
  expect(answers(given).map(({ answer }) => answer)).toEqual(
    asked.map((_, i) =>
      i === 0
        ? "Given by Anna Chan, 03 February 2026"
        : "Not given for these figures; given before by Anna Chan, 03 February 2026",
    ),
  );
});
