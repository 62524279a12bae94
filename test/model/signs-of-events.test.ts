import { parseFigure } from "../../src/model/figure";
import { isAmong, signOf } from "../../src/model/signs-of-events";

test.each([
  ["1", "+"],
  ["-1", "-"],
  ["0", "0"],
  ["", "0"],
  ["Nil", "0"],
] as const)("%j has the sign %s", (text, sign) => {
  const figure = parseFigure(text) ?? null;
  expect(signOf(figure)).toBe(sign);
  expect(isAmong([sign], figure)).toBe(true);
  expect(isAmong(["any"], figure)).toBe(true);
  expect(isAmong((["+", "-", "0"] as const).filter((one) => one !== sign), figure)).toBe(false); // prettier-ignore
});
