import { lastDayOf, parseDate, type CalendarDate } from "../model/calendar-date";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month = "(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,?\\s+)";
const due = new RegExp(`\\b(?:due|maturing)\\s+(?:in\\s+|on\\s+)?(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?${month}?(?:(\\d{1,2}),?\\s+)?((?:19|20)\\d{2})\\b`, "gi"); // prettier-ignore

/** The last day on which an instrument can still be outstanding by its own description: "due 2026", "due May 2026", "due 15 May 2026"; of several the latest. */
export function maturityIn(description: string): CalendarDate | undefined {
  const days = [...description.matchAll(due)].flatMap((match) => dayOf(match.slice(1)) ?? []);
  return days.sort().at(-1);
}

function dayOf([before, name, after, year]: readonly (string | undefined)[]): CalendarDate | undefined {
  const number = name === undefined ? 12 : months.indexOf(name.toLowerCase()) + 1;
  const day = before ?? after;
  const stated = day && name ? parseDate(`${day} ${name} ${year}`) : undefined;
  return stated ?? lastDayOf(`${year}-${String(number).padStart(2, "0")}`);
}
