/**
 * The form's words in Traditional Chinese, by their English ones. Those of `seen` stand on filed Chinese returns of versions 1.0.x
 * to 1.1.1 (Flat Glass October 2022, China Galaxy November 2023, Pharmaron August 2024, 00381 July 2025); those of `unconfirmed` are worded after the Listing Rules' own terms. Notes and confirmations are not here: their
 * Chinese wording was not seen whole, and what a person confirms must be the form's words, so they stay in English.
 */
const seen: Readonly<Record<string, string>> = {
  "Monthly Return for Equity Issuer and Hong Kong Depositary Receipts listed under Chapter 19B of the Exchange Listing Rules on Movements in Securities":
    "股份發行人及根據《上市規則》第十九B章上市的香港預託證券發行人的證券變動月報表",
  "For the month ended:": "截至月份:",
  "Status:": "狀態:",
  "New Submission": "新提交",
  "To : Hong Kong Exchanges and Clearing Limited": "致:香港交易及結算所有限公司",
  "Name of Issuer:": "公司名稱:",
  "Date Submitted:": "呈交日期:",
  "I. Movements in Authorised / Registered Share Capital": "I. 法定/註冊股本變動",
  "Type of shares": "股份類別",
  "Class of shares": "股份分類",
  "Ordinary shares": "普通股",
  "Not applicable": "不適用",
  "Listed on SEHK (Note 1)": "於香港聯交所上市 (註1)",
  "Listed on the Exchange (Note 1)": "於香港聯交所上市 (註1)",
  Yes: "是",
  No: "否",
  "Stock code": "證券代號",
  "Stock code (if listed)": "證券代號 (如上市)",
  Description: "說明",
  "Number of authorised/registered shares": "法定/註冊股份數目",
  "Par value": "面值",
  "Authorised/registered share capital": "法定/註冊股本",
  "Balance at close of preceding month": "上月底結存",
  "Increase / decrease (-)": "增加 / 減少 (-)",
  "Balance at close of the month": "本月底結存",
  "Total authorised/registered share capital at the end of the month:": "本月底法定/註冊股本總額:",
  "Remarks:": "備註:",
  "II. Movements in Issued Shares": "II. 已發行股份變動",
  "II. Movements in Issued Shares and/or Treasury Shares": "II. 已發行股份及/或庫存股份變動",
  "Number of issued shares (excluding treasury shares)": "已發行股份(不包括庫存股份)數目",
  "Number of treasury shares": "庫存股份數目",
  "Total number of issued shares": "已發行股份總數",
  "III. Details of Movements in Issued Shares": "III. 已發行股份變動詳情",
  "III. Details of Movements in Issued Shares and/or Treasury Shares": "III. 已發行股份及/或庫存股份變動詳情",
  "Type of shares issuable": "可發行股份類別",
  "Class of shares issuable": "可發行股份分類",
  "Shares issuable to be listed on SEHK (Note 1)": "可發行股份將於香港聯交所上市 (註1)",
  "Stock code of shares issuable (if listed on SEHK) (Note 1)": "可發行股份的證券代號 (如已於香港聯交所上市) (註1)",
  "(A). Share Options (under Share Option Schemes of the Issuer)": "(A). 股份期權(根據發行人的股份期權計劃)",
  "Particulars of share option scheme": "股份期權計劃詳情",
  "Number of share options outstanding at close of preceding month": "上月底結存的股份期權數目",
  "Movement during the month": "本月內變動",
  "Number of share options outstanding at close of the month": "本月底結存的股份期權數目",
  "No. of new shares of issuer issued during the month pursuant thereto (A)": "本月內因此發行的發行人新股份數目 (A)",
  "No. of new shares of issuer issued during the month pursuant thereto (C)": "本月內因此發行的發行人新股份數目 (C)",
  "No. of new shares of issuer which may be issued pursuant thereto as at close of the month":
    "本月底因此可能發行的發行人新股份數目",
  "General Meeting approval date (if applicable)": "股東大會通過日期 (如適用)",
  "(B). Warrants to Issue Shares of the Issuer which are to be Listed": "(B). 承諾發行將予上市的發行人股份的權證",
  "(B). Warrants to Issue Shares of the Issuer": "(B). 承諾發行發行人股份的權證",
  "(C). Convertibles (i.e. Convertible into Issue Shares of the Issuer which are to be Listed)":
    "(C). 可換股票據(即可轉換為將予上市的發行人股份)",
  "Description of the Convertibles": "可換股票據的說明",
  "Amount at close of preceding month": "上月底已發行總額",
  "Amount at close of the month": "本月底已發行總額",
  "Type of the Convertibles": "可換股票據類別",
  "Stock code of the Convertibles (if listed on SEHK) (Note 1)": "可換股票據的證券代號 (如已於香港聯交所上市) (註1)",
  "Subscription/Conversion price": "認購價/轉換價",
  "Bond/Notes": "債券/票據",
  "Total increase / decrease (-) in {class} during the month (i.e. Total of A to E)":
    "本月{class}增加/減少 (-)總額(即A至E項的總和)",
};

const unconfirmed: Readonly<Record<string, string>> = {
  Resubmission: "重新提交",
  "WVR ordinary shares": "不同投票權架構公司普通股",
  "Preference shares": "優先股",
  "Other class of shares": "其他類別股份",
  "Class A": "A類",
  "Class B": "B類",
  "Class H": "H股",
  "Other type (specify in description)": "其他類別 (請於說明註明)",
  "Multi-counter stock code": "多櫃檯證券代號",
  "II. Movements in Issued Shares and/or Treasury Shares and Public Float Sufficiency Confirmation":
    "II. 已發行股份及/或庫存股份變動及足夠公眾持股量的確認",
  "Public float sufficiency confirmation (Note 4)": "足夠公眾持股量的確認 (註4)",
  "Pursuant to Main Board Rule 13.32D(1) or 19A.28D(1) / GEM Rule 17.37D(1) or 25.21D(1), we hereby confirm that, in relation to the class of shares as set out above, as at the close of the month:":
    "根據《主板規則》第13.32D(1)或19A.28D(1)條 /《GEM規則》第17.37D(1)或25.21D(1)條,我們在此確認,就上述股份類別而言,截至本月底：",
  "the applicable public float requirement (see below) has been complied with": "已符合適用的公眾持股量規定(見下文)",
  "the applicable public float requirement (see below) has not been complied with":
    "未符合適用的公眾持股量規定(見下文)",
  "The applicable minimum public float requirement for the class of shares as set out above pursuant to Main Board Rule 13.32B or 19A.28B / GEM Rule 17.37B or 25.21B (as the case may be) is:":
    "根據《主板規則》第13.32B或19A.28B條 /《GEM規則》第17.37B或25.21B條(視屬何情況而定),上述股份類別適用的最低公眾持股量規定為：",
  "Applicable public float threshold": "適用的公眾持股量門檻",
  "Initial Prescribed Threshold - 25% of the total number of issued shares in the class to which the listed shares belong (excluding treasury shares)":
    "初始指定門檻 - 上市股份所屬類別的已發行股份(不包括庫存股份)總數的25%",
  "Alternative Threshold": "替代門檻",
  "Additional information": "補充資料",
  "Type of shares issuable (Note 5 and 6)": "可發行股份類別 (註5及6)",
  "Class of shares issuable (Note 5 and 6)": "可發行股份分類 (註5及6)",
  "Shares issuable to be listed on SEHK (Note 1, 5 and 6)": "可發行股份將於香港聯交所上市 (註1、5及6)",
  "Stock code of shares issuable (if listed on SEHK) (Note 1, 5 and 6)":
    "可發行股份的證券代號 (如已於香港聯交所上市) (註1、5及6)",
  "No. of new shares of issuer issued during the month pursuant thereto (B)": "本月內因此發行的發行人新股份數目 (B)",
  "No. of new shares of issuer issued during the month pursuant thereto (D)": "本月內因此發行的發行人新股份數目 (D)",
  "No. of new shares of issuer issued during the month pursuant thereto (E)": "本月內因此發行的發行人新股份數目 (E)",
  "Number of new shares issued during the month pursuant thereto (A1)": "本月內因此發行的新股數目 (A1)",
  "Number of treasury shares transferred out of treasury during the month pursuant thereto (A2)":
    "本月內因此自庫存轉讓的庫存股份數目 (A2)",
  "Number of new shares issued during the month pursuant thereto (B1)": "本月內因此發行的新股數目 (B1)",
  "Number of treasury shares transferred out of treasury during the month pursuant thereto (B2)":
    "本月內因此自庫存轉讓的庫存股份數目 (B2)",
  "Number of new shares issued during the month pursuant thereto (C1)": "本月內因此發行的新股數目 (C1)",
  "Number of treasury shares transferred out of treasury during the month pursuant thereto (C2)":
    "本月內因此自庫存轉讓的庫存股份數目 (C2)",
  "Number of new shares issued during the month pursuant thereto (D1)": "本月內因此發行的新股數目 (D1)",
  "Number of treasury shares transferred out of treasury during the month pursuant thereto (D2)":
    "本月內因此自庫存轉讓的庫存股份數目 (D2)",
  "Number of shares which may be issued or transferred out of treasury pursuant thereto as at close of the month":
    "本月底因此可能發行或自庫存轉讓的股份數目",
  "The total number of securities which may be issued upon exercise of all share options to be granted under the scheme at close of the month":
    "本月底可於所有根據計劃授出的股份期權予以行使時發行的證券總數",
  "The total number of shares which may be issued or transferred out of treasury upon exercise of all share options to be granted under the scheme at close of the month":
    "本月底可於所有根據計劃授出的股份期權予以行使時發行或自庫存轉讓的股份總數",
  Granted: "已授出",
  Exercised: "已行使",
  Cancelled: "已註銷",
  Lapsed: "已失效",
  Others: "其他",
  "Total A ({class}):": "總數 A ({class}):",
  "Total B ({class}):": "總數 B ({class}):",
  "Total C ({class}):": "總數 C ({class}):",
  "Total D ({class}):": "總數 D ({class}):",
  "Total E ({class}):": "總數 E ({class}):",
  "Increase in issued shares (excluding treasury shares):": "已發行股份(不包括庫存股份)增加:",
  "Decrease in treasury shares:": "庫存股份減少:",
  "Increase/ decrease (-) in issued shares (excluding treasury shares):": "已發行股份(不包括庫存股份)增加/減少 (-):",
  "Increase/ decrease (-) in treasury shares:": "庫存股份增加/減少 (-):",
  "Total funds raised during the month from exercise of options:": "本月內因行使期權所得資金總額:",
  "Description of the Warrants": "權證的說明",
  "Currency of nominal value": "面值的貨幣",
  "Nominal value at close of preceding month": "上月底面值",
  "Nominal value at close of the month": "本月底面值",
  "Stock code of the Warrants (if listed on SEHK) (Note 1)": "權證的證券代號 (如已於香港聯交所上市) (註1)",
  "Stock code of the Warrants (if listed on the Exchange) (Note 1)": "權證的證券代號 (如已於香港聯交所上市) (註1)",
  "Subscription price": "認購價",
  "Date of expiry": "屆滿日期",
  "(C). Convertibles (i.e. Convertible into Shares of the Issuer)": "(C). 可換股票據(即可轉換為發行人股份)",
  Currency: "貨幣",
  Amount: "金額",
  "Stock code of the Convertibles (if listed on the Exchange) (Note 1)":
    "可換股票據的證券代號 (如已於香港聯交所上市) (註1)",
  "Preference Shares": "優先股",
  Issued: "已發行",
  Converted: "已轉換",
  Redeemed: "已贖回",
  Repurchased: "已購回",
  "(D). Any other Agreements or Arrangements to Issue Shares of the Issuer which are to be listed, including Options (other than Share Options Schemes)":
    "(D). 為發行將予上市的發行人股份所訂立的任何其他協議或安排,包括期權(但不包括根據股份期權計劃發行的期權)",
  "(D). Any other Agreements or Arrangements to Issue Shares of the Issuer, including Options (other than Share Option Schemes)":
    "(D). 為發行發行人股份所訂立的任何其他協議或安排,包括期權(但不包括根據股份期權計劃發行的期權)",
  "(E). Other Movements in Issued Share": "(E). 已發行股份的其他變動",
  "(E). Other Movements in Issued Shares and/or Treasury Shares": "(E). 已發行股份及/或庫存股份的其他變動",
  "Type of Issue": "發行類別",
  "At price (if applicable)": "價格 (如適用)",
  "Issue and allotment date (Note 5 and 6)": "發行及配發日期 (註5及6)",
  Events: "事件",
  "Date of event (Note 2)": "事件日期 (註2)",
  "Increase/ decrease (-) in issued shares (excluding treasury shares) during the month pursuant thereto (E1)":
    "本月內因此增加/減少 (-)的已發行股份(不包括庫存股份)數目 (E1)",
  "Increase/ decrease (-) in treasury shares during the month pursuant thereto (E2)":
    "本月內因此增加/減少 (-)的庫存股份數目 (E2)",
  "Number of shares redeemed or repurchased for cancellation but not yet cancelled as at close of the month (Note 3)":
    "本月底已贖回或已購回以作註銷但尚未註銷的股份數目 (註3)",
  "Total increase/ decrease (-) in issued shares (excluding treasury shares) during the month (i.e. Total of AA1 to EE1):":
    "本月已發行股份(不包括庫存股份)增加/減少 (-)總額(即AA1至EE1項的總和):",
  "Total increase/ decrease (-) in treasury shares during the month (i.e. Total of AA2 to EE2):":
    "本月庫存股份增加/減少 (-)總額(即AA2至EE2項的總和):",
  Placing: "配售",
  "Consideration issue": "代價發行",
  "Open offer": "公開招股",
  "Rights issue": "供股",
  "Bonus issue": "紅股發行",
  "Scrip dividend": "以股代息",
  "Capital reorganisation": "資本重組",
  "Repurchase of shares": "購回股份",
  "Redemption of shares": "贖回股份",
  "Repurchase of shares (shares repurchased and cancelled)": "購回股份(購回並註銷股份)",
  "Repurchase of shares (shares held as treasury shares)": "購回股份(持作庫存股份)",
  "Repurchase of shares (shares repurchased for cancellation but not yet cancelled)":
    "購回股份(購回以作註銷但尚未註銷的股份)",
  "Redemption of shares (shares redeemed and cancelled)": "贖回股份(贖回並註銷股份)",
  "Redemption of shares (shares redeemed but not yet cancelled)": "贖回股份(已贖回但尚未註銷的股份)",
  "Sale of treasury shares": "出售庫存股份",
  "Cancellation of treasury shares": "註銷庫存股份",
  Subscription: "認購",
  "Other (Please specify)": "其他 (請註明)",
  "IV. Information about Hong Kong Depositary Receipt (HDR)": "IV. 香港預託證券(預託證券)資料",
  "Stock code of the HDR": "香港預託證券的證券代號",
  "V. Confirmations": "V. 確認",
  "Submitted by:": "呈交者:",
  "Title:": "職銜:",
  "(Director, Secretary or other Duly Authorised Officer)": "(董事、秘書或其他獲正式授權的人員)",
  Notes: "註",
  "Description of the HDR": "香港預託證券的說明",
  "Number of HDRs": "香港預託證券數目",
  "Number of HDRs which may be issued as at close of the month": "本月底可能發行的香港預託證券數目",
  "Fixed exchange rate: units of the price's currency for 1 of the amount's, where they differ (not printed)":
    "固定匯率:每1單位金額貨幣折合價格貨幣的單位數,如兩者不同 (不列印)",
  "Percentage held by the public, where the threshold is one of percentage (%)":
    "公眾持有的百分比,如門檻以百分比計 (%)",
  "Market value held by the public, where the threshold is one of value": "公眾持有的市值,如門檻以市值計",
  "Initial Prescribed Threshold - lower %": "初始指定門檻 - 較低百分比",
  "A+H Threshold": "A+H 門檻",
  Waiver: "豁免",
};

/** Words of ours in the margins of the sheets, which the form does not have. */
const margins: Readonly<Record<string, string>> = {
  Legend: "圖例",
  "White, boxed: yours to fill in": "白底有框:由閣下填寫",
  "Grey, italic: computed by the form": "灰底斜體:由表格計算",
  "Bold, thick box: stated otherwise than computed": "粗體粗框:所填與計算結果不同",
  Balance: "結存",
  Capital: "股本",
  Treasury: "庫存",
  Outstanding: "結存",
  "Nominal value": "面值",
  HDRs: "預託證券",
};

/** The Chinese words for English ones; undefined where there are none. */
export function chineseOf(en: string): string | undefined {
  return [seen, unconfirmed, margins].map((words) => words[en]).find((words) => words !== undefined);
}
