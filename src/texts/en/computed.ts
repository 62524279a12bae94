import type { FillingTexts } from "../filling-texts";

const balance = "Balance at close of preceding month plus increase / decrease (-)";
const outstanding = "Outstanding at close of preceding month plus the movements during the month";
const sharesOf = (letter: string) => ({
  issued: `Total of the new shares issued and the treasury shares transferred out of treasury under III(${letter})`,
  treasury: `Total of the treasury shares transferred out of treasury under III(${letter}), as a decrease`,
});

const totals = (part: string, { issued, treasury }: Readonly<Record<"issued" | "treasury", string>>) => ({
  [`${part}.classes[].total.issued`]: issued,
  [`${part}.classes[].total.treasury`]: treasury,
});

/** What the form computes of which figures, by the places' paths without indices. */
export const computed: FillingTexts["computed"] = {
  "authorised.classes[].number.closing": balance,
  "authorised.classes[].par.closing.currency": "The same as at close of preceding month",
  "authorised.classes[].par.closing.amount": "The same as at close of preceding month",
  "authorised.classes[].capital.opening.currency": "The currency of the par value",
  "authorised.classes[].capital.opening.amount": "Number of shares times par value at close of preceding month",
  "authorised.classes[].capital.change.currency": "The currency of the par value",
  "authorised.classes[].capital.change.amount":
    "Share capital at close of the month less that at close of preceding month",
  "authorised.classes[].capital.closing.currency": "The currency of the par value",
  "authorised.classes[].capital.closing.amount": "Number of shares times par value at close of the month",
  "authorised.totals[].amount": "Total of the share capital of all classes at close of the month in its currency",
  "issued.classes[].issued.closing": balance,
  "issued.classes[].treasury.closing": balance,
  "issued.classes[].total.opening": "Issued shares (excluding treasury shares) plus treasury shares",
  "issued.classes[].total.closing": "Issued shares (excluding treasury shares) plus treasury shares",
  "issued.classes[].details.issued": "Total of A to E for the class",
  "issued.classes[].details.treasury": "Total of A to E for the class",
  "options.classes[].schemes[].closing": outstanding,
  "warrants.classes[].warrants[].closing": outstanding,
  "convertibles.classes[].instruments[].closing": outstanding,
  ...totals("options", sharesOf("A")),
  ...totals("warrants", sharesOf("B")),
  ...totals("convertibles", sharesOf("C")),
  ...totals("otherAgreements", sharesOf("D")),
  ...totals("otherMovements", {
    issued: "Total of the events' increase / decrease (-) in issued shares",
    treasury: "Total of the events' increase / decrease (-) in treasury shares",
  }),
  "depositaryReceipts.receipts[].number.closing": balance,
};
