import type { Meaning } from "./meanings";

const of = (meaning: string, ...words: readonly string[]): Meaning => ({ meaning, words: [meaning, ...words] });

/** What an issue and buy-back log or a next day disclosure return may list; a purchase becomes the form's event by what happens to the shares. */
export const events: readonly Meaning[] = [
  of("Repurchase of shares", "Repurchase", "Buy-back", "Buyback", "Share buy-back", "Share repurchase", "On-market repurchase", "Repurchase (pending)", "Repurchase (for cancellation)", "Repurchase of shares (for cancellation)", "Repurchase of shares (shares repurchased for cancellation but not yet cancelled)", "購回", "购回", "回購", "回购", "股份購回", "股份购回", "購回股份", "购回股份"),
  of("Redemption of shares", "Redemption", "贖回", "赎回", "贖回股份", "赎回股份"),
  of("Placing", "Placement", "Share placing", "配售", "配售股份"),
  of("Subscription", "Share subscription", "認購", "认购"),
  of("Rights issue", "Rights", "供股"),
  of("Open offer", "公開發售", "公开发售"),
  of("Bonus issue", "Bonus", "紅股", "红股", "發行紅股", "发行红股"),
  of("Scrip dividend", "Scrip", "以股代息"),
  of("Consideration issue", "Consideration shares", "代價發行", "代价发行", "代價股份", "代价股份"),
  of("Capital reorganisation", "Reorganisation", "股本重組", "股本重组"),
  of("Sale of treasury shares", "Treasury sale", "Resale of treasury shares", "出售庫存股份", "出售库存股份"),
  of("Transfer of treasury shares", "Treasury transfer", "轉讓庫存股份", "转让库存股份"),
  of("Cancellation of treasury shares", "Treasury cancellation", "註銷庫存股份", "注销库存股份"),
  of("Conversion between classes", "Class conversion", "Conversion", "Reclassification", "類別轉換", "类别转换", "股份轉換", "股份转换"),
]; // prettier-ignore

/** What next day disclosure returns list beside that: shares that schemes and instruments bring, and cancellations of shares bought back. */
export const eventsDisclosed: readonly Meaning[] = [
  ...events,
  of("Cancellation of shares bought back", "Repurchase of shares (shares repurchased and cancelled)", "Cancellation", "Cancellation of shares", "Shares cancelled", "Cancellation of repurchased shares", "註銷", "注销", "註銷購回股份", "注销购回股份", "註銷股份", "注销股份"),
  of("Repurchase of shares (shares held as treasury shares)", "Repurchase (treasury)", "Repurchase (held as treasury shares)", "Repurchase of shares (held as treasury shares)", "Repurchase into treasury", "Buy-back into treasury"),
  of("Exercise of options", "Exercise", "Exercise of share options", "Option exercise", "Options exercised", "行使購股權", "行使购股权", "行使期權", "行使期权"),
  of("Vesting of awards", "Vesting", "Vesting of share awards", "Share awards", "Vesting of restricted share units", "獎勵歸屬", "奖励归属", "歸屬", "归属"),
  of("Conversion of convertibles", "Conversion of bonds", "Conversion of convertible bonds", "Bond conversion", "可換股債券轉換", "可换股债券转换"),
  of("Exercise of warrants", "Warrant exercise", "Warrants exercised", "行使認股權證", "行使认股权证"),
]; // prettier-ignore
