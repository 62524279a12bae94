import { ofForm } from "../citations";
import { checkInstruments } from "../continuity/instruments";
import { needsLastMonth } from "../continuity/openings";
import type { Rule } from "../rule";

export const rule: Rule = {
  ...needsLastMonth("convertibles"),
  id: "III-C-continuity",
  part: "III(C)",
  citations: [ofForm("Part III(C)")],
  expression: "outstanding at close of preceding month = outstanding at close of last month's return",
  severity: "explain",
  check: (c) => checkInstruments(c, "convertibles"),
};
