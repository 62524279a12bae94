import type { CalendarDate } from "./calendar-date";
import { choiceNamed, type ItemWithChoices, type profileChoices } from "./profile-choices";
import { date, figure, list, record, text, type Infer } from "./shape";

/** What the return does not say of its issuer, and rules need; everything may be left open. */
export const issuerProfileShape = record({
  board: text,
  /** Primary, dual primary or secondary listing on the Exchange. */
  listing: text,
  incorporation: text,
  parValue: text,
  listingDate: date,
  /** Whether H shares are listed beside A shares of the same issuer. */
  aAndH: text,
  weightedVoting: text,
  /** The class that holds weighted voting rights, as Part II names it: "Class A". */
  votingClass: text,
  /** The cap of Main Board Rule 8A.13 as two counts of shares: those with weighted voting rights, out of all. */
  votingCapShares: figure,
  votingCapTotal: figure,
  /** Day of the resolution, which the rows of Part III issued under the mandate state as their General Meeting approval date. */
  generalMandateDate: date,
  /** Issued shares (excluding treasury shares) at the resolution; of mainland issuers all issued shares. */
  generalMandateBase: figure,
  /** Shares issued under the mandate before the month. */
  generalMandateUsed: figure,
  /** Shares by which a resolution of its own extends the mandate. */
  generalMandateExtension: figure,
  buyBackMandateDate: date,
  buyBackMandateBase: figure,
  buyBackMandateUsed: figure,
  /** Shares that all schemes together may be over, and those that they are over before the month. */
  schemeLimit: figure,
  schemeLimitUsed: figure,
  serviceProviderLimit: figure,
  serviceProviderUsed: figure,
  /** Shares of the listed class that the public holds at close of the month, the day of that count and who made it. */
  publicShares: figure,
  publicSharesDate: date,
  publicSharesPreparer: text,
  /** Average price that the market value held by the public is measured by, in the currency of that value. */
  averagePrice: figure,
  /** How many shares one depositary receipt stands for, and up to how many shares receipts may be issued. */
  sharesPerReceipt: figure,
  receiptHeadroom: figure,
  /** Days of the board meetings that approve results. */
  resultsDates: list(date),
});

export type IssuerProfile = Infer<typeof issuerProfileShape>;
/** An item of the profile that a rule may need. */
export type ProfileItem = keyof IssuerProfile;

export const noProfile: IssuerProfile = { resultsDates: [] };

/** Whether an item of the profile says one of its choices, however written; undefined when it says nothing, or nothing that is known. */
export function says<I extends ItemWithChoices>(
  profile: IssuerProfile | undefined,
  item: I,
  choice: (typeof profileChoices)[I][number],
): boolean | undefined {
  const said = choiceNamed(item, profile?.[item] ?? "");
  return said === undefined ? undefined : said === choice;
}

/** Whether the issuer is incorporated in the mainland, whose registered capital lags behind. */
export function isMainlandIssuer(profile: IssuerProfile | undefined): boolean | undefined {
  return says(profile, "incorporation", "Mainland China");
}

/** Days of the profile that are days. */
export function resultsDatesOf(profile: IssuerProfile | undefined): readonly CalendarDate[] {
  return (profile?.resultsDates ?? []).filter((day) => day !== "");
}
