import fc from "fast-check";
import type { Wording } from "../../src/sheet/spec";
import { filled, fold, isWording, wordingFormula } from "../../src/sheet/wording";

const stockCode: Wording = { en: "Stock code (if listed)", zh: "證券代號 (如上市)" };
const change: Wording = { en: "Increase / decrease (-)", zh: "增加 / 減少 (-)" };
const listed: Wording = { en: "Listed on the Exchange (Note 1)" };
const totalA: Wording = { en: "Total A ({class}):" };
const className: Wording = { en: "{class} (AA1)" };

describe("a text that is the label", () => {
  test.each([
    ["as it is printed", stockCode, "Stock code (if listed)"],
    ["in Chinese", stockCode, "證券代號 (如上市)"],
    ["in full width", stockCode, "Ｓｔｏｃｋ　ｃｏｄｅ（ｉｆ　ｌｉｓｔｅｄ）"],
    ["with Chinese brackets", stockCode, "證券代號（如上市）"],
    ["in capitals", stockCode, "STOCK CODE (IF LISTED)"],
    ["with other spaces and line breaks", stockCode, " Stock\u00A0code\n(if  listed) "],
    ["with a colon", stockCode, "Stock code (if listed):"],
    ["with a full-width colon", stockCode, "證券代號 (如上市)："],
    ["with other hyphens", change, "Increase/decrease (–)"],
    ["without the hyphen", change, "Increase / decrease ()"],
    ["with a minus in full width", change, "增加／減少（－）"],
    ["with another note", listed, "Listed on the Exchange (Note 12)"],
    ["without the note", listed, "Listed on the Exchange"],
    ["with two notes", listed, "Listed on the Exchange (Notes 1 and 2)"],
    ["with its hole filled", totalA, "Total A (WVR ordinary shares Class B):"],
    ["with nothing in its hole", totalA, "Total A ():"],
    ["with brackets in its hole", totalA, "Total A (Ordinary shares (H)):"],
    ["with a hole at its beginning", className, "Ordinary shares (AA1)"],
  ])("%s", (_, wording, text) => expect(isWording(wording, text)).toBe(true));
});

describe("a text that is another", () => {
  test.each([
    ["blank", stockCode, ""],
    ["a part of it", stockCode, "Stock code"],
    ["more than it", stockCode, "Stock code (if listed) 00020"],
    ["a label that differs by a letter", stockCode, "Stock codes (if listed)"],
    ["the other sign", change, "Increase / decrease (+)"],
    ["another total", totalA, "Total C (Ordinary shares):"],
    ["the hole's beginning without its end", totalA, "Total A (Ordinary shares"],
    ["the other total of the class", className, "Ordinary shares (AA2)"],
    ["both ends of it run into one", { en: "a{class}a" }, "a"],
  ])("%s", (_, wording, text) => expect(isWording(wording, text)).toBe(false));
});

describe("a hole", () => {
  test("is filled with a name as it is", () => {
    expect(filled(totalA.en, "$& Class B")).toBe("Total A ($& Class B):");
  });

  test("is filled by a formula from the cells of kind and letter", () => {
    expect(wordingFormula(totalA.en, "C5", "E5", ["Not applicable"])).toBe('="Total A ("&TRIM(C5&IF(OR(E5="",E5="Not applicable"),""," "&E5))&"):"'); // prettier-ignore
    expect(wordingFormula(className.en, "'II Issued'!C5", "'II Issued'!E5", ["Not applicable"])).toBe(
      `=TRIM('II Issued'!C5&IF(OR('II Issued'!E5="",'II Issued'!E5="Not applicable"),""," "&'II Issued'!E5))&" (AA1)"`,
    );
  });

  test("keeps the quotation marks of its label", () => {
    expect(wordingFormula('The "{class}"', "C5", "E5", [])).toMatch(/^="The """&TRIM\(.+\)&""""$/);
  });

  test("matches its label whatever fills it", () => {
    fc.assert(fc.property(fc.string(), (name) => expect(isWording(totalA, filled(totalA.en, name))).toBe(true)));
  });
});

test("spaces, colons and hyphens may stand anywhere in a label", () => {
  const separators = fc.array(fc.constantFrom("", " ", "\n", ":", "-", "\u2013"), { minLength: 30, maxLength: 30 });
  fc.assert(fc.property(separators, (between) => {
    const text = [...stockCode.en].map((letter, i) => `${letter}${between[i] ?? ""}`).join("");
    expect(isWording(stockCode, text)).toBe(true);
    expect(fold(text)).toBe("stockcode(iflisted)");
  })); // prettier-ignore
});
