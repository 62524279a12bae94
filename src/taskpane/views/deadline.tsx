import { useEffect, useState } from "preact/hooks";
import { calendarEntry, deadlineStatus, printedDate, type DeadlineStatus } from "../../monthly-return";
import type { Controller } from "../controller";
import { Download } from "./download";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** When the return is due, counting down by the minute, with the entry for a calendar and the days that it is counted by. */
export function DeadlineLine({ pane }: { pane: Controller }) {
  const { held, beside } = pane.current;
  const now = useNow();
  const { monthEnded = "", issuer = "", status: kind } = held?.return.cover ?? {};
  if (!/^\d{4}-\d{2}-\d{2}$/.test(monthEnded)) return null;
  const { deadline: texts, businessDays } = pane.texts.pane.beside;
  const status = deadlineStatus(monthEnded, beside.holidays, now);
  const entry = () => (status ? calendarEntry({ monthEnded, issuer, deadline: status }, pane.texts.calendar, now) : "");
  return (
    <section class="deadline" aria-label={texts.label}>
      <p class={status && !status.isPast ? "due" : "stale"}>
        {status ? countdown(pane, status, now) : texts.uncovered(printedDate(monthEnded))}
        {status && kind === "Resubmission" && ` ${texts.resubmission}`}
      </p>
      <details>
        <summary>{texts.more}</summary>
        {status && (
          <Download
            pane={pane}
            action="calendar"
            label={texts.calendar}
            copyLabel={texts.copyCalendar}
            file={`monthly-return-${monthEnded.slice(0, 7)}.ics`}
            type="text/calendar"
            text={entry}
          />
        )}
        <button data-action="business-days" onClick={() => void pane.records.openBusinessDays()}>
          {businessDays}
        </button>
      </details>
    </section>
  );
}

/** "Due Friday 6 February 2026, 08:30 Hong Kong time – in 3 days 4 hours; the submission system closes …". */
function countdown(pane: Controller, status: DeadlineStatus, now: number): string {
  const { deadline: texts } = pane.texts.pane.beside;
  const named = (date: string) => texts.day(date, printedDate(date));
  if (status.isPast) return `${texts.was(named(status.day))}, ${texts.ago(Math.floor((now - status.due) / day))}.`;
  const left = status.due - now;
  const [days, hours, minutes] = [left / day, (left % day) / hour, (left % hour) / minute].map(Math.floor);
  const closing = (status.isClosed ? texts.closed : texts.closes)(named(status.workingDay));
  return `${texts.due(named(status.day))} – ${texts.left(days, hours, minutes)}; ${closing}.`;
}

/** The moment that it is, anew each minute while the pane is there. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute);
    return () => clearInterval(timer);
  }, []);
  return now;
}
