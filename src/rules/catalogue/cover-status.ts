import { ofForm } from "../citations";
import { statusNamed } from "../../model/submission-status";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "cover-status",
  part: "Cover",
  basis: "form",
  citations: [ofForm("Status")],
  expression: "status = New Submission or Resubmission",
  severity: "explain",
  over: [],

  *check({ return: { cover } }) {
    const status = cover.status?.trim();
    if (status === undefined) yield { missing: "cover.status" };
    else if (statusNamed(status) === undefined) {
      yield { at: "cover.status", words: { status }, ...(status === "" && { severity: "mustFix" }) };
    }
  },
};
