import type { PartName } from "../model/monthly-return";
import { since, until, type PartSpec, type Versioned, type Wording } from "../sheet/spec";
import { head } from "./page";

/** A part that can so far be laid out only as Not applicable. */
function notInHandYet(id: string, sheet: string, words: Versioned<Wording>, state: PartName): PartSpec {
  return {
    id,
    sheet,
    heading: words,
    widths: [5, 60, 30, 30, 26],
    frozenRows: 3,
    rows: head(words, "E", state),
  };
}

export const partIIIB = notInHandYet(
  "III(B)",
  "III(B) Warrants",
  [
    until("1.0.2", {
      en: "(B). Warrants to Issue Shares of the Issuer which are to be Listed",
      zh: "(B). 承諾發行發行人股份的權證",
    }),
    since("1.1.1", { en: "(B). Warrants to Issue Shares of the Issuer" }),
  ],
  "warrants",
);

export const partIIID = notInHandYet(
  "III(D)",
  "III(D) Other Agreements",
  [
    until("1.0.2", {
      en: "(D). Any other Agreements or Arrangements to Issue Shares of the Issuer which are to be listed, including Options (other than Share Options Schemes)",
    }),
    since("1.1.1", {
      en: "(D). Any other Agreements or Arrangements to Issue Shares of the Issuer, including Options (other than Share Option Schemes)",
    }),
  ],
  "otherAgreements",
);

export const partIV = notInHandYet(
  "IV",
  "IV HDR",
  { en: "IV. Information about Hong Kong Depositary Receipt (HDR)" },
  "depositaryReceipts",
);
