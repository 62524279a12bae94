import type { ProfileItem } from "../model/issuer-profile";
import { profileChoices } from "../model/profile-choices";
import type { EntryKind } from "./record";

/** An item of the issuer profile as its sheet names it. */
export interface ItemOfProfile {
  readonly item: ProfileItem;
  readonly label: string;
  readonly kind: EntryKind;
  readonly purpose: string;
}

const of = (item: ProfileItem, label: string, kind: EntryKind, purpose: string): ItemOfProfile => ({ item, label, kind, purpose }); // prettier-ignore

/** Every item, in the order of the sheet. */
export const itemsOfProfile: readonly ItemOfProfile[] = [
  of("board", "Board", "text", "Says which Listing Rules apply: those of the Main Board or of GEM."),
  of("listing", "Listing", "text", "Primary, dual primary or secondary: some rules are for primary listings only."),
  of("incorporation", "Place of incorporation", "text", "Decides on par value and authorised capital; mainland issuers have registered capital."),
  of("parValue", "Par value", "text", "Says whether Part I has a par value to check."),
  of("listingDate", "Date of listing", "date", "Some limits begin on the day of listing."),
  of("aAndH", "A and H shares", "text", "Says whether shares of the same issuer are also listed on the mainland."),
  of("weightedVoting", "Weighted voting rights", "text", "Says whether one class has more votes a share than another."),
  of("votingClass", "Class with weighted voting rights", "text", "The class as Part II names it, for example Class A."),
  of("votingCapShares", "Cap: shares with weighted voting rights", "figure", "Number of shares with weighted voting rights when their proportion was capped (Main Board Rule 8A.13)."),
  of("votingCapTotal", "Cap: all issued shares", "figure", "Number of all issued shares when the proportion was capped."),
  of("generalMandateDate", "General mandate: date of the resolution", "date", "Rows of Part III issued under the mandate state this day as the General Meeting approval date."),
  of("generalMandateBase", "General mandate: issued shares", "figure", "Issued shares, excluding treasury shares, on the day of the resolution; of mainland issuers all issued shares."),
  of("generalMandateUsed", "General mandate: used before the month", "figure", "Shares issued under the mandate before the month."),
  of("generalMandateExtension", "General mandate: extension", "figure", "Shares by which a resolution of its own extends the mandate, such as those bought back."),
  of("buyBackMandateDate", "Buy-back mandate: date of the resolution", "date", "Day on which shareholders gave the mandate to buy back shares."),
  of("buyBackMandateBase", "Buy-back mandate: issued shares", "figure", "Issued shares, excluding treasury shares, on the day of the resolution."),
  of("buyBackMandateUsed", "Buy-back mandate: used before the month", "figure", "Shares bought back under the mandate before the month."),
  of("schemeLimit", "Scheme limit", "figure", "Shares that all share schemes together may be over."),
  of("schemeLimitUsed", "Scheme limit: used before the month", "figure", "Shares that options and awards granted under the limit are over before the month."),
  of("serviceProviderLimit", "Service provider sub-limit", "figure", "Shares that grants to service providers may be over."),
  of("serviceProviderUsed", "Service provider sub-limit: used before the month", "figure", "Shares that grants to service providers are over before the month."),
  of("publicShares", "Shares held by the public", "figure", "Shares of the listed class in public hands at close of the month."),
  of("publicSharesDate", "Shares held by the public: day of the count", "date", "Day as at which the public's shares were counted."),
  of("publicSharesPreparer", "Shares held by the public: counted by", "text", "Who prepared the public float worksheet."),
  of("averagePrice", "Average price", "figure", "Price by which the market value in public hands is measured, in the currency of that value."),
  of("sharesPerReceipt", "Shares for one depositary receipt", "figure", "How many shares one Hong Kong depositary receipt stands for."),
  of("receiptHeadroom", "Headroom of depositary receipts", "figure", "Up to how many shares receipts may be issued."),
  of("resultsDates", "Dates of results", "dates", "Days of the board meetings that approve results, with commas between them."),
]; // prettier-ignore

/** Values that the drop-down of an item offers. */
export function choicesOf(item: ProfileItem): readonly string[] | undefined {
  return item in profileChoices ? profileChoices[item as keyof typeof profileChoices] : undefined;
}
