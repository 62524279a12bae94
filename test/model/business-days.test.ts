import { endOfMonthBefore, monthBefore } from "../../src/model/calendar-date";
import { businessDaysBetween } from "../../src/model/deadline";
import { shippedHolidays } from "../../src/model/holidays";

test.each([
  ["2023-01-31", "2023-01-31", 0],
  ["2023-07-28", "2023-07-31", 1],
  ["2023-07-24", "2023-07-31", 5],
  ["2023-07-21", "2023-07-31", 6],
  ["2023-08-07", "2023-07-31", 5],
  ["2023-01-20", "2023-01-27", 2],
  ["2023-12-22", "2024-01-02", 4],
  ["2019-01-28", "2019-01-31", undefined],
  ["2023-01-30", "2029-01-31", undefined],
  ["", "2023-01-31", undefined],
  ["2023-01-31", "N/A", undefined],
])("between %s and %s lie %s business days", (one, other, days) => {
  expect(businessDaysBetween(one, other, shippedHolidays)).toBe(days);
});

test.each([
  ["2026-02-15", "2026-01-15", "2026-01-31"],
  ["2026-03-31", "2026-02-28", "2026-02-28"],
  ["2024-03-30", "2024-02-29", "2024-02-29"],
  ["2026-01-01", "2025-12-01", "2025-12-31"],
  ["2026-07-31", "2026-06-30", "2026-06-30"],
  ["2026-08-31", "2026-07-31", "2026-07-31"],
])("a month before %s was %s, in a month that ended on %s", (day, before, end) => {
  expect([monthBefore(day), endOfMonthBefore(day)]).toEqual([before, end]);
});
