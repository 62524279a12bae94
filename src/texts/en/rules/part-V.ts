import type { PartVRuleId, RuleTexts } from "../../texts";

export const rulesOfPartV: RuleTexts<PartVRuleId> = {
  "V-confirmations": {
    title: "Confirmations are given where shares were issued, or sold or transferred out of treasury",
    why: "The Listing Rules ask for them for each issue, unless a next day disclosure return has given them already.",
    howToFix: "Fill in Part V, or say that each issue is covered by a next day disclosure return of its own.",
    says: () =>
      "Part III has shares issued, or sold or transferred out of treasury, in the month, and Part V gives no confirmations.",
  },
  "V-signatory": {
    title: "The return says who submitted it, and that person's title",
    why: "The form is signed by a Director, Secretary or other Duly Authorised Officer.",
    howToFix: "Enter the name and the title of the person who submits the return.",
    says: (m) =>
      m.words.is === "blank"
        ? `The return is not signed: ${m.name} is blank.`
        : `${m.name} is "${m.words.is}"; the form is signed by a Director, Secretary or other Duly Authorised Officer.`,
  },
};
