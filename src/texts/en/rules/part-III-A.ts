import { closing, of, total } from "../phrases";
import type { PartIIIRuleId, RuleTexts } from "../../texts";
import { says } from "./words";

/** Texts of III(A), share options. */
export const rulesOfPartIIIA: RuleTexts<Extract<PartIIIRuleId, `III-A-${string}`>> = {
  "III-A-closing": closing(
    "Share options outstanding at close of the month are those at close of preceding month plus the movements",
    "Check the register of the scheme: opening, grants, exercises, cancellations and lapses, with their signs.",
  ),
  "III-A-signs": {
    title: "Options granted are positive; options exercised, cancelled and lapsed are negative",
    why: "A movement with the wrong sign moves the balance by twice its number.",
    howToFix: "Turn the sign, or say in the remarks what was reversed.",
    says: (m) => `${m.subject}: the movement is ${m.asserted}; options of this kind are stated as ${m.calculated}.`,
  },
  "III-A-outstanding": {
    title: "Options outstanding are a whole number, and not negative",
    why: "No more options can be exercised, cancelled or lapse than there are.",
    howToFix: "Check opening number and movements against the register of the scheme.",
    says: (m) =>
      says(m, {
        negative: () => `${of(m)} are ${m.asserted}: more options went than there were.`,
        fraction: () => `${of(m)} are ${m.asserted}, which is no whole number.`,
      }),
  },
  "III-A-exercised": {
    title: "Shares are issued, or transferred out of treasury, for the options exercised",
    why: "Each option exercised becomes a share; one that is allotted in another month, or that is over several shares, is lawful and not seen on the form.",
    howToFix:
      "Correct the number that is wrong, or say in the remarks when the shares were allotted or how many an option is over.",
    says: (m) =>
      `${m.subject}: ${m.calculated} options were exercised, and ${m.asserted} shares were issued or transferred out of treasury for them${m.difference && `, ${m.difference}`}.`,
  },
  "III-A-may-be-issued": {
    title: "No more shares may be issued than options are outstanding",
    why: "One option is over one share, unless the scheme says otherwise; options that may still be granted stand in a column of their own.",
    howToFix: "Correct the number of shares, or say in the remarks how many shares an option is over.",
    says: (m) =>
      `${m.subject}: ${m.asserted} shares may be issued, and ${m.calculated === "0" ? "no options are" : `${m.calculated} options are`} outstanding at close of the month.`,
  },
  "III-A-funds": {
    title: "Funds are raised where options are exercised, and only there",
    why: "The funds raised are the exercise price paid for the shares issued.",
    howToFix: "State amount and currency of what was paid, or say in the remarks why nothing was paid.",
    says: (m) =>
      says(m, {
        "no currency": () => "The funds raised from exercise of options state no currency.",
        "nothing exercised": () =>
          `Funds of ${m.asserted} were raised from exercise of options, and no options were exercised in the month.`,
        "nothing raised": () =>
          `Options exercised in the month, for which shares were issued: ${m.words.exercised}; the funds raised are ${m.asserted}.`,
        negative: () => `The funds raised from exercise of options are ${m.asserted}, which is less than 0.`,
      }),
  },
  "III-A-awards": {
    title: "Schemes under III(A) are share option schemes",
    why: "Share awards and restricted share units are no options; they belong under III(D).",
    howToFix: "Move the scheme to III(D), unless it grants options.",
    says: (m) => `${m.subject}: the name is that of a share award scheme, which belongs under III(D).`,
  },
  "III-A-total": total("The total under III(A) is the sum of the shares issued under its schemes"),
};
