import fc from "fast-check";
import { dateOfSerial, isDay, isMonthEnd, parseDate, printedDate, serialOf } from "../../src/model/calendar-date";

const day = fc.date({ min: new Date("1900-03-01"), max: new Date("9999-12-31"), noInvalidDate: true });
const isoDay = day.map((date) => date.toISOString().slice(0, 10));

describe("a text that states a day", () => {
  test.each([
    ["31 January 2023", "2023-01-31"],
    ["03 February 2023", "2023-02-03"],
    ["3 february 2023", "2023-02-03"],
    ["  29  February   2028 ", "2028-02-29"],
    ["３１ January ２０２３", "2023-01-31"],
    ["2023-01-31", "2023-01-31"],
    ["", ""],
    ["N/A", "N/A"],
    ["Not applicable", "Not applicable"],
    ["--", "--"],
  ])("%j is %s", (text, date) => expect(parseDate(text)).toBe(date));

  test.each([
    "29 February 2026", "31 April 2026", "0 May 2026", "31/01/2026", "01-31-2026", "January 2026", "31 Janu 2026", "31 January 26",
    "2026-02-30", "2026-1-31", "31 Januar 2026", "31 January 2026 (amended)", "tomorrow",
  ])("%j states none", (text) => expect(parseDate(text)).toBeUndefined()); // prettier-ignore

  test("every day is read back from how the form prints it", () => {
    fc.assert(fc.property(isoDay, (date) => expect(parseDate(printedDate(date))).toBe(date)));
  });
});

describe("how the form prints a day", () => {
  test.each([
    ["2023-01-31", "31 January 2023"],
    ["2026-02-02", "02 February 2026"],
    ["N/A", "N/A"],
    ["", ""],
  ])("%j is printed as %j", (date, printed) => expect(printedDate(date)).toBe(printed));
});

describe("Excel's serial numbers", () => {
  test.each([
    [61, "1900-03-01"],
    [36526, "2000-01-01"],
    [44957, "2023-01-31"],
    [46053, "2026-01-31"],
    [2958465, "9999-12-31"],
  ])("%d is %s", (serial, date) => {
    expect(dateOfSerial(serial)).toBe(date);
    expect(serialOf(date)).toBe(serial);
  });

  test.each([
    ["the 29 February 1900 that Excel has and the calendar has not", 60],
    ["a day before it, which Excel counts one too far", 59],
    ["the first", 1],
    ["nought", 0],
    ["a negative number", -1],
    ["a time of day", 44957.5],
    ["a day beyond the year 9999", 2958466],
    ["no number", Number.NaN],
  ])("%s is no day: %d", (_, serial) => expect(dateOfSerial(serial)).toBeUndefined());

  test("every day from March 1900 on has its own", () => {
    fc.assert(fc.property(isoDay, (date) => expect(dateOfSerial(serialOf(date))).toBe(date)));
  });
});

describe("days and ends of months", () => {
  test.each([
    ["2023-01-31", true, true],
    ["2023-01-30", true, false],
    ["2024-02-28", true, false],
    ["2024-02-29", true, true],
    ["2100-02-28", true, true],
    ["2026-12-31", true, true],
    ["2023-02-29", false, false],
    ["31 January 2023", false, false],
    ["N/A", false, false],
    ["", false, false],
  ])("%j: a day %s, the last of its month %s", (date, real, last) => {
    expect(isDay(date)).toBe(real);
    expect(isMonthEnd(date)).toBe(last);
  });
});
