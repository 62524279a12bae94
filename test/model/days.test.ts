import { addDays, lastDayOf, parseDate, weekdayOf } from "../../src/model/calendar-date";

test.each([
  ["2023年1月31日", "2023-01-31"],
  ["2023年12月3日", "2023-12-03"],
  ["2023年2月30日", undefined],
  ["於2023年1月31日", undefined],
  ["2023年1月31日止", undefined],
  ["31-Jan-2023", "2023-01-31"],
  ["31 jan 2023", "2023-01-31"],
  ["1 Foo 2023", undefined],
  ["第31 January 2023", undefined],
  ["131 January 2023", undefined],
  ["31  Sept 2023", undefined],
  ["32 January 2023", undefined],
  ["無", "無"],
  ["不適用", "不適用"],
  ["nil", "nil"],
  ["N/A 2023", undefined],
  ["about n/a", undefined],
])("%j states %s", (text, day) => {
  expect(parseDate(text)).toBe(day);
});

test.each([
  ["2026-01", "2026-01-31"],
  ["2024-02", "2024-02-29"],
  ["2100-02", "2100-02-28"],
  ["2026-12", "2026-12-31"],
  ["2026-13", undefined],
  ["2026-00", undefined],
  ["12026-01", undefined],
  ["2026-011", undefined],
  ["January 2026", undefined],
  ["", undefined],
])("the last day of %j is %s", (month, day) => {
  expect(lastDayOf(month)).toBe(day);
});

test.each([
  ["2026-01-31", 1, "2026-02-01"],
  ["2026-03-01", -1, "2026-02-28"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2025-12-31", 30, "2026-01-30"],
])("%s and %d days are %s", (day, days, later) => {
  expect(addDays(day, days)).toBe(later);
});

test("days of the week count from Sunday", () => {
  expect(["2026-02-01", "2026-02-02", "2026-02-07"].map(weekdayOf)).toEqual([0, 1, 6]);
});
