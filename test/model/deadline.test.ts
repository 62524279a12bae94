import fc from "fast-check";
import { addDays, lastDayOf, parseDate, weekdayOf } from "../../src/model/calendar-date";
import { dayInHongKong, deadlineOf, hongKongTime } from "../../src/model/deadline";
import { deadlineStatus } from "../../src/model/deadline-status";
import { shippedHolidays } from "../../src/model/holidays";
import { filedReturn, returnNames } from "../returns";

/** Days of the deadline by year of the month ended, January to December; those of August 2023 and 2024 without the weather that closed the market. */
const table = `
2021 05 Feb 05 Mar 12 Apr 07 May 07 Jun 08 Jul 06 Aug 07 Sep 08 Oct 05 Nov 07 Dec 07 Jan
2022 10 Feb 07 Mar 08 Apr 10 May 08 Jun 08 Jul 05 Aug 07 Sep 10 Oct 07 Nov 07 Dec 09 Jan
2023 07 Feb 07 Mar 12 Apr 08 May 07 Jun 07 Jul 07 Aug 07 Sep 09 Oct 07 Nov 07 Dec 08 Jan
2024 07 Feb 07 Mar 09 Apr 08 May 07 Jun 08 Jul 07 Aug 06 Sep 08 Oct 07 Nov 06 Dec 08 Jan
2025 07 Feb 07 Mar 08 Apr 09 May 06 Jun 08 Jul 07 Aug 05 Sep 09 Oct 07 Nov 05 Dec 08 Jan
2026 06 Feb 06 Mar 10 Apr 08 May 05 Jun 08 Jul 07 Aug 07 Sep 08 Oct 06 Nov 07 Dec 08 Jan
2027 05 Feb 05 Mar 08 Apr 07 May 07 Jun 08 Jul 06 Aug 07 Sep 11 Oct 05 Nov 07 Dec 07 Jan`;

const months = table
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [year, ...words] = line.split(" ");
    return Array.from({ length: 12 }, (_, i) => {
      const month = lastDayOf(`${year}-${String(i + 1).padStart(2, "0")}`) as string;
      const yearDue = i === 11 ? Number(year) + 1 : year;
      return [month, parseDate(`${words[2 * i]} ${words[2 * i + 1]} ${yearDue}`) as string] as const;
    });
  });

const generalHolidays = shippedHolidays.filter(({ reason }) => reason === "General holiday");
const dayDue = (month: string, holidays = shippedHolidays) => deadlineOf(month, holidays)?.day;

describe("the deadline is the fifth business day after the month end", () => {
  test.each(months)("%s: %s", (month, due) => {
    expect(dayDue(month, generalHolidays)).toBe(due);
  });

  test.each([
    ["2023-08-31", "2023-09-11", "2023-09-07"],
    ["2024-08-31", "2024-09-09", "2024-09-05"],
  ])("%s: %s, for the weather closed the market all day", (month, day, workingDay) => {
    expect(deadlineOf(month, shippedHolidays)).toEqual({ day, workingDay });
  });

  test("the weather moves no other month's deadline", () => {
    const moved = months.filter(([month]) => dayDue(month) !== dayDue(month, generalHolidays));
    expect(moved.map(([month]) => month)).toEqual(["2023-08-31", "2024-08-31"]);
  });

  test("December's falls in a year that the table may not cover, of whose first days only New Year is a holiday", () => {
    const upTo = (year: string) => generalHolidays.filter(({ date }) => date < year);
    const decembers = months.filter(([month]) => month.endsWith("-12-31"));
    expect(decembers.filter(([month, due]) => dayDue(month, upTo(due.slice(0, 4))) !== due)).toEqual([]);
  });

  test("a month whose days the holidays do not cover has none", () => {
    expect(deadlineOf("2028-01-31", shippedHolidays)).toBeUndefined();
    expect(deadlineOf("2028-12-31", shippedHolidays)).toBeUndefined();
    expect(deadlineOf("2027-11-30", shippedHolidays)).toEqual({ day: "2027-12-07", workingDay: "2027-12-06" });
    expect(deadlineOf("2020-11-30", shippedHolidays)).toBeUndefined();
    expect(deadlineOf("2026-01-31", [])).toBeUndefined();
  });

  test("a table of fewer than ten days in a year does not cover it, however often it names them", () => {
    const of2026 = generalHolidays.filter(({ date }) => date.startsWith("2026-"));
    const nine = of2026.slice(0, 9);
    expect(deadlineOf("2026-01-31", [...nine, ...nine])).toBeUndefined();
    expect(deadlineOf("2026-01-31", of2026.slice(0, 10))?.day).toBe("2026-02-06");
  });

  test.each(["", "January 2026", "2026-02-30"])("%j is no month that has one", (month) => {
    expect(deadlineOf(month, shippedHolidays)).toBeUndefined();
  });

  test("3 October 2023, which some tables list, is a business day", () => {
    expect(shippedHolidays.map(({ date }) => date)).not.toContain("2023-10-03");
  });

  test("both days are weekdays and no holidays, and one holiday more never brings the deadline forward", () => {
    const closed = new Set(shippedHolidays.map(({ date }) => date));
    fc.assert(
      fc.property(fc.constantFrom(...months.slice(0, -1)), fc.integer({ min: 1, max: 12 }), ([month], days) => {
        const { day, workingDay } = deadlineOf(month, shippedHolidays) as { day: string; workingDay: string };
        for (const one of [day, workingDay]) {
          expect(closed.has(one)).toBe(false);
          expect([1, 2, 3, 4, 5]).toContain(weekdayOf(one));
        }
        const more = [...shippedHolidays, { date: addDays(month, days), reason: "Typhoon" }];
        expect((dayDue(month, more) as string) >= day).toBe(true);
      }),
    );
  });
});

test("no return filed since July 2021 was submitted after its deadline", () => {
  const filed = returnNames.map((name) => ({ name, cover: filedReturn(name).cover }));
  const inHand = filed.filter(({ cover }) => cover.monthEnded && cover.dateSubmitted && dayDue(cover.monthEnded));
  expect(inHand.length).toBeGreaterThanOrEqual(14);
  const late = inHand.filter(
    ({ cover }) => (cover.dateSubmitted as string) > (dayDue(cover.monthEnded as string) as string),
  );
  expect(late.map(({ name, cover }) => `${name} ${cover.dateSubmitted}`)).toEqual([]);
});

describe("the deadline as it is seen at a moment", () => {
  const at = (moment: string) => deadlineStatus("2026-01-31", shippedHolidays, Date.parse(moment));
  const due = Date.parse("2026-02-06T00:30:00Z");
  const closes = Date.parse("2026-02-05T15:00:00Z");

  test.each([
    ["2026-02-02T01:00:00Z", { isClosed: false, isPast: false, daysLeft: 3 }],
    ["2026-02-04T16:00:00Z", { isClosed: false, isPast: false, daysLeft: 0 }],
    ["2026-02-04T15:59:59Z", { isClosed: false, isPast: false, daysLeft: 1 }],
    ["2026-02-05T15:00:00Z", { isClosed: false, isPast: false, daysLeft: 0 }],
    ["2026-02-05T15:00:01Z", { isClosed: true, isPast: false, daysLeft: 0 }],
    ["2026-02-06T00:30:00Z", { isClosed: true, isPast: false, daysLeft: -1 }],
    ["2026-02-06T00:30:01Z", { isClosed: true, isPast: true, daysLeft: -1 }],
  ])("at %s", (moment, seen) => {
    expect(at(moment)).toEqual({ day: "2026-02-06", workingDay: "2026-02-05", due, closes, ...seen });
  });

  test("a month that the holidays do not cover has none", () => {
    expect(deadlineStatus("2030-01-31", shippedHolidays, 0)).toBeUndefined();
  });

  test("times are those of Hong Kong, wherever the machine is", () => {
    expect(hongKongTime("2026-02-06", "08:30")).toBe(due);
    expect(hongKongTime("2026-02-05", "23:00")).toBe(closes);
    expect(dayInHongKong(due)).toBe("2026-02-06");
    expect(dayInHongKong(closes)).toBe("2026-02-05");
    expect(dayInHongKong(closes + 3_600_000)).toBe("2026-02-06");
  });
});
