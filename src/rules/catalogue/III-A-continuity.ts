import { ofForm } from "../citations";
import { checkInstruments } from "../continuity/instruments";
import { needsLastMonth } from "../continuity/openings";
import type { Rule } from "../rule";

export const rule: Rule = {
  ...needsLastMonth("options"),
  id: "III-A-continuity",
  part: "III(A)",
  citations: [ofForm("Part III(A)")],
  expression: "outstanding at close of preceding month = outstanding at close of last month's return",
  severity: "explain",
  check: (c) => checkInstruments(c, "options"),
};
