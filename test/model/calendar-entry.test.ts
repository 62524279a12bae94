import { calendarEntry } from "../../src/model/calendar-entry";
import { deadlineOf, type Deadline } from "../../src/model/deadline";
import { shippedHolidays } from "../../src/model/holidays";
import { en } from "../../src/texts/en";

const now = Date.parse("2026-02-01T02:03:04.567Z");
const entryOf = (issuer: string, monthEnded = "2026-01-31", at = now) =>
  calendarEntry({ monthEnded, issuer, deadline: deadlineOf(monthEnded, shippedHolidays) as Deadline }, en.calendar, at);
const unfolded = (text: string) => text.replace(/\r\n /g, "");
const linesOf = (text: string) => unfolded(text).split("\r\n");
const valuesOf = (text: string, name: string) =>
  linesOf(text)
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1));

test("one entry says when the submission system closes, with an alarm, and one when the return is due", () => {
  const lines = linesOf(entryOf("Moon Inc."));
  expect(lines).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Monthly Return for Excel//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    "UID:closes-2026-01-Moon%20Inc.@monthly-return",
    "DTSTAMP:20260201T020304Z",
    "DTSTART:20260205T150000Z",
    "SUMMARY:Submit the Monthly Return for 31 January 2026 of Moon Inc. by 23:00",
    expect.stringMatching(/^DESCRIPTION:The submission system closes at 23:00 Hong Kong time on the business day before\\; /),
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:-PT14H",
    "DESCRIPTION:The Monthly Return for 31 January 2026 of Moon Inc. closes at 23:00 tonight\\, Hong Kong time",
    "END:VALARM",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "UID:due-2026-01-Moon%20Inc.@monthly-return",
    "DTSTAMP:20260201T020304Z",
    "DTSTART:20260206T003000Z",
    "SUMMARY:Monthly Return for 31 January 2026 of Moon Inc. is due at 08:30",
    expect.stringMatching(/^DESCRIPTION:/),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
}); // prettier-ignore

test("every line ends with CRLF and has at most 75 octets, and no character is cut in two", () => {
  const issuer =
    "商湯集團股份有限公司𠮷 SenseTime Group Inc., a company controlled through weighted voting rights; “W”";
  const text = entryOf(issuer);
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
  const lines = text.split("\r\n");
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeGreaterThanOrEqual(72);
  expect(text).not.toContain("\uFFFD");
  expect(unfolded(text)).toContain(issuer.replace(",", "\\,").replace(";", "\\;"));
});

test("what has a meaning of its own in the file is escaped", () => {
  const [summary] = valuesOf(entryOf("A\\B; C, D\nE\r\nF"), "SUMMARY");
  expect(summary).toBe("Submit the Monthly Return for 31 January 2026 of A\\\\B\\; C\\, D\\nE\\nF by 23:00");
  expect(valuesOf(entryOf("A\nB"), "UID")[0]).toBe("closes-2026-01-A%0AB@monthly-return");
});

test("the same month and issuer keep their UIDs, so that a later import updates the entry; others have their own", () => {
  const uids = (...of: Parameters<typeof entryOf>) => valuesOf(entryOf(...of), "UID");
  expect(uids("Moon Inc.", "2026-01-31", now + 86_400_000)).toEqual(uids("Moon Inc."));
  const all = [uids("Moon Inc."), uids("Moon Ltd."), uids("Moon Inc.", "2026-02-28"), uids("")].flat();
  expect(new Set(all).size).toBe(8);
});

test("half a character in the issuer's name does no harm", () => {
  expect(valuesOf(entryOf("A\uD842B"), "UID")[0]).toBe("closes-2026-01-AB@monthly-return");
});

test("without an issuer the entries name the month alone", () => {
  const [summary] = valuesOf(entryOf(""), "SUMMARY");
  expect(summary).toBe("Submit the Monthly Return for 31 January 2026 by 23:00");
});
