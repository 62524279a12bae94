import { shippedHolidays, sourceOfHolidays } from "../../src/model/holidays";

/** General holidays as the Gazette lists them, Sundays left out. */
const gazette = `
2021: 1 Jan; 12, 13, 15 Feb; 2, 3, 5, 6 Apr; 1, 19 May; 14 Jun; 1 Jul; 22 Sep; 1, 14 Oct; 25, 27 Dec
2022: 1 Jan; 1, 2, 3 Feb; 5, 15, 16, 18 Apr; 2, 9 May; 3 Jun; 1 Jul; 12 Sep; 1, 4 Oct; 26, 27 Dec
2023: 2, 23, 24, 25 Jan; 5, 7, 8, 10 Apr; 1, 26 May; 22 Jun; 1 Jul; 30 Sep; 2, 23 Oct; 25, 26 Dec
2024: 1 Jan; 10, 12, 13 Feb; 29, 30 Mar; 1, 4 Apr; 1, 15 May; 10 Jun; 1 Jul; 18 Sep; 1, 11 Oct; 25, 26 Dec
2025: 1, 29, 30, 31 Jan; 4, 18, 19, 21 Apr; 1, 5, 31 May; 1 Jul; 1, 7, 29 Oct; 25, 26 Dec
2026: 1 Jan; 17, 18, 19 Feb; 3, 4, 6, 7 Apr; 1, 25 May; 19 Jun; 1 Jul; 26 Sep; 1, 19 Oct; 25, 26 Dec
2027: 1 Jan; 6, 8, 9 Feb; 26, 27, 29 Mar; 5 Apr; 1, 13 May; 9 Jun; 1 Jul; 16 Sep; 1, 8 Oct; 25, 27 Dec`;
const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The shipped days of a year, written as the Gazette's are here. */
function written(year: string): string {
  const days = shippedHolidays.filter(({ date, reason }) => date.startsWith(year) && reason === "General holiday");
  const months = names.map((name, i) => {
    const own = days.map(({ date }) => date.split("-").map(Number)).filter(([, month]) => month === i + 1);
    return own.length === 0 ? "" : `${own.map(([, , day]) => day).join(", ")} ${name}`;
  });
  return `${year}: ${months.filter((month) => month !== "").join("; ")}`;
}

test.each(gazette.trim().split("\n"))("general holidays of %s", (line) => {
  expect(written(line.slice(0, 4))).toBe(line);
});

test("what is no general holiday is a day that the weather closed the market on", () => {
  const others = shippedHolidays.filter(({ reason }) => reason !== "General holiday");
  expect(others).toEqual(
    ["2021-10-13", "2023-07-17", "2023-09-01", "2023-09-08", "2024-09-06"].map((date) => ({
      date,
      reason: "Closed all day by weather",
    })),
  );
});

test("days follow each other, are written as ISO text, and the table says where it comes from", () => {
  const dates = shippedHolidays.map(({ date }) => date);
  expect(dates).toEqual([...new Set(dates)].sort());
  expect(dates.filter((date) => !/^20\d\d-[01]\d-[0-3]\d$/.test(date))).toEqual([]);
  expect(sourceOfHolidays).toMatch(/General holidays of Hong Kong, 2021 to 2027/);
});
