import { of } from "../phrases";
import type { ContinuityRuleId, MessageWords, RuleText, RuleTexts } from "../../texts";

/** "… should be 10, the closing balance of last month's return; this one says 11, 1 too many." */
const carried = (m: MessageWords) => {
  const { gone, closing, isNew } = m.words;
  if (gone) return `${gone} stood at ${closing} at close of last month's return and is not on this one.`;
  if (isNew) return `${of(m)} is ${m.asserted}, and last month's return has nothing of that name.`;
  return `${of(m)} should be ${m.calculated}, as at close of last month's return; this one says ${m.asserted}${m.difference && `, ${m.difference}`}.`;
};

const continuity = (title: string, says: RuleText["says"] = carried): RuleText => ({
  title,
  why: "Each return takes up where the last one ended; a gap between the two says that one of them is wrong.",
  howToFix:
    "Take the balance from last month's return; if that one was wrong, file a Resubmission of it first, or say in the remarks what was restated.",
  says,
});

export const rulesOfContinuity: RuleTexts<ContinuityRuleId> = {
  "cover-continuity": {
    title: "Last month's return is the return of the month immediately before",
    why: "Balances at close of preceding month can only be held against the return of that month.",
    howToFix: "Bring in the return of the month immediately before as last month's return.",
    says: ({ words }) =>
      `Last month's return should be that for the month ended ${words.wanted}; the one at hand is for ${words.stands || "no stated month"}, so balances brought forward were not checked.`,
  },
  "cover-name": {
    title: "The name of the issuer is that of last month's return",
    why: "Another name means that the issuer changed its name, or that a return of another issuer is at hand.",
    howToFix: "Check that last month's return is this issuer's; if the name was changed, say so.",
    says: ({ words }) => `The name of issuer is "${words.now}"; on last month's return it was "${words.before}".`,
  },
  "I-continuity": continuity(
    "Part I opens with the authorised / registered shares, par value and capital at close of last month's return",
    (m) =>
      m.words.after ? `${of(m)} is ${m.words.after}; on last month's return it was ${m.words.before}.` : carried(m),
  ),
  "II-continuity": continuity("Part II opens with the issued and treasury shares at close of last month's return"),
  "III-A-continuity": continuity("Each scheme opens with the options outstanding at close of last month's return"),
  "III-A-to-be-granted": {
    title: "Shares for options still to be granted become fewer when options are granted",
    why: "What is granted is no longer to be granted; a figure that stays as it was has most likely been carried over from last month.",
    howToFix:
      "Take the options granted off last month's figure, and awards granted under the same limit as well; add what lapsed or a refreshed limit.",
    says: (m) =>
      `${of(m)} are ${m.asserted}, as on last month's return, although ${m.words.granted} options were granted; less those they are ${m.calculated}.`,
  },
  "III-B-continuity": continuity("Warrants open with their nominal value at close of last month's return"),
  "III-C-continuity": continuity("Convertibles open with their amount at close of last month's return"),
  "III-D-continuity": continuity(
    "Shares which may be issued under an agreement are those of last month's return less those issued in the month",
    (m) =>
      m.words.gone
        ? carried(m)
        : `${of(m)} should be ${m.calculated}, those of last month's return less those issued or transferred in the month; this one says ${m.asserted}${m.difference && `, ${m.difference}`}.`,
  ),
  "III-E-pending": {
    title:
      "Shares pending cancellation are those of last month's return, plus those bought in the month, less those cancelled",
    why: "Shares bought for cancellation stay in issue until they are cancelled; none may drop out of sight between two returns.",
    howToFix:
      "Check the rows of shares not yet cancelled, their dates, and the rows of shares cancelled in the month against last month's return.",
    says: ({ words: w }) =>
      w.isMore
        ? `${w.shares}: ${w.carried} shares bought in earlier months are stated as not yet cancelled; on last month's return ${w.before} were.`
        : `${w.shares}: of ${w.before} shares not yet cancelled on last month's return, ${w.carried} are still stated, so ${w.gone} were cancelled; III(E) states ${w.cancelled} cancelled in the month.`,
  },
  "III-price-continuity": {
    title: "Subscription and conversion prices are those of last month's return unless an event adjusted them",
    why: "Terms of warrants and convertibles change only by an adjustment that they provide for, or with the Exchange's consent.",
    howToFix: "Restore the price, or say in the remarks what adjusted it.",
    says: (m) =>
      `${of(m)} is ${m.asserted}; on last month's return it was ${m.calculated}, and III(E) shows no event that adjusts it.`,
  },
  "IV-continuity": continuity("Part IV opens with the depositary receipts at close of last month's return"),
};
