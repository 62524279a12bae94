/** Notes of versions 1.0.x, in their order. */
export const notesOfVersion10: readonly string[] = [
  "SEHK refers to Stock Exchange of Hong Kong.",
  "Items (i) to (viii) are suggested forms of confirmation which may be amended to meet individual cases. Where the issuer has already made the relevant confirmations in a return published under Main Board Rule 13.25A / GEM Rule 17.27A in relation to the securities issued, no further confirmation is required to be made in this return.",
  '"Identical" means in this context:\n· the securities are of the same nominal value with the same amount called up or paid up;\n· they are entitled to dividend/interest at the same rate and for the same period, so that at the next ensuing distribution, the dividend/interest payable per unit will amount to exactly the same sum (gross and net); and\n· they carry the same rights as to unrestricted transfer, attendance and voting at meetings and rank pari passu in all other respects.',
  "If there is insufficient space, please submit additional document.",
  'In the context of repurchase of shares:\n· "shares issuable to be listed on SEHK" should be construed as "shares repurchased listed on SEHK"; and\n· "stock code of shares issuable (if listed on SEHK)" should be construed as "stock code of shares repurchased (if listed on SEHK)"; and\n· "type of shares issuable" should be construed as "type of shares repurchased"; and\n· "issue and allotment date" should be construed as "cancellation date"',
  'In the context of redemption of shares:\n· "shares issuable to be listed on SEHK" should be construed as "shares redeemed listed on SEHK"; and\n· "stock code of shares issuable (if listed on SEHK)" should be construed as "stock code of shares redeemed (if listed on SEHK)"; and\n· "type of shares issuable" should be construed as "type of shares redeemed"; and\n· "issue and allotment date" should be construed as "redemption date"',
];

const exchange = "The Exchange refers to The Stock Exchange of Hong Kong Limited.";

const repurchase =
  'In the case of repurchase of shares (shares repurchased and cancelled) and redemption of shares (shares redeemed and cancelled), "date of event" should be construed as "cancellation date".\nIn the case of repurchase of shares (shares held as treasury shares), "date of event" should be construed as "date on which shares were repurchased and held by the issuer in treasury".';

const pending =
  "The information is required in the case of repurchase of shares (shares repurchased for cancellation but not yet cancelled) and redemption of shares (shares redeemed but not yet cancelled). Please state the number of shares repurchased or redeemed during the month or in preceding month(s) but pending cancellation as at close of the month as a negative number.";

const publicFloat =
  '"Initial Prescribed Threshold", "Alternative Threshold" and "market value" have the meanings ascribed thereto under Main Board Rule 13.32A or 19A.28A / GEM Rule 17.37A or 25.21A. See also Main Board Rule 13.32D(4) or 19A.28D(4) / GEM Rule 17.37D(4) or 25.21D(4) on the basis of the public float disclosure.';

const confirmations =
  "Items (i) to (viii) are suggested forms of confirmation. The listed issuer may amend the item(s) that is/are not applicable to meet individual cases. Where the issuer has already made the relevant confirmations in a return published under Main Board Rule 13.25A / GEM Rule 17.27A in relation to the securities issued, or the treasury shares sold or transferred, no further confirmation is required to be made in this return.";

const identical =
  '"Identical" means in this context:\n· the securities are of the same nominal value with the same amount called up or paid up;\n· they are entitled to dividend/interest at the same rate and for the same period, so that at the next ensuing distribution, the dividend/interest payable per unit will amount to exactly the same sum (gross and net); and\n· they carry the same rights as to unrestricted transfer, attendance and voting at meetings and rank pari passu in all other respects.';

/** Notes of versions 1.1.x, in their order. */
export const notesOfVersion11: readonly string[] = [exchange, repurchase, pending, confirmations, identical];

/** Notes of versions 1.2.x, in their order. */
export const notesOfVersion12: readonly string[] = [
  exchange,
  repurchase,
  pending,
  publicFloat,
  confirmations,
  identical,
];
