import { printedDate, type CalendarDate } from "./calendar-date";
import { hongKongTime, type Deadline } from "./deadline";

/** A month's deadline for a calendar. */
export interface DeadlineOfMonth {
  readonly monthEnded: CalendarDate;
  readonly issuer: string;
  readonly deadline: Deadline;
}

/** Words of a calendar's entries; the month is as the form prints it. */
export interface CalendarTexts {
  readonly closes: (month: string, issuer: string) => string;
  readonly due: (month: string, issuer: string) => string;
  readonly description: string;
  readonly alarm: (month: string, issuer: string) => string;
}

const octetsALine = 75;
const alarmBefore = "-PT14H";

/** The deadline as an .ics file (RFC 5545): when the submission system closes, with an alarm that morning, and when the return is due. A later import updates the entries of an earlier one. */
export function calendarEntry(
  { monthEnded, issuer, deadline }: DeadlineOfMonth,
  texts: CalendarTexts,
  now: number,
): string {
  const month = printedDate(monthEnded);
  const event = (kind: "closes" | "due", at: number, alarm: readonly string[] = []) => [
    "BEGIN:VEVENT",
    `UID:${kind}-${monthEnded.slice(0, 7)}-${encodeURIComponent(wellFormed(issuer))}@monthly-return`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(at)}`,
    `SUMMARY:${escaped(texts[kind](month, issuer))}`,
    `DESCRIPTION:${escaped(texts.description)}`,
    "TRANSP:TRANSPARENT",
    ...alarm,
    "END:VEVENT",
  ];
  const alarm = ["BEGIN:VALARM", "ACTION:DISPLAY", `TRIGGER:${alarmBefore}`, `DESCRIPTION:${escaped(texts.alarm(month, issuer))}`, "END:VALARM"]; // prettier-ignore
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Monthly Return for Excel//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...event("closes", hongKongTime(deadline.workingDay, "23:00"), alarm),
    ...event("due", hongKongTime(deadline.day, "08:30")),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** Without halves of characters, which have no encoding. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, "");
}

/** "20260205T150000Z". */
function stamp(moment: number): string {
  return new Date(moment).toISOString().replace(/[-:]|\.\d+/g, "");
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
}

/** A line of more than 75 octets in several, each but the first after a space; no character in two. */
function folded(line: string): string {
  const lines = [""];
  let octets = 0;
  for (const character of line) {
    const own = new TextEncoder().encode(character).length;
    if (octets + own > octetsALine) {
      lines.push(" ");
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += own;
  }
  return lines.join("\r\n");
}
