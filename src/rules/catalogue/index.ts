import { rule as coverMonthEnd } from "./cover-month-end";
import { rule as coverVersion } from "./cover-version";
import { rule as coverStatus } from "./cover-status";
import { rule as coverIssuer } from "./cover-issuer";
import { rule as coverLegend } from "./cover-legend";
import { rule as coverSubmitted } from "./cover-submitted";
import { rule as coverDeadline } from "./cover-deadline";
import { rule as coverContinuity } from "./cover-continuity";
import { rule as coverName } from "./cover-name";
import { rule as iCapital } from "./I-capital";
import { rule as iCapitalChange } from "./I-capital-change";
import { rule as iClosing } from "./I-closing";
import { rule as iBalances } from "./I-balances";
import { rule as iCurrency } from "./I-currency";
import { rule as iCurrencyCode } from "./I-currency-code";
import { rule as iPar } from "./I-par";
import { rule as iNoPar } from "./I-no-par";
import { rule as iTotal } from "./I-total";
import { rule as iClasses } from "./I-classes";
import { rule as iContinuity } from "./I-continuity";
import { rule as iiChange } from "./II-change";
import { rule as iiTreasuryRegime } from "./II-treasury-regime";
import { rule as iiWeightedVoting } from "./II-weighted-voting";
import { rule as iiFloat } from "./II-float";
import { rule as iiFloatFigures } from "./II-float-figures";
import { rule as iiFloatPublic } from "./II-float-public";
import { rule as iiFloatThreshold } from "./II-float-threshold";
import { rule as iiContinuity } from "./II-continuity";
import { rule as iiAlike } from "./II-alike";
import { rule as iiFactor } from "./II-factor";
import { rule as iiClasses } from "./II-classes";
import { rule as iiListing } from "./II-listing";
import { rule as iiStockCode } from "./II-stock-code";
import { rule as iiCounter } from "./II-counter";
import { rule as iiCurrencyCode } from "./II-currency-code";
import { rule as iiOpening } from "./II-opening";
import { rule as iiClosing } from "./II-closing";
import { rule as iiBalances } from "./II-balances";
import { rule as iiTotal } from "./II-total";
import { rule as iiWithinAuthorised } from "./II-within-authorised";
import { rule as iiiAClosing } from "./III-A-closing";
import { rule as iiiASigns } from "./III-A-signs";
import { rule as iiiAOutstanding } from "./III-A-outstanding";
import { rule as iiiAExercised } from "./III-A-exercised";
import { rule as iiiAMayBeIssued } from "./III-A-may-be-issued";
import { rule as iiiAFunds } from "./III-A-funds";
import { rule as iiiAAwards } from "./III-A-awards";
import { rule as iiiATotal } from "./III-A-total";
import { rule as iiiAContinuity } from "./III-A-continuity";
import { rule as iiiAToBeGranted } from "./III-A-to-be-granted";
import { rule as iiiASchemeLimit } from "./III-A-scheme-limit";
import { rule as iiiAServiceProvider } from "./III-A-service-provider";
import { rule as iiiBClosing } from "./III-B-closing";
import { rule as iiiBSigns } from "./III-B-signs";
import { rule as iiiBOutstanding } from "./III-B-outstanding";
import { rule as iiiBPrice } from "./III-B-price";
import { rule as iiiBExpiry } from "./III-B-expiry";
import { rule as iiiBTerm } from "./III-B-term";
import { rule as iiiBLimit } from "./III-B-limit";
import { rule as iiiBTotal } from "./III-B-total";
import { rule as iiiBContinuity } from "./III-B-continuity";
import { rule as iiiCClosing } from "./III-C-closing";
import { rule as iiiCSigns } from "./III-C-signs";
import { rule as iiiCOutstanding } from "./III-C-outstanding";
import { rule as iiiCPrice } from "./III-C-price";
import { rule as iiiCExpiry } from "./III-C-expiry";
import { rule as iiiCClass } from "./III-C-class";
import { rule as iiiCTotal } from "./III-C-total";
import { rule as iiiCContinuity } from "./III-C-continuity";
import { rule as iiiPriceContinuity } from "./III-price-continuity";
import { rule as iiiDTotal } from "./III-D-total";
import { rule as iiiDContinuity } from "./III-D-continuity";
import { rule as iiiESigns } from "./III-E-signs";
import { rule as iiiEDate } from "./III-E-date";
import { rule as iiiEConversions } from "./III-E-conversions";
import { rule as iiiEPendingSign } from "./III-E-pending-sign";
import { rule as iiiEPrice } from "./III-E-price";
import { rule as iiiEReorganisation } from "./III-E-reorganisation";
import { rule as iiiETotal } from "./III-E-total";
import { rule as iiiEPending } from "./III-E-pending";
import { rule as iiiEBuyBack } from "./III-E-buy-back";
import { rule as iiiEMoratorium } from "./III-E-moratorium";
import { rule as iiiEBlackout } from "./III-E-blackout";
import { rule as iiiTotal } from "./III-total";
import { rule as iiiClasses } from "./III-classes";
import { rule as iiiEmpty } from "./III-empty";
import { rule as iiiKinds } from "./III-kinds";
import { rule as iiiShares } from "./III-shares";
import { rule as iiiApprovalDates } from "./III-approval-dates";
import { rule as iiiCurrencyCode } from "./III-currency-code";
import { rule as iiiMandateGeneral } from "./III-mandate-general";
import { rule as iiiRemarks } from "./III-remarks";
import { rule as iiiDepositaryUnits } from "./III-depositary-units";
import { rule as ivBalances } from "./IV-balances";
import { rule as ivClosing } from "./IV-closing";
import { rule as ivHeadroom } from "./IV-headroom";
import { rule as ivContinuity } from "./IV-continuity";
import { rule as vConfirmations } from "./V-confirmations";
import { rule as vSignatory } from "./V-signatory";
import { rule as nextDayClass } from "./next-day-class";
import { rule as nextDayChain } from "./next-day-chain";
import { rule as nextDayMissing } from "./next-day-missing";
import { rule as nextDayLeftOut } from "./next-day-left-out";
import { rule as nextDayUndisclosed } from "./next-day-undisclosed";
import { rule as nextDayClosing } from "./next-day-closing";
import { rule as nextDayPending } from "./next-day-pending";
import { rule as tieOut } from "./tie-out";
import type { Rule } from "../rule";

/** Every rule, in the order of the form. */
export const rules: readonly Rule[] = [
  coverMonthEnd,
  coverVersion,
  coverStatus,
  coverIssuer,
  coverLegend,
  coverSubmitted,
  coverDeadline,
  coverContinuity,
  coverName,
  iClosing,
  iBalances,
  iCapital,
  iCapitalChange,
  iCurrency,
  iCurrencyCode,
  iPar,
  iNoPar,
  iTotal,
  iClasses,
  iContinuity,
  iiClasses,
  iiListing,
  iiStockCode,
  iiCounter,
  iiCurrencyCode,
  iiOpening,
  iiClosing,
  iiBalances,
  iiTotal,
  iiWithinAuthorised,
  iiChange,
  iiTreasuryRegime,
  iiWeightedVoting,
  iiFloat,
  iiFloatFigures,
  iiFloatPublic,
  iiFloatThreshold,
  iiContinuity,
  iiAlike,
  iiFactor,
  iiiAClosing,
  iiiASigns,
  iiiAOutstanding,
  iiiAExercised,
  iiiAMayBeIssued,
  iiiAFunds,
  iiiAAwards,
  iiiATotal,
  iiiAContinuity,
  iiiAToBeGranted,
  iiiASchemeLimit,
  iiiAServiceProvider,
  iiiBClosing,
  iiiBSigns,
  iiiBOutstanding,
  iiiBPrice,
  iiiBExpiry,
  iiiBTerm,
  iiiBLimit,
  iiiBTotal,
  iiiBContinuity,
  iiiCClosing,
  iiiCSigns,
  iiiCOutstanding,
  iiiCPrice,
  iiiCExpiry,
  iiiCClass,
  iiiCTotal,
  iiiCContinuity,
  iiiPriceContinuity,
  iiiDTotal,
  iiiDContinuity,
  iiiESigns,
  iiiEDate,
  iiiEConversions,
  iiiEPendingSign,
  iiiEPrice,
  iiiEReorganisation,
  iiiETotal,
  iiiEPending,
  iiiEBuyBack,
  iiiEMoratorium,
  iiiEBlackout,
  iiiTotal,
  iiiClasses,
  iiiEmpty,
  iiiKinds,
  iiiShares,
  iiiApprovalDates,
  iiiCurrencyCode,
  iiiMandateGeneral,
  iiiRemarks,
  iiiDepositaryUnits,
  ivBalances,
  ivClosing,
  ivHeadroom,
  ivContinuity,
  vConfirmations,
  vSignatory,
  nextDayClass,
  nextDayChain,
  nextDayMissing,
  nextDayLeftOut,
  nextDayUndisclosed,
  nextDayClosing,
  nextDayPending,
  tieOut,
];
