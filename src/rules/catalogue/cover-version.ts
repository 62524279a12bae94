import { ofForm } from "../citations";
import { isDay, printedDate } from "../../model/calendar-date";
import { statusNamed } from "../../model/submission-status";
import { isSince, versionsFor, type FormVersion } from "../../model/versions";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "cover-version",
  part: "Cover",
  basis: "form",
  citations: [ofForm("its versions by month, as filed")],
  expression: "version printed fits month ended",
  severity: "mustFix",
  over: [],

  *check({ return: { cover, formVersion } }) {
    const { monthEnded, status = "" } = cover;
    if (monthEnded === undefined || !isDay(monthEnded)) {
      yield { missing: "cover.monthEnded" };
      return;
    }
    const fitting = versionsFor(monthEnded);
    if (!fitting.includes(formVersion)) {
      yield {
        at: "cover.monthEnded",
        severity: isAnew(status, formVersion, fitting) ? "explain" : "mustFix",
        words: {
          version: formVersion,
          fitting: fitting.join(", ").replace(/, ([^,]*)$/, " or $1"),
          month: printedDate(monthEnded),
        },
      };
    }
  },
};

/** Lawful: what is filed again may be on the form of today, which is later than its month's. */
function isAnew(status: string, version: FormVersion, fitting: readonly FormVersion[]): boolean {
  return statusNamed(status) === "Resubmission" && fitting.every((one) => isSince(version, one));
}
