import type { CalendarDate } from "./calendar-date";
import { dayInHongKong, deadlineOf, hongKongTime, type Deadline } from "./deadline";
import type { Holiday } from "./holidays";

/** A month's deadline, and how far off it is; moments in milliseconds since 1970. */
export interface DeadlineStatus extends Deadline {
  /** 08:30 Hong Kong time on the day. */
  readonly due: number;
  /** 23:00 Hong Kong time on the working day: the submission system closes until the deadline. */
  readonly closes: number;
  readonly isPast: boolean;
  /** Whether the submission system has closed for the last time before the deadline. */
  readonly isClosed: boolean;
  /** Days in Hong Kong from now to the working day: 0 today, negative when it is past. */
  readonly daysLeft: number;
}

const millisecondsADay = 86_400_000;

/** A month's deadline as it is seen at a moment; undefined where the holidays do not cover it. */
export function deadlineStatus(
  monthEnded: CalendarDate,
  holidays: readonly Holiday[],
  now: number,
): DeadlineStatus | undefined {
  const deadline = deadlineOf(monthEnded, holidays);
  if (!deadline) return undefined;
  const due = hongKongTime(deadline.day, "08:30");
  const closes = hongKongTime(deadline.workingDay, "23:00");
  const daysLeft = (Date.parse(deadline.workingDay) - Date.parse(dayInHongKong(now))) / millisecondsADay;
  return { ...deadline, due, closes, isPast: now > due, isClosed: now > closes, daysLeft };
}
