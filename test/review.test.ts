import { Decimal } from "../src/model/decimal";
import { toDocument } from "../src/model/document";
import { parseArguments } from "../src/review/arguments";
import { nothingBeside } from "../src/monthly-return";
import { documentReview, readBesideFiles } from "../src/review/file-review";
import { asJson, asText } from "../src/review/report";
import { en } from "../src/texts/en";
import { expectGolden } from "./golden";
import { filedReturn, returnText } from "./returns";

const moonWithBreaches = JSON.stringify(
  toDocument(
    filedReturn("01723-moon-inc-202601", {
      "cover.monthEnded": "30 January 2026",
      "authorised.classes[0].par.closing.amount": "0.1",
      "issued.classes[0].issued.closing": "478,272,001",
      "convertibles.classes[0].instruments[0].price.amount": "6",
    }),
  ),
);

const reviews = [
  documentReview("sensetime.json", returnText("00020-sensetime-202301"), en),
  documentReview("moon.json", moonWithBreaches, en),
  documentReview("hutchmed.json", returnText("00013-hutchmed-202210"), en),
  documentReview("alibaba-health.json", returnText("00241-alihealth-201910"), en),
  documentReview("gone.json", undefined, en),
  documentReview("notes.json", "Dear all,", en),
];

test("the report for a reader says of each return its verdict, its findings and what could not run", () => {
  expectGolden("review.txt", asText(reviews, en));
});

test("the report as JSON says the same for a program", () => {
  expectGolden("review.json", JSON.parse(asJson(reviews)));
});

test("a finding in JSON carries rule, severity, place, cell, both figures, their difference and the message", () => {
  const files = JSON.parse(asJson(reviews)) as { findings?: Record<string, unknown>[] }[];
  expect(files[1]?.findings?.find(({ rule }) => rule === "II-closing")).toEqual({
    rule: "II-closing",
    part: "II",
    severity: "mustFix",
    place: "issued.classes[0].issued.closing",
    cell: { sheet: "II Issued", address: "C10", reference: "'II Issued'!C10" },
    asserted: "478272001",
    calculated: "478272000",
    difference: "1",
    message: "Ordinary shares (01723): issued shares at close of the month should be 478,272,000 (478,272,000 + 0); the return says 478,272,001, 1 too many.", // prettier-ignore
  });
});

test("the JSON report of a file that can't be read says why, and has no verdict", () => {
  expect(JSON.parse(asJson(reviews.slice(4, 5)))).toEqual([
    {
      file: "gone.json",
      error: "gone.json cannot be read as a Monthly Return.\nThere is no such file, or it may not be read.",
    },
  ]);
});

describe("a file that is no return is refused with what is wrong with it", () => {
  test.each([
    ["a file that is not there", undefined, /^There is no such file, or it may not be read\.$/],
    ["a file that is not JSON", "{ 'formVersion': 1 }", /^It is not JSON: .+\.$/],
    ["an empty file", "", /^It is not JSON: .+\.$/],
    ["a list", "[]", /^The document is not a Monthly Return: it should be one JSON object\.$/],
    [
      "a field that is not the return's",
      '{ "formVersion": "1.2.0", "issued": { "clases": [] } }',
      /^"issued\.clases" is no field of the return\. Check its spelling against the JSON Schema\.$/,
    ],
    [
      "a figure that is none",
      '{ "formVersion": "1.2.0", "options": { "fundsRaised": { "amount": "1e3" } } }',
      /^"options\.fundsRaised\.amount" is "1e3", which is no figure\. Write digits in quotes, such as "1,363"\.$/,
    ],
    [
      "a figure without quotes",
      '{ "formVersion": "1.2.0", "options": { "fundsRaised": { "amount": 1000 } } }',
      /^"options\.fundsRaised\.amount" should be text in quotes\.$/,
    ],
    [
      "a version that is not known",
      '{ "formVersion": "9.9.9" }',
      /^"formVersion" is "9\.9\.9", which is no version of form FF301 known here\.$/,
    ],
    [
      "no version and no month",
      "{}",
      /^The document names neither "formVersion" nor "cover\.monthEnded", so its version is not known\.$/,
    ],
  ])("%s", (_, text, reason) => {
    // prettier-ignore
    const { error = "", review } = documentReview("return.json", text, en);
    const [head, ...reasons] = error.split("\n");
    expect(review).toBeUndefined();
    expect(head).toBe("return.json cannot be read as a Monthly Return.");
    expect(reasons.join("\n")).toMatch(reason);
  });

  test("all that is wrong is said at once", () => {
    const text =
      '{ "cover": { "monthEnded": "31/01/2026" }, "authorised": { "classes": {} }, "warrants": {}, "remark": "" }';
    expect(documentReview("return.json", text, en).error?.split("\n").slice(1)).toEqual([
      'The document names neither "formVersion" nor "cover.monthEnded", so its version is not known.',
      '"remark" is no field of the return. Check its spelling against the JSON Schema.',
      '"cover.monthEnded" is "31/01/2026", which is no date. Write it as "31 January 2026" or "2026-01-31".',
      '"authorised.classes" should be a list in square brackets.',
    ]);
  });

  test("a byte order mark before the document does no harm", () => {
    expect(documentReview("moon.json", `\uFEFF${moonWithBreaches}`, en)).toEqual(reviews[1]);
  });
});

describe("the words of the command", () => {
  test.each([
    [["a.json", "b.json"], { files: ["a.json", "b.json"], format: "text" }],
    [["a.json", "--format", "json"], { files: ["a.json"], format: "json" }],
    [["--format=json", "a.json"], { files: ["a.json"], format: "json" }],
    [["--format=text", "a.json"], { files: ["a.json"], format: "text" }],
    [["a.json", "--previous", "b.json"], { files: ["a.json"], format: "text", previous: "b.json" }],
    [
      ["--profile=p=1.json", "a.json", "--previous=b.json", "--format", "json"],
      { files: ["a.json"], format: "json", previous: "b.json", profile: "p=1.json" },
    ],
    [["--previous", "b.json", "--help"], { files: [], format: "text" }],
  ])("%j are files and a format", (words, parsed) => {
    expect(parseArguments(words, en.review)).toEqual(parsed);
  });

  test.each([
    [["--verbose", "a.json"], '"--verbose" is no option. --format takes text or json.'],
    [["a.json", "--format", "pdf"], '"--format pdf" is no option. --format takes text or json.'],
    [["a.json", "--format"], '"--format " is no option. --format takes text or json.'],
    [["a.json", "--previous"], "Name a file after --previous."],
    [["a.json", "--profile="], "Name a file after --profile."],
    [["--previously", "a.json"], '"--previously" is no option. --format takes text or json.'],
    [["--previous", "b.json"], en.review.noFiles],
    [[], en.review.noFiles],
  ])("%j are refused", (words, error) => {
    expect(parseArguments(words, en.review)).toEqual({ error });
  });
});

describe("what stands beside the returns", () => {
  const files: Readonly<Record<string, string>> = {
    "last.json": JSON.stringify(
      toDocument(filedReturn("00293-cathay-202511", { "cover.monthEnded": "31 December 2025" })),
    ),
    "profile.json": '{ "parValue": "Par value", "publicShares": "1,000", "resultsDates": ["12 March 2026"] }',
    "notes.json": "Dear all,",
    "wrong.json": '{ "bord": "GEM", "listingDate": "soon", "publicShares": 5 }',
  };
  const read = (named: Parameters<typeof readBesideFiles>[0]) => readBesideFiles(named, (file) => files[file], en);

  test("is nothing but the shipped holidays when no file is named", () => {
    expect(read({})).toEqual(nothingBeside);
  });

  test("is last month's return and the profile of the files that are named", () => {
    const profile = { parValue: "Par value", publicShares: new Decimal(1000), resultsDates: ["2026-03-12"] };
    expect(read({ profile: "profile.json" })).toEqual({ ...nothingBeside, profile });
    const previous = filedReturn("00293-cathay-202511", { "cover.monthEnded": "31 December 2025" });
    expect(read({ previous: "last.json", profile: "profile.json" })).toEqual({ ...nothingBeside, previous, profile });
  });

  test("lets checks run that could not without it", () => {
    const text = returnText("00293-cathay-202601");
    const beside = read({ previous: "last.json", profile: "profile.json" });
    if ("error" in beside) throw new Error(beside.error);
    const outcomeOf = (rule: string, review = documentReview("a.json", text, en).review) =>
      review?.outcomes.find((one) => one.rule === rule)?.outcome;
    const reviewed = documentReview("a.json", text, en, beside).review;
    expect(outcomeOf("II-continuity")).toBe("couldNotRun");
    expect(["passed", "breached"]).toContain(outcomeOf("II-continuity", reviewed));
    // Parts that are not in hand could not be compared, so the openings are a person's still.
    expect(reviewed?.confirmations.map(({ id }) => id)).toContain("openings");
    const moon = (...given: [] | [typeof beside]) => documentReview("b.json", returnText("01723-moon-inc-202601"), en, ...given).review; // prettier-ignore
    expect(outcomeOf("II-float-public", moon())).toBe("notApplicable");
    expect(outcomeOf("II-float-public", moon(beside))).toBe("breached");
  });

  test.each([
    [{ previous: "gone.json" }, "gone.json cannot be read as a Monthly Return.\nThere is no such file, or it may not be read."],
    [{ previous: "profile.json" }, /^profile\.json cannot be read as a Monthly Return\.\n/],
    [{ profile: "gone.json" }, "gone.json cannot be read as an issuer profile.\nThere is no such file, or it may not be read."],
    [{ profile: "notes.json" }, /^notes\.json cannot be read as an issuer profile\.\nIt is not JSON: .+\.$/],
    [{ profile: "wrong.json" }, /^wrong\.json cannot be read as an issuer profile\.\n"bord" is no field .+\n"listingDate" is "soon", which is no date.+\n"publicShares" should be text in quotes\.$/],
  ])("%j is refused with what is wrong", (named, reason) => {
    const beside = read(named);
    expect("error" in beside && beside.error).toEqual(typeof reason === "string" ? reason : expect.stringMatching(reason));
  }); // prettier-ignore
});
