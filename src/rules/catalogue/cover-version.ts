import { ofForm } from "../citations";
import { isDay, printedDate } from "../../model/calendar-date";
import { versionsFor } from "../../model/versions";
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
    const { monthEnded } = cover;
    if (monthEnded === undefined || !isDay(monthEnded)) {
      yield { missing: "cover.monthEnded" };
      return;
    }
    const fitting = versionsFor(monthEnded);
    if (!fitting.includes(formVersion)) {
      yield {
        at: "cover.monthEnded",
        words: {
          version: formVersion,
          fitting: fitting.join(", ").replace(/, ([^,]*)$/, " or $1"),
          month: printedDate(monthEnded),
        },
      };
    }
  },
};
