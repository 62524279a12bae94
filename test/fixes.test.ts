import fc from "fast-check";
import { toDocument } from "../src/model/document";
import type { Fix } from "../src/model/fix";
import type { MonthlyReturn } from "../src/model/monthly-return";
import type { CellAddress } from "../src/model/problem";
import {
  fixesOf,
  languages,
  layOut,
  readReturn,
  review,
  type FindingFix,
  type Language,
  type Reading,
  type Severity,
} from "../src/monthly-return";
import { fullAddress } from "../src/model/address";
import { calculate } from "../src/sheet/calculated";
import { cellFixes, type CellFix } from "../src/sheet/cell-fixes";
import { fieldContent } from "../src/sheet/content";
import type { Kind } from "../src/sheet/spec";
import type { CellValue } from "../src/sheet/sheet-reading";
import { previewOf, standWhereFixed, unchangedOf, wantedOf } from "../src/taskpane/fixes";
import { en } from "../src/texts/en";
import { arbitraryReturn } from "./arbitrary-return";
import { filedReturn } from "./returns";
import { insert, sheetsOf, sheetsOfLayout, type Sheet } from "./sheet/sheets";

const senseTime = "00020-sensetime-202301";
const moon = "01723-moon-inc-202601";
const safe = { kind: "safe" } as const;

const read = (sheets: readonly Sheet[]) => readReturn(sheets) as Reading;
const findingsOn = (sheets: readonly Sheet[]) => review(read(sheets), en).findings;
const fixesOn = (sheets: readonly Sheet[]) => fixesOf(findingsOn(sheets), read(sheets), en);

/** Types into a cell of the sheets. */
function type(sheets: readonly Sheet[], address: string, formula: CellValue, value: CellValue = formula): void {
  const [, name, letter = "", row] = /^'(.+)'!([A-Z])(\d+)$/.exec(address) ?? [];
  const sheet = sheets.find((one) => one.name === name) as Sheet;
  const column = letter.charCodeAt(0) - "A".charCodeAt(0);
  sheet.values[Number(row) - 1][column] = value;
  sheet.formulas[Number(row) - 1][column] = formula;
}

/** Writes fixes as Excel would. */
function apply(sheets: readonly Sheet[], fixes: readonly CellFix[]): void {
  for (const { cell, standing, content } of fixes) {
    const sheet = sheets.find(({ name }) => name === cell.sheet) as Sheet;
    expect(sheet.formulas[cell.row][cell.column]).toBe(standing);
    const plain = typeof content === "string" ? content.replace(/^'/, "") : content;
    sheet.values[cell.row][cell.column] = plain;
    sheet.formulas[cell.row][cell.column] = plain;
  }
}

const seen = ({ cell, name, before, after, content, numberFormat, isSafe }: FindingFix) => ({
  cell: fullAddress(cell),
  name,
  shows: [before.text, after.kind, after.text],
  content,
  numberFormat,
  isSafe,
});

interface Case {
  readonly what: string;
  readonly return: string;
  readonly at: string;
  readonly typed: CellValue;
  readonly rule: string;
  readonly fix: Omit<ReturnType<typeof seen>, "cell">;
}

const closing = "Ordinary shares (01723): issued shares at close of the month";
const movement = "Class B (00020), scheme 1 (Class B Shares held by SenseTalent Manag…), Others: Sold: movement during the month"; // prettier-ignore
const closingFormula = '=IF(COUNTA(C8,C9)=0,"",SUM(C8,C9))';

// prettier-ignore
const cases: readonly Case[] = [
  { what: "a figure typed as text", return: senseTime, at: "'III(A) Options'!E8", typed: "(29,519,059)", rule: "system-figureAsText",
    fix: { name: movement, shows: ["(29,519,059)", "number", "-29,519,059"], content: -29519059, numberFormat: "#,##0", isSafe: true } },
  { what: "an amount typed as text", return: moon, at: "'I Authorised'!G12", typed: "100,000,000.00 ", rule: "system-figureAsText",
    fix: { name: "HKD: total share capital at the end of the month", shows: ["100,000,000.00 ", "number", "100,000,000"], content: 100000000, numberFormat: "#,##0.00########", isSafe: true } },
  { what: "words with stray spaces", return: moon, at: "'FF301 Cover'!C9", typed: " Moon  Inc. ", rule: "system-wordsUntidy",
    fix: { name: "name of issuer", shows: [" Moon  Inc. ", "words", "Moon Inc."], content: "'Moon Inc.", numberFormat: undefined, isSafe: true } },
  { what: "a stock code in full-width digits", return: moon, at: "'II Issued'!C6", typed: "０１７２３", rule: "system-wordsUntidy",
    fix: { name: "Ordinary shares: stock code", shows: ["０１７２３", "words", "01723"], content: "'01723", numberFormat: undefined, isSafe: true } },
  { what: "a figure typed over a formula that agrees", return: moon, at: "'II Issued'!C10", typed: 478272000, rule: "system-formulaOvertyped",
    fix: { name: closing, shows: ["478,272,000", "formula", "478,272,000"], content: closingFormula, numberFormat: "#,##0", isSafe: true } },
  { what: "a formula that was cleared where it came to nothing", return: moon, at: "'II Issued'!D10", typed: "", rule: "system-formulaOvertyped",
    fix: { name: "Ordinary shares (01723): treasury shares at close of the month", shows: ["", "formula", "0"], content: '=IF(COUNTA(D8,D9)=0,"",SUM(D8,D9))', numberFormat: "#,##0", isSafe: true } },
  { what: "a figure typed over a formula that differs", return: moon, at: "'II Issued'!C10", typed: 478272001, rule: "II-closing",
    fix: { name: closing, shows: ["478,272,001", "formula", "478,272,000"], content: closingFormula, numberFormat: "#,##0", isSafe: false } },
];

describe.each(cases)("$what", ({ return: name, at, typed, rule, fix }) => {
  const sheetsWith = (language: Language) => {
    const sheets = sheetsOf(filedReturn(name), language);
    const original = toDocument(read(sheets).return);
    type(sheets, at, typed);
    return { sheets, original };
  };
  const of = (sheets: readonly Sheet[]) => fixesOn(sheets).filter(({ finding }) => finding.rule === rule);

  test("is shown with what it becomes", () => {
    expect(of(sheetsWith("en").sheets).map(seen)).toEqual([{ ...fix, cell: at }]);
  });

  test.each(languages)("is fixed in %s: the finding is gone, and the return is what it was", (language) => {
    const { sheets, original } = sheetsWith(language);
    apply(sheets, of(sheets));
    expect(findingsOn(sheets).filter(({ rule }) => rule !== "system-formulaOvertyped")).toEqual([]);
    apply(sheets, of(sheets));
    if (!rule.endsWith("AsText")) expect(toDocument(read(sheets).return)).toEqual(original);
  });
});

test("the formula that is restored is that of the rows as they stand now", () => {
  const sheets = insert(sheetsOf(filedReturn(moon)), "II Issued", "rows", 8, 3);
  type(sheets, "'II Issued'!C13", 478272000);
  const [fix] = fixesOn(sheets);
  expect(fix).toMatchObject({ cell: { row: 12 }, content: '=IF(COUNTA(C8,C12)=0,"",SUM(C8,C12))' });
  apply(sheets, [fix]);
  expect(findingsOn(sheets)).toEqual([]);
});

describe("what a rule puts right itself is safe, and is gone once it is done", () => {
  // prettier-ignore
  test.each([
    ["a stock code of four digits", moon, { "'II Issued'!C6": "1723" }, "II-stock-code", "'01723"],
    ["a stock code typed as a number", moon, { "'II Issued'!C6": 1723 }, "II-stock-code", "'01723"],
    ["CNY for RMB", moon, { "'I Authorised'!D8": "CNY" }, "I-currency-code", "'RMB"],
    ["an exercise without its sign", senseTime, { "'III(A) Options'!D8": "Exercised", "'III(A) Options'!E8": 29519059 }, "III-A-signs", -29519059],
  ])("%s", (_, name, typed, rule, content) => {
    const sheets = sheetsOf(filedReturn(name));
    for (const [at, value] of Object.entries(typed)) type(sheets, at, value);
    const fixes = fixesOn(sheets).filter(({ finding }) => finding.rule === rule);
    expect(fixes).toMatchObject([{ content, isSafe: true }]);
    expect(fixes[0]).not.toHaveProperty("numberFormat");
    apply(sheets, fixes);
    expect(findingsOn(sheets).filter((finding) => finding.rule === rule)).toEqual([]);
  });

  test("words with stray spaces are tidied before a rule's fix of them", () => {
    const sheets = sheetsOf(filedReturn(moon));
    type(sheets, "'I Authorised'!D8", " cny");
    const contents = () => fixesOn(sheets).flatMap(({ cell, content }) => (fullAddress(cell) === "'I Authorised'!D8" ? [content] : [])); // prettier-ignore
    expect(contents()).toEqual(["'cny"]);
    apply(sheets, wantedOf(fixesOn(sheets), safe));
    expect(contents()).toEqual(["'RMB"]);
  });

  test("a figure that may be lawful as it stands is a person's to judge", () => {
    const sheets = sheetsOf(filedReturn(moon));
    type(sheets, "'II Issued'!C10", 478272001);
    const [finding] = findingsOn(sheets);
    const fix = { place: "issued.classes[0].issued.opening", to: null } as const;
    const isSafe = (severity: Severity) => fixesOf([{ ...finding, severity, fix }], read(sheets), en)[0]?.isSafe;
    expect([isSafe("mustFix"), isSafe("explain")]).toEqual([true, false]);
  });
});

describe("nothing is offered", () => {
  // prettier-ignore
  test.each([
    ["where a formula of the user's own gives words with spaces", moon, "'FF301 Cover'!C9", "=Mine!A1", " Moon Inc."],
    ["where a formula of the user's own gives a figure as text", senseTime, "'III(A) Options'!E8", "=Mine!A1", "(29,519,059)"],
    ["where a formula of the user's own stands in a computed cell and agrees", moon, "'II Issued'!C10", "=C8", 478272000],
    ["where a formula of the user's own stands in a computed cell and differs", moon, "'II Issued'!C10", "=C8+1", 478272001],
    ["where a text has more digits than a cell holds", moon, "'II Issued'!C8", "1234567890123456", "1234567890123456"],
    ["where what stands there cannot be read", moon, "'II Issued'!C10", "many", "many"],
  ])("%s", (_, name, at, formula, value) => {
    const sheets = sheetsOf(filedReturn(name));
    type(sheets, at, formula, value);
    expect(fixesOn(sheets).filter(({ cell }) => fullAddress(cell) === at)).toEqual([]);
  });

  test("where nothing was read", () => {
    expect(fixesOf([], { problems: [] }, en)).toEqual([]);
  });
});

describe("what a rule says a cell should hold", () => {
  const fixed = (fix: Fix, language: Language = "en") => cellFixes([{ fix }], read(sheetsOf(filedReturn(moon), language))); // prettier-ignore

  test("words are typed as words, so that a code keeps its noughts", () => {
    expect(fixed({ place: "issued.classes[0].shares.stockCode", to: "00020" })).toMatchObject([{ content: "'00020", before: { text: "01723" } }]); // prettier-ignore
  });

  test("a value of a list is given in the language of the sheet", () => {
    const fix: Fix = { place: "cover.status", to: "Resubmission" };
    expect(fixed(fix)).toMatchObject([{ content: "'Resubmission" }]);
    expect(fixed(fix, "zh")).toMatchObject([{ content: "'重新提交", after: { kind: "words", text: "重新提交" } }]);
  });

  test("a number in place of a number keeps the format that the cell has", () => {
    const [fix] = fixed({ place: "issued.classes[0].issued.opening", to: null });
    expect(fix).toMatchObject({ content: "", before: { text: "478,272,000" }, after: { kind: "words", text: "" } });
    expect(fix).not.toHaveProperty("numberFormat");
  });

  // prettier-ignore
  test.each([
    ["issued.classes[0].issued.closing", "478272000", 1],
    ["issued.classes[0].issued.closing", "478272001", 0],
    ["issued.classes[0].issued.closing", "Nil", 0],
    ["issued.classes[0].treasury.closing", "Nil", 1],
    ["authorised.classes[0].capital.opening.currency", "HKD", 1],
    ["authorised.classes[0].capital.opening.currency", "USD", 0],
  ] as const)("the formula of %s is restored only where it comes to what is wanted: %s", (place, wanted, count) => {
    const sheets = sheetsOf(filedReturn(moon));
    const { sheet, row, column } = read(sheets).placement.byPlace.get(place) as CellAddress;
    (sheets.find(({ name }) => name === sheet) as Sheet).formulas[row][column] = "typed";
    expect(cellFixes([{ fix: { place, restores: "formula", comesTo: wanted } }], read(sheets))).toHaveLength(count);
  });

  test("nothing changes where the cell says it already, where there is no such cell, or where nothing computes it", () => {
    expect(fixed({ place: "issued.classes[0].shares.stockCode", to: "01723" })).toEqual([]);
    expect(fixed({ place: "issued.classes[4].shares.stockCode", to: "01723" })).toEqual([]);
    expect(fixed({ place: "issued.classes[0].issued.opening", restores: "formula" })).toEqual([]);
  });
});

describe("fixes that are looked at together", () => {
  const sheets = sheetsOf(filedReturn(moon));
  type(sheets, "'FF301 Cover'!C9", " Moon Inc.");
  type(sheets, "'II Issued'!C20", " No change.");
  type(sheets, "'II Issued'!C10", "478,272,000");
  type(sheets, "'II Issued'!D10", 7);
  const fixes = fixesOn(sheets);
  const places = (of: readonly FindingFix[]) => of.map(({ place, finding }) => `${finding.rule} ${place}`);

  test("all safe ones: one a cell, the one that says more", () => {
    expect(places(wantedOf(fixes, safe))).toEqual([
      "system-wordsUntidy cover.issuer",
      "system-wordsUntidy remarks.issued",
      "system-formulaOvertyped issued.classes[0].issued.closing",
    ]);
  });

  test("all safe ones of a rule, and what a suggestion's rule has of them", () => {
    expect(places(wantedOf(fixes, { kind: "rule", rule: "system-wordsUntidy" }))).toEqual([
      "system-wordsUntidy cover.issuer",
      "system-wordsUntidy remarks.issued",
    ]);
    expect(wantedOf(fixes, { kind: "rule", rule: "II-closing" })).toEqual([]);
  });

  test("a safe one is ticked, a suggestion is not", () => {
    const of = (rule: string, place: string) => previewOf(fixes, { kind: "finding", rule, place });
    expect(of("system-wordsUntidy", "cover.issuer")).toMatchObject({ chosen: new Set([0]), alike: 2 });
    expect(of("II-closing", "issued.classes[0].treasury.closing")).toMatchObject({ chosen: new Set(), alike: 0 });
  });
});

describe("fixes that were shown, on the sheets as they stand by then", () => {
  const disturbed = () => {
    const sheets = sheetsOf(filedReturn(senseTime));
    type(sheets, "'II Issued'!C9", 25948809928);
    type(sheets, "'FF301 Cover'!C9", ` ${filedReturn(senseTime).cover.issuer}`);
    return sheets;
  };
  const shown = wantedOf(fixesOn(disturbed()), safe);
  const now = (sheets: readonly Sheet[]) => wantedOf(fixesOn(sheets), safe);

  test("are the same while nothing has changed, whichever of them are chosen", () => {
    expect(unchangedOf(shown, now(disturbed()))).toEqual(shown);
    expect(unchangedOf(shown.slice(1), now(disturbed()))).toEqual(shown.slice(1));
    expect(standWhereFixed(shown, read(disturbed()))).toBe(true);
  });

  test("are others where rows have come in above, though the same figure stands at the address", () => {
    const sheets = insert(disturbed(), "II Issued", "rows", 6, 2);
    const standing = sheets.find(({ name }) => name === "II Issued")?.formulas[8][2];
    expect(shown.find(({ cell }) => cell.sheet === "II Issued")).toMatchObject({
      cell: { row: 8, column: 2 },
      standing,
    });
    expect(unchangedOf(shown, now(sheets))).toBeUndefined();
    expect(
      unchangedOf(
        shown.filter(({ cell }) => cell.sheet === "FF301 Cover"),
        now(sheets),
      ),
    ).toHaveLength(1);
    expect(standWhereFixed(shown, read(sheets))).toBe(false);
    expect(standWhereFixed(shown, {})).toBe(false);
  });

  const other = { sheet: "II Issued", row: 8, column: 3 };
  test.each<[string, Partial<FindingFix>]>([
    ["place", { place: "issued.classes[1].issued.closing" }],
    ["name", { name: "Class C" }],
    ["cell", { cell: other }],
    ["cell's sheet", { cell: { ...shown[0].cell, sheet: "Other" } }],
    ["cell's row", { cell: { ...shown[0].cell, row: 99 } }],
    ["standing content", { standing: 1 }],
    ["new content", { content: "=1" }],
    ["number format", { numberFormat: "0.0" }],
  ])("are others with another %s", (_, change) => {
    expect(unchangedOf(shown.slice(0, 1), [{ ...shown[0], ...change }, ...shown.slice(1)])).toBeUndefined();
  });

  test("are gone once the finding is", () => expect(unchangedOf(shown, shown.slice(1))).toBeUndefined());
});

/** Types cells otherwise than they were laid out, with the same meaning: figures as text, words with spaces, figures over formulas. */
function disturb(r: MonthlyReturn, sheets: readonly Sheet[], which: readonly number[]): void {
  const { calculated } = calculate(r, layOut(r).placement.cells);
  const cells = read(sheets).placement.cells.filter(({ place }) => place !== undefined);
  for (const n of which) {
    const { sheet, row, column, cell, place = "" } = cells[n % cells.length];
    const { values, formulas } = sheets.find(({ name }) => name === sheet) as Sheet;
    if (!("field" in cell)) continue;
    const standing = formulas[row][column];
    const isFormula = typeof standing === "string" && standing.startsWith("=");
    const typed = isFormula ? typedOver(calculated(place), cell.kind) : typedOtherwise(standing, cell.kind, n);
    if (typed !== undefined) values[row][column] = formulas[row][column] = typed;
  }
}

function typedOver(value: unknown, kind: Kind): CellValue | undefined {
  if (value === undefined || typeof value === "boolean") return undefined;
  const content = fieldContent(value, kind, "en");
  return typeof content === "string" ? content.replace(/^'/, "") : content;
}

function typedOtherwise(standing: CellValue, kind: Kind, n: number): CellValue | undefined {
  if (typeof standing === "number" && ["shares", "amount"].includes(kind)) return ` ${standing.toLocaleString("en", { maximumFractionDigits: 12 })}`; // prettier-ignore
  if (typeof standing !== "string" || standing === "" || !["text", "code", "currency"].includes(kind)) return undefined;
  return [` ${standing}`, `${standing}\u00a0 `, standing.replace(" ", "  ")][n % 3];
}

/** Applies safe fixes until there are none; how often it took. */
function fixAll(sheets: readonly Sheet[]): number {
  for (let times = 0; times < 4; times++) {
    const fixes = wantedOf(fixesOn(sheets), safe);
    if (fixes.length === 0) return times;
    apply(sheets, fixes);
  }
  throw new Error("Fixes make work for fixes.");
}

test.each(["1.0.1", "1.2.0"] as const)(
  "all safe fixes together lead back to the very return and its findings, version %s",
  (version) => {
    const findings = (sheets: readonly Sheet[]) =>
      findingsOn(sheets).map(({ rule, at, message }) => ({ rule, at, message }));
    fc.assert(
      fc.property(arbitraryReturn(version), fc.array(fc.nat(), { minLength: 1, maxLength: 30 }), (r, which) => {
        const sheets = sheetsOfLayout(layOut(r));
        fixAll(sheets);
        const reading = read(sheets);
        const before = { document: toDocument(reading.return), findings: findings(sheets) };
        disturb(reading.return, sheets, which);
        fixAll(sheets);
        expect({ document: toDocument(read(sheets).return), findings: findings(sheets) }).toEqual(before);
      }),
      { numRuns: 12 },
    );
  },
);
