import { of, total } from "../phrases";
import type { PartIIIRuleId, RuleTexts } from "../../texts";
import { rulesOfPartIIIA } from "./part-III-A";
import { rulesOfPartIIIB } from "./part-III-B";
import { rulesOfPartIIIC } from "./part-III-C";
import { rulesOfPartIIIE } from "./part-III-E";
import { says } from "./words";

export const rulesOfPartIII: RuleTexts<PartIIIRuleId> = {
  ...rulesOfPartIIIA,
  ...rulesOfPartIIIB,
  ...rulesOfPartIIIC,
  ...rulesOfPartIIIE,
  "III-D-total": total("The total under III(D) is the sum of the shares issued under its agreements"),
  "III-approval-dates": {
    title: "General Meetings approved before the month ended, and schemes that grant within the last ten years",
    why: "What members have not approved yet cannot be issued; a scheme grants for ten years at most.",
    howToFix: "Correct the date, or say in the remarks what it stands for.",
    says: (m) =>
      says(m, {
        "in the future": () =>
          `${m.subject}: the General Meeting approval date, ${m.words.date}, is after the month ended.`,
        old: () =>
          `${m.subject}: the scheme was approved on ${m.words.date}, more than ten years ago, and options are or may still be granted.`,
      }),
  },
  "III-classes": {
    title: "Each group of Part III is of one class of Part II, and no two groups of a part are of the same",
    why: "The totals of Part III are held against the change of each class in Part II; a class that cannot be found there cannot be added up.",
    howToFix:
      "Name kind, letter and stock code as Part II does, or add the class there; put the rows of one class into one group.",
    says: (m) =>
      says(m, {
        twice: () => `${m.subject}: another group of the same part is of "${m.words.name}" too.`,
        "one of several": () => `${m.subject}: Part II lists several classes that "${m.words.name}" may be.`,
        "not in Part II": () =>
          m.words.name === ""
            ? `${m.subject}: the group names no kind of shares.`
            : `${m.subject}: Part II lists no class "${m.words.name}".`,
      }),
  },
  "III-currency-code": {
    title: "Currencies are written with the codes that the form uses",
    why: "The form says RMB, never CNY, and three letters for every other currency.",
    howToFix: "Choose the code from the list, or type its three letters.",
    says: (m) =>
      m.words.code
        ? `${of(m)} is "${m.words.currency}"; the form writes ${m.words.code}.`
        : `${of(m)} is "${m.words.currency}", which is no code of three letters.`,
  },
  "III-empty": {
    title: "A part of III is Not applicable or has rows",
    why: "A part that says nothing leaves readers to guess whether it was forgotten.",
    howToFix: "Fill in its rows, delete the empty group, or mark the part Not applicable.",
    says: (m) =>
      m.words.part
        ? `${m.words.part} has neither rows nor the words Not applicable.`
        : `${m.subject}: the group under ${m.words.group} has no rows.`,
  },
  "III-kinds": {
    title: "Each movement has a kind, and Others is followed by words",
    why: "The kind says what the number means and which sign it has.",
    howToFix: 'Choose the kind from the list; after "Others" say what moved.',
    says: (m) =>
      m.words.is === "blank"
        ? `${m.subject}: movement ${m.words.number} has a number and no kind.`
        : `${m.subject}: movement ${m.words.number} is of the kind "${m.words.is}", and no words say which.`,
  },
  "III-shares": {
    title: "Numbers of shares are whole, and shares issued, transferred or issuable are not negative",
    why: "Shares are counted, and those that come into circulation under III(A) to (D) only add.",
    howToFix: "Correct the number, or turn its sign.",
    says: (m) =>
      says(m, {
        negative: () => `${of(m)} is ${m.asserted}, which is less than 0.`,
        fraction: () => `${of(m)} is ${m.asserted}, which is no whole number.`,
      }),
  },
  "III-total": total("The total of A to E for a class is the sum of its totals under A to E"),
};
