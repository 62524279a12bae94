/** Confirmations of Part V as the form words them; versions 1.1.0 on speak of treasury shares too. */
export const preambleOfVersion10 =
  "We hereby confirm to the best knowledge, information and belief that, in relation to each of the securities issued by the issuer during the month as set out in Part III and IV which has not been previously disclosed in a return published under Main Board Rule 13.25A / GEM Rule 17.27A, it has been duly authorised by the board of directors of the listed issuer and, insofar as applicable: (Note 2)";

export const preambleOfVersion11 =
  "Pursuant to Main Board Rule 13.25C / GEM Rule 17.27C, we hereby confirm to the best knowledge, information and belief that, in relation to each of the securities issued, or the treasury shares sold or transferred by the issuer during the month as set out in Parts III and IV which has not been previously disclosed in a return published under Main Board Rule 13.25A / GEM Rule 17.27A, it has been duly authorised by the board of directors of the listed issuer and carried out in compliance with all applicable listing rules, laws and other regulatory requirements and, insofar as applicable: (Note 4)";

export const preambleOfVersion12 = preambleOfVersion11.replace("(Note 4)", "(Note 5)");

const items = [
  "all money due to the listed issuer in respect of the issue of securities has been received by it;",
  'all pre-conditions for listing imposed by the Rules Governing the Listing of Securities on The Stock Exchange of Hong Kong Limited under "Qualifications of listing" have been fulfilled;',
  "all (if any) conditions contained in the formal letter granting listing of and permission to deal in the securities have been fulfilled;",
  "all the securities of each class are in all respects identical (Note 3);",
  "all documents required by the Companies (Winding Up and Miscellaneous Provisions) Ordinance to be filed with the Registrar of Companies have been duly filed and that compliance has been made with other legal requirements;",
  "all the definitive documents of title have been delivered/are ready to be delivered/are being prepared and will be delivered in accordance with the terms of issue;",
  "completion has taken place of the purchase by the issuer of all property shown in the listing document to have been purchased or agreed to be purchased by it and the purchase consideration for all such property has been duly satisfied; and",
  "the trust deed/deed poll relating to the debenture, loan stock, notes or bonds has been completed and executed, and particulars thereof, if so required by law, have been filed with the Registrar of Companies.",
];

/** Items whose words changed in version 1.1.0, by their index. */
const changed: Readonly<Record<number, string>> = {
  0: "all money due to the listed issuer in respect of the issue of securities, or sale or transfer of treasury shares has been received by it;",
  3: "all the securities of each class are in all respects identical (Note 5);",
  4: "all documents required by the Companies (Winding Up and Miscellaneous Provisions) Ordinance to be filed with the Registrar of Companies have been duly filed and that compliance has been made with all other legal requirements;",
  5: "all the definitive documents of title have been delivered/are ready to be delivered/are being prepared and will be delivered in accordance with the terms of issue, sale or transfer;",
};

export const itemsOfVersion10 = items.map((en) => ({ en }));
export const itemsOfVersion11 = items.map((en, i) => ({ en: changed[i] ?? en }));
/** Version 1.2.0 has a note more before them. */
export const itemsOfVersion12 = itemsOfVersion11.map(({ en }) => ({ en: en.replace("(Note 5)", "(Note 6)") }));
