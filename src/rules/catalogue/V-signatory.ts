import { ofForm } from "../citations";
import type { Rule } from "../rule";

const mayAct = /director|secretary|officer|authori[sz]ed|chair|董事|秘書|主席|授權/i;

export const rule: Rule = {
  id: "V-signatory",
  part: "V",
  basis: "form",
  citations: [ofForm("Part V: submitted by; title, Director, Secretary or other Duly Authorised Officer")],
  expression: "submitted by and title are given, the title of a Director, Secretary or authorised officer",
  severity: "mustFix",
  over: [],

  *check({ return: { signatory } }) {
    for (const field of ["submittedBy", "title"] as const) {
      const said = signatory[field];
      const at = `signatory.${field}` as const;
      if (said === undefined) yield { missing: at };
      else if (said.trim() === "") yield { at, words: { is: "blank" } };
      else if (field === "title" && !mayAct.test(said)) yield { at, words: { is: said.trim() }, severity: "note" };
    }
  },
};
