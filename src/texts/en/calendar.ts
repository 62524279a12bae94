import type { Texts } from "../texts";

/** Words of the calendar's entries. */
export const calendar: Texts["calendar"] = {
  closes: (month, issuer) => `Submit the Monthly Return for ${month}${of(issuer)} by 23:00`,
  due: (month, issuer) => `Monthly Return for ${month}${of(issuer)} is due at 08:30`,
  description:
    "The submission system closes at 23:00 Hong Kong time on the business day before; the return is due by 08:30 on the fifth business day after the month end (Main Board Rule 13.25B, GEM Rule 17.27B).",
  alarm: (month, issuer) => `The Monthly Return for ${month}${of(issuer)} closes at 23:00 tonight, Hong Kong time`,
};

function of(issuer: string): string {
  return issuer === "" ? "" : ` of ${issuer}`;
}
