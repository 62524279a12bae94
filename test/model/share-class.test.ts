import type { ShareClass } from "../../src/model/monthly-return";
import { classShown, className, findClass, isPreferenceClass } from "../../src/model/share-class";

const shares = (kind?: string, letter?: string, stockCode?: string, description?: string): ShareClass => ({
  ...(kind !== undefined && { kind }),
  ...(letter !== undefined && { letter }),
  ...(stockCode !== undefined && { stockCode }),
  ...(description !== undefined && { description }),
  multiCounter: [],
});

describe("a class as the form's totals name it", () => {
  test.each([
    ["kind and letter", shares("WVR ordinary shares", "Class B"), "WVR ordinary shares Class B"],
    ["a kind without letter", shares("Ordinary shares", "Not applicable"), "Ordinary shares"],
    ["a letter left blank", shares("Ordinary shares", ""), "Ordinary shares"],
    ["a letter alone", shares(undefined, "H"), "H"],
    ["nothing in hand", shares(), ""],
    ["spaces too many", shares(" Ordinary  shares ", " A "), "Ordinary shares A"],
  ])("%s", (_, named, name) => expect(className(named)).toBe(name));

  test("a letter that says Not applicable in small letters is none, as in the formula of the label", () => {
    expect(className(shares("Ordinary shares", "not applicable"))).toBe("Ordinary shares");
  });
});

describe("a class as messages name it", () => {
  test.each([
    ["by its letter and stock code", shares("WVR ordinary shares", "Class B", "00020"), "Class B (00020)"],
    ["with Class before a bare letter", shares("Ordinary shares", "H", "01288"), "Class H (01288)"],
    ["without a code that is none", shares("WVR ordinary shares", "Class A", "N/A"), "Class A"],
    ["by its kind when it has no letter", shares("Ordinary shares", "Not applicable", "01723"), "Ordinary shares (01723)"],
    ["by its description when that is all", shares(undefined, undefined, undefined, "H Shares"), "H Shares"],
    ["by its description when its letter is another", shares("Ordinary shares", "Other type (specify in description)", "", "Domestic shares"), "Domestic shares"],
    ["by its letter as it is when that says class", shares("Ordinary shares", "class h"), "class h"],
    ["by a letter that only holds the words", shares("Ordinary shares", "Subclass"), "Class Subclass"],
    ["by a letter that only holds other", shares("Ordinary shares", "Another", "", "Domestic shares"), "Class Another"],
    ["as the class when nothing is in hand", shares(), "the class"],
  ])("%s", (_, named, shown) => expect(classShown(named)).toBe(shown)); // prettier-ignore
});

describe("the class of one part that is a class of another", () => {
  const classB = shares("WVR ordinary shares", "Class B", "00020");
  const classA = shares("WVR ordinary shares", "Class A", "N/A");
  const preferenceOf2019 = shares("Preference shares", "", "4605", "Preference shares of 2019");
  const preferenceOf2021 = shares("Preference shares", "", "", "Preference shares of 2021");
  const classes = [classB, classA, preferenceOf2019, preferenceOf2021];

  test.each([
    ["by kind and letter", shares("WVR ordinary shares", "Class A"), 1],
    ["by the letter with or without Class", shares("WVR ordinary shares", "b"), 0],
    ["in other letters, width and spaces", shares("ＷＶＲ  Ordinary Shares", " CLASS B ", "20"), 0],
    ["by the description where kind and letter are alike", shares("Preference shares", "N/A", "", "preference shares of 2021"), 3],
    ["none when the stock codes are at odds", shares("WVR ordinary shares", "Class B", "00021"), undefined],
    ["by the letter with Class and no space", shares("WVR ordinary shares", "ClassA"), 1],
    ["none by a letter that only holds Class", shares("WVR ordinary shares", "subclass a"), undefined],
    ["by a code that is no number", shares("WVR ordinary shares", "Class B", "00021x"), 0],
    ["by a code that begins otherwise", shares("WVR ordinary shares", "Class B", "x00021"), 0],
    ["none when the letter is another", shares("WVR ordinary shares", "Class C"), undefined],
    ["none when the kind is another", shares("Ordinary shares", "Class B", "00020"), undefined],
    ["none where several are alike and no description tells", shares("Preference shares"), undefined],
  ])("is found %s", (_, wanted, found) => expect(findClass(classes, wanted)).toBe(found)); // prettier-ignore

  test("no letter, N/A and Not applicable are one", () => {
    const letters = [undefined, "", "N/A", "Not applicable"];
    const found = letters.map((letter) => findClass([shares("Ordinary shares", letter)], shares("Ordinary shares")));
    expect(found).toEqual(letters.map(() => 0));
  });

  test("each class of a list finds itself", () => {
    expect(classes.map((one) => findClass(classes, one))).toEqual([0, 1, 2, 3]);
  });

  test("of two that nothing tells apart neither is found", () => {
    expect(findClass([classB, classB], classB)).toBeUndefined();
  });
});

test.each([
  [shares("Preference shares"), true],
  [shares("Other class of shares", "", "", "Convertible PREFERENCE shares"), true],
  [shares(undefined, undefined, undefined, "preference"), true],
  [shares("優先股"), true],
  [shares("其他類別股份", "", "", "优先股"), true],
  [shares("Ordinary shares"), false],
  [shares("Ordinary shares", "", "", "into which preference shares are converted"), false],
  [shares("普通股", "", "", "由優先股轉換"), false],
  [shares(), false],
])("%j is of preference shares: %s", (one, is) => {
  expect(isPreferenceClass(one)).toBe(is);
});
