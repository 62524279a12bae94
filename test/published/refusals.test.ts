import { readPublished } from "../../src/published/read-published";
import { publishedText, readingOf } from "./readings";

const moon = publishedText("01723-moon-inc-202601");
const withoutVersion = moon.replace(/v 1\.2\.0/g, "");

test.each([
  ["", "empty"],
  [" \n\t\u00A0", "empty"],
  ["Shopping list: 12 eggs, 1,000 g of flour", "noReturn"],
  ["截至月份:2025年7月31日 狀態:新提交 I. 法定/註冊股本變動 v 1.1.1", "chinese"],
  ["截至月份:2025年7月31日 I. 法定/注册股本变动 本月底结存 v 1.1.1", "chinese"],
  [
    "Monthly Return of Equity Issuer on Movements in Securities For the month ended (dd/mm/yyyy) : 31/12/2018",
    "wordForm",
  ],
  [withoutVersion.replace("31 January 2026", "31 March 2021"), "wordForm"],
  [moon.replace(/v 1\.2\.0/g, "v 2.0.0"), "versionUnknown"],
  [withoutVersion.replace("31 January 2026", ""), "versionUnknown"],
])("%.40s is refused: %s", (text, refused) => {
  expect(readPublished(text)).toEqual({ refused });
});

test.each([
  ["of the month where no page prints one", withoutVersion, "1.2.0"],
  ["that most pages print", moon.replace("v 1.2.0", "v 1.1.1"), "1.2.0"],
  ["that fits the month where two are printed as often", withoutVersion + "v 1.1.1 v 1.2.1", "1.2.1"],
])("the version is the one %s", (_, text, version) => {
  expect(readingOf(text).return.formVersion).toBe(version);
});
