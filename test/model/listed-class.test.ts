import { isExchangeCode, isListed, saysListed } from "../../src/model/listed-class";

test.each([
  ["00020", true],
  [" 00020 ", true],
  ["0020", false],
  ["601288", false],
  ["N/A", false],
  ["", false],
  [undefined, false],
])("%j is a code of the Exchange: %s", (code, is) => {
  expect(isExchangeCode(code)).toBe(is);
});

test.each([
  ["Yes", true],
  [" yes ", true],
  ["No", false],
  ["NO ", false],
  ["", undefined],
  ["Not applicable", undefined],
  [undefined, undefined],
])("listed on the Exchange: %j says %s", (listed, says) => {
  expect(saysListed(listed)).toBe(says);
});

test.each([
  ["Yes", "", true],
  ["No", "00020", false],
  [undefined, "00020", true],
  ["", "601288", undefined],
])("a class with %j and the code %j is listed: %s", (listed, stockCode, is) => {
  expect(isListed({ listed, stockCode, multiCounter: [] })).toBe(is);
});
