/** What a column of a register holds. */
export type FieldKind = "words" | "count" | "amount" | "date" | "currency" | "event" | "scheme" | "class" | "source";

/** A column that registers have, and the headers under which it is known: English, 繁體, 简体. */
export interface Field {
  readonly kind: FieldKind;
  readonly headers: readonly string[];
}

const of = (kind: FieldKind, ...headers: readonly string[]): Field => ({ kind, headers });

/** The columns that any register may have. */
export const fields = {
  reference: of("words", "Reference", "Ref", "Ref no", "ID", "Grant ID", "Grant no", "Certificate no", "Transaction no", "Serial no", "No", "編號", "编号", "序號", "序号", "參考編號", "参考编号", "交易編號", "交易编号"),
  scheme: of("scheme", "Scheme", "Plan", "Scheme name", "Share option scheme", "Share award scheme", "Option scheme", "Particulars of share option scheme", "計劃", "计划", "計劃名稱", "计划名称", "購股權計劃", "购股权计划", "股份獎勵計劃", "股份奖励计划"),
  series: of("scheme", "Series", "Warrant", "Warrants", "Warrant series", "Description of the warrants", "系列", "認股權證", "认股权证", "權證", "权证"),
  instrument: of("scheme", "Instrument", "Bond", "Note", "Notes", "Convertible", "Convertible bond", "Convertible notes", "Description of the convertibles", "工具", "債券", "债券", "可換股債券", "可换股债券", "可換股票據", "可换股票据"),
  class: of("class", "Class", "Class of shares", "Share class", "Type of shares", "Stock code", "Security", "股份類別", "股份类别", "股份分類", "股份分类", "類別", "类别", "證券代號", "证券代号", "股份代號", "股份代号"),
  holder: of("words", "Holder", "Grantee", "Participant", "Employee", "Name", "Employee no", "承授人", "參與者", "参与者", "持有人", "姓名"),
  grantDate: of("date", "Grant date", "Date of grant", "Granted on", "授出日期", "授予日期"),
  event: of("event", "Event", "Event kind", "Event type", "Transaction", "Transaction type", "Movement", "Type", "Type of event", "Kind", "Action", "事件", "類型", "类型", "變動類別", "变动类别", "交易類型", "交易类型", "事項", "事项"),
  eventDate: of("date", "Event date", "Date", "Date of event", "Transaction date", "Exercise date", "Date of exercise", "Effective date", "Conversion date", "Trade date", "Purchase date", "日期", "事件日期", "變動日期", "变动日期", "行使日期", "交易日期", "購回日期", "购回日期"),
  allotmentDate: of("date", "Allotment date", "Date of allotment", "Issue date", "Allotted on", "Issue and allotment date", "Share issue date", "配發日期", "配发日期", "發行日期", "发行日期"),
  number: of("count", "Number", "Number of options", "No of options", "Options", "Quantity", "Qty", "Units", "Number of awards", "Number of shares", "No of shares", "Shares", "數目", "数目", "數量", "数量", "期權數目", "期权数目", "獎勵數目", "奖励数目", "獎勵股份數目", "奖励股份数目", "股數", "股数", "購股權數目", "购股权数目", "股份數目", "股份数目"),
  shares: of("count", "Shares issued", "Number of shares issued", "New shares", "Shares allotted", "Conversion shares", "已發行股數", "已发行股数", "轉換股份", "转换股份", "發行股數", "发行股数"),
  amount: of("amount", "Amount", "Principal", "Principal amount", "Nominal", "Nominal value", "Nominal amount", "Face value", "金額", "金额", "本金", "本金額", "本金额", "面值"),
  price: of("amount", "Price", "Exercise price", "Strike price", "Strike", "Subscription price", "Conversion price", "Price per share", "Issue price", "Purchase price", "價格", "价格", "行使價", "行使价", "認購價", "认购价", "轉換價", "转换价", "換股價", "换股价", "每股價格", "每股价格", "購回價", "购回价"),
  currency: of("currency", "Currency", "CCY", "Cur", "Price currency", "貨幣", "货币", "幣種", "币种", "幣別", "币别"),
  amountCurrency: of("currency", "Amount currency", "Currency of nominal value", "Principal currency", "Currency of the amount", "本金貨幣", "本金货币", "發行貨幣", "发行货币"),
  exchangeRate: of("amount", "Fixed exchange rate", "Exchange rate", "FX rate", "Fixed FX rate", "匯率", "汇率", "固定匯率", "固定汇率"),
  source: of("source", "Source of shares", "Source", "Settled by", "Shares from", "Satisfied by", "股份來源", "股份来源", "來源", "来源"),
  maturity: of("date", "Maturity", "Maturity date", "Expiry", "Expiry date", "Date of expiry", "到期日", "屆滿日期", "届满日期"),
  approvalDate: of("date", "General Meeting approval date", "GM approval date", "Approval date", "Mandate date", "Date of mandate", "Adoption date", "股東大會批准日期", "股东大会批准日期", "授權日期", "授权日期"),
  listedCode: of("words", "Stock code of the warrants", "Stock code of the convertibles", "Listed code", "Bond code", "權證代號", "权证代号", "債券代號", "债券代号"),
  cancelledOn: of("date", "Cancelled on", "Cancellation date", "Date of cancellation", "Date cancelled", "註銷日期", "注销日期"),
  treatment: of("source", "Treatment", "Held as", "Cancelled or treasury", "For cancellation or treasury", "Use of shares", "處理方式", "处理方式", "用途"),
  opening: of("count", "Opening", "Opening balance", "Outstanding at beginning", "Balance b/f", "Brought forward", "Beginning balance", "Outstanding at close of preceding month", "期初", "期初結餘", "期初结余", "月初結餘", "月初结余", "上月底結存", "上月底结存", "期初未行使"),
  granted: of("count", "Granted", "Grants", "Issued", "授出", "已授出", "授予", "已授予"),
  exercised: of("count", "Exercised", "Vested", "Exercises", "Converted", "行使", "已行使", "歸屬", "归属", "已歸屬", "已归属", "轉換", "转换"),
  cancelled: of("count", "Cancelled", "Canceled", "Forfeited", "註銷", "注销", "已註銷", "已注销", "沒收", "没收"),
  lapsed: of("count", "Lapsed", "Expired", "Lapse", "失效", "已失效", "屆滿", "届满"),
  closing: of("count", "Closing", "Closing balance", "Outstanding", "Outstanding at end", "Balance c/f", "Carried forward", "Ending balance", "Outstanding at close of the month", "期末", "期末結餘", "期末结余", "月底結餘", "月底结余", "本月底結存", "本月底结存", "期末未行使", "未行使"),
  newShares: of("count", "New shares issued", "Shares issued", "New shares", "發行新股", "发行新股", "已發行新股", "已发行新股"),
  treasuryShares: of("count", "Treasury shares transferred", "Treasury shares used", "Treasury shares", "轉出庫存股份", "转出库存股份", "庫存股份", "库存股份"),
  mayBeIssued: of("count", "May be issued", "Shares which may be issued", "Shares issuable", "Shares under option", "可發行", "可发行", "可發行股份", "可发行股份"),
  asAt: of("date", "As at", "Date", "As of", "Statement date", "Balance date", "Month ended", "Month end", "Month", "截至", "日期", "結算日", "结算日", "月份", "月末", "月底"),
  issued: of("count", "Issued shares", "Shares in issue", "Total issued shares", "Number of issued shares", "Issued", "Total", "已發行股份", "已发行股份", "已發行股份總數", "已发行股份总数", "總股本", "总股本"),
  treasury: of("count", "Treasury shares", "Shares held in treasury", "Treasury", "庫存股份", "库存股份", "庫存股", "库存股"),
  openingAsAt: of("date", "Opening balance as at", "Opening as at", "Opening date", "期初日期"),
  closingAsAt: of("date", "Closing balance as at", "Closing as at", "Closing date", "期末日期"),
  openingBalance: of("count", "Opening balance", "Opening", "Balance before", "期初結餘", "期初结余", "期初"),
  closingBalance: of("count", "Closing balance", "Closing", "Balance after", "期末結餘", "期末结余", "期末"),
  pending: of("count", "Repurchased, not yet cancelled", "Repurchased not yet cancelled", "Not yet cancelled", "Pending cancellation", "To be cancelled", "尚未註銷", "尚未注销", "未註銷", "未注销"),
  submitted: of("date", "Submitted", "Date submitted", "Published", "Date published", "Filed on", "呈交日期", "刊發日期", "刊发日期"),
} as const; // prettier-ignore

export type FieldKey = keyof typeof fields;
