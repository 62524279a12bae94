import { ofForm } from "../citations";
import { checkInstruments } from "../continuity/instruments";
import { needsLastMonth } from "../continuity/openings";
import type { Rule } from "../rule";

export const rule: Rule = {
  ...needsLastMonth("warrants"),
  id: "III-B-continuity",
  part: "III(B)",
  citations: [ofForm("Part III(B)")],
  expression: "outstanding at close of preceding month = outstanding at close of last month's return",
  severity: "explain",
  check: (c) => checkInstruments(c, "warrants"),
};
