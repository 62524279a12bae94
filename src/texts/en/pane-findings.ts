import type { CheckTexts, FindingTexts } from "../pane-findings";

/** What the pane says around a finding. */
export const finding: FindingTexts = {
  steps: "From finding to finding",
  previous: "Previous",
  next: "Next",
  numbered: (number, of) => (number === 0 ? `${of} findings` : `${number} of ${of}`),
  related: "Cells it rests on",
  causes: "Probable cause, the likeliest first",
  more: (cells) => `and ${cells} more`,
  expression: "The rule",
};

/** What the pane says of checks that did not run. */
export const checks: CheckTexts = {
  unrun: (checks) => `Checks that could not run (${checks})`,
  waitFor: {
    figures: (checks) => `Figures that are not in hand (${checks})`,
    previous: (checks) => `Waiting for last month's return (${checks})`,
    profile: (checks) => `Waiting for the issuer profile (${checks})`,
  },
  needs: (names) => `needs ${names.join(", ")}`,
  switchedOff: (rules) => `Rules that are switched off (${rules})`,
  offSince: (on, reason) => `since ${on}: ${reason}`,
};
