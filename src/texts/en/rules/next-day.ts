import type { NextDayRuleId, RuleTexts } from "../../texts";

const more = (gap: string, isMore: string) => `${gap} too ${isMore ? "many" : "few"}`;

export const rulesOfNextDay: RuleTexts<NextDayRuleId> = {
  "next-day-chain": {
    title: "Each next day return opens with the balance at which the one before, or last month's return, closed",
    why: "Next day returns follow each other as monthly returns do; a gap between two says that an event between them was not disclosed.",
    howToFix:
      "Compare the two balances and their days with the published returns; correct the row, or say what moved in between.",
    says: ({ subject, words: w }) =>
      w.opening
        ? `${subject}: next day return ${w.reference} opens with ${w.opening} issued shares; ${before(w.before)} closed with ${w.closing}, so it opens with ${more(w.gap, w.isMore)}.`
        : `${subject}: next day return ${w.reference} opens as at ${w.openingAsAt}; ${before(w.before)} closed as at ${w.closedOn}.`,
  },
  "next-day-class": {
    title: "Next day returns are of classes that Part II lists",
    why: "What is disclosed of a class that Part II does not list is held against nothing.",
    howToFix: "Write the class in the next day returns as Part II names it, or add the class to Part II.",
    says: ({ words: w }) =>
      w.name.trim() === ""
        ? `Part II lists more than one class, and next day return ${w.references} names none.`
        : `Part II lists no class, or more than one, of the name "${w.name}" (next day return ${w.references}).`,
  },
  "next-day-closing": {
    title: "Part II closes with the balance of the month's last next day return and what moved after it",
    why: "Both returns count the same shares, and the market has read the next day return first.",
    howToFix:
      "Compare Part II and III with the last next day return: correct the figure that is wrong, or say which event lies between them.",
    says: (m) =>
      `${m.subject}: ${m.name} should be ${m.calculated}${m.workings}: the balance of next day return ${m.words.reference} on ${m.words.day}, what III(E) moved since, and shares of III(A) to (D) that none disclosed; the return says ${m.asserted}${m.difference && `, ${m.difference}`}.`,
  },
  "next-day-left-out": {
    title: "Each event of the month's next day returns stands on the return",
    why: "What was disclosed the next day belongs into Part III of the month; what is left out there makes Part II wrong.",
    howToFix: "Add the event to III(E), or its shares to the scheme or instrument that they were issued under.",
    says: ({ subject, words: w }) =>
      w.event
        ? `${subject}: next day return ${w.reference} discloses ${w.shares} shares on ${w.day} (${w.event}), and III(E) has no such event.`
        : `${subject}: next day returns disclose ${w.disclosed} shares issued in the month (${w.events}); III(A) to (E) state ${w.stated}, ${w.gap} too few.`,
  },
  "next-day-missing": {
    title: "Each event that is always disclosed the next day has its next day return",
    why: "Issues, repurchases, sales of treasury shares and reorganisations are disclosed by the next business day, however few the shares.",
    howToFix:
      "Enter the next day return that disclosed the event, or correct its day or number; if none was submitted, submit it now and say why it is late.",
    says: ({ subject, words: w }) => {
      if (w.disclosedDay)
        return `${subject}: dated ${w.day}; next day return ${w.reference} dates it ${w.disclosedDay}.`;
      const stated = `${subject}: ${w.shares} shares on ${w.day}`;
      return w.disclosed
        ? `${stated}; next day return ${w.reference} says ${w.disclosed}.`
        : `${stated}, and no next day return in hand discloses them.`;
    },
  },
  "next-day-pending": {
    title: "Shares pending cancellation are those that next day returns disclosed, less those cancelled",
    why: "Every purchase is disclosed the next day; what was bought and not cancelled is still pending at the month end.",
    howToFix:
      "Compare the rows of shares not yet cancelled with the purchases that next day returns list, and with the shares cancelled in the month.",
    says: ({ words: w }) =>
      `${w.shares}: III(E) states ${w.pending} shares not yet cancelled; it should be ${w.expected} (${w.brought} of earlier months + ${w.bought} bought in the month by next day returns${w.cancelled && ` - ${w.cancelled} cancelled`}).`,
  },
  "next-day-undisclosed": {
    title: "What no next day return discloses stays below 5 % of the issued shares",
    why: "Shares for options, awards and convertibles, and cancellations, are left to the monthly return only until together they reach 5 %.",
    howToFix:
      "Enter the next day return that disclosed them; if none was submitted, submit it now and say why it is late.",
    says: ({ subject, words: w }) =>
      `${subject}: no next day return in hand discloses ${w.all} shares (${w.issued} issued, ${w.cancelled} cancelled); they are ${w.percent} % of ${w.base} issued shares ${w.isClosing ? "at the last next day return" : "at close of preceding month"}, and from 5 % on a next day return is due.`,
  },
};

function before(reference: string): string {
  return reference === "" ? "last month's return" : `next day return ${reference}`;
}
