import type { Sign } from "./signs-of-events";

/** A kind of event of III(E), by its words: what it does to issued shares (excluding treasury shares) and to treasury shares, and what else rules ask of it. */
export interface KindOfEvent {
  readonly kind: string;
  readonly words: RegExp;
  readonly issued: readonly Sign[];
  readonly treasury: readonly Sign[];
  /** The words of the form's list, in which what the event does is certain. */
  readonly listed?: RegExp;
  /** Whether shares leave one of the two columns for the other, so that both figures are one number. */
  readonly isTransfer?: true;
  /** Whether it brings shares into issue, so that none of them can be pending cancellation. */
  readonly isIssue?: true;
  /** Whether the issuer buys its shares on the market. */
  readonly isPurchase?: true;
  /** Whether treasury shares leave for somebody else's hands. */
  readonly isSale?: true;
  readonly isForCash?: true;
  /** Whether the moratorium and the general mandate leave it alone: shares for options, awards, warrants and convertibles, and to all holders alike. */
  readonly isExempt?: true;
  readonly isBetweenClasses?: true;
  /** Whether every count of shares is restated, by the ratio of old to new shares. */
  readonly isRestating?: true;
  /** Whether shares are restated in some way. */
  readonly isReorganisation?: true;
  /** Whether the terms of what converts into shares are adjusted. */
  readonly isAdjusting?: true;
}

const all = (...words: readonly RegExp[]) => new RegExp(`^${words.map(({ source }) => `(?=.*(?:${source}))`).join("")}`, "is"); // prettier-ignore
const any = (...words: readonly RegExp[]) => new RegExp(words.map(({ source }) => source).join("|"), "i");

const conversion = /conver(?:sion|ted|t)\b|re-?classif|re-?designat|轉換|兌換|重新分類/i;
const instruments = /bond|note|debenture|loan|convertible|warrant|option|preference|債|優先/i;
const classes = /class|shares?\b|股/i;
const consolidation = /consolidat|\breverse (?:share |stock )?split|合併/i;
const subdivision = /sub-?divi|(?<!\breverse (?:share |stock )?)\bsplit|拆細|分拆/i;
const pending = /not (?:yet )?(?:been )?cancel|未註銷/i;
const purchase = /re-?purchas|buy-?\s?backs?|bought back|回購|購回/i;
const redemption = /redemption|redeem|贖回/i;
const treasury = /treasury|庫存/i;
const sale = /\b(?:re-?)?(?:sale|sold)\b|出售|轉售/i;
const transfer = /\btransfer(?!\w* (?:in)?to treasury)|\breissue|轉讓|轉撥/i;
const schemes = /option|award|scheme|warrant|購股權|認股權|期權|獎勵|計劃|權證/i;
const forCash = /placing|subscription|consideration|配售|認購|代價/i;
const issuing = /allotment|issue of|配發|發行/i;
/** A purchase that goes into treasury is told by what the words begin with from what is done with treasury shares bought earlier. */
const beganAsPurchase = /^\s*(?:other[^:：]*[:：]\s*)?(?:re-?purchas|buy-?\s?back|redemption|回購|購回|贖回)/i;
const outOfTreasury = (words: RegExp) => new RegExp(`^(?!${beganAsPurchase.source.slice(1)})(?=.*(?:${words.source}))(?=.*(?:${treasury.source}))`, "is"); // prettier-ignore
const cancellationOfTreasury = /cancel\w*(?: of)?(?: (?:the|[\d,]+))? treasury|treasury shares[^()（）]*\bcancelled|註銷[^()（）]*庫存|庫存[^()（）]*註銷/i; // prettier-ignore

const bought = /^(?:repurchase|redemption) of shares/i;
const issue = { kind: "issue", issued: ["+"], treasury: ["0", "-"], isIssue: true, listed: /^(?:placing|rights issue|bonus issue|scrip dividend|consideration issue|open offer|subscription)/i } as const; // prettier-ignore
const held = { kind: "held as treasury shares", issued: ["-"], treasury: ["+"], isTransfer: true, listed: bought } as const; // prettier-ignore
const outward = { kind: "sale or transfer of treasury shares", issued: ["+"], treasury: ["-"], isTransfer: true, isIssue: true, isSale: true, listed: /^sale of treasury shares/i } as const; // prettier-ignore
const either = { issued: ["any"], treasury: ["any"] } as const;

/** Kinds of event; the first whose words an event has is its kind. */
const kinds: readonly KindOfEvent[] = [
  { ...either, kind: "reversal", words: /\brevers(?:al|ed)\b|rescind|撤回|撤銷/i },
  { ...either, kind: "conversion", words: all(conversion, instruments), isExempt: true },
  { ...either, kind: "conversion", words: all(conversion, classes), isExempt: true, isBetweenClasses: true },
  { ...either, kind: "conversion", words: conversion, isExempt: true },
  { ...either, kind: "reorganisation", words: /reorgani[sz]|reduction|redenominat|重組|削減/i, isExempt: true, isReorganisation: true },
  { ...either, kind: "reorganisation", words: all(consolidation, subdivision), isExempt: true, isReorganisation: true, isRestating: true },
  { kind: "consolidation", words: consolidation, issued: ["-", "0"], treasury: ["-", "0"], isExempt: true, isReorganisation: true, isRestating: true },
  { kind: "sub-division", words: subdivision, issued: ["+", "0"], treasury: ["+", "0"], isExempt: true, isReorganisation: true, isRestating: true },
  { kind: "not yet cancelled", words: all(purchase, pending), issued: ["0"], treasury: ["0"], isPurchase: true },
  { kind: "not yet cancelled", words: pending, issued: ["0"], treasury: ["0"] },
  { kind: "cancellation of treasury shares", words: outOfTreasury(cancellationOfTreasury), issued: ["0"], treasury: ["-"], listed: /^cancellation of treasury shares/i },
  { ...outward, words: outOfTreasury(all(any(sale, transfer), schemes)), isExempt: true },
  { ...outward, words: outOfTreasury(sale), isForCash: true },
  { ...outward, words: outOfTreasury(transfer) },
  { ...held, words: all(purchase, treasury), isPurchase: true },
  { ...held, words: all(redemption, treasury) },
  { kind: "repurchase", words: purchase, issued: ["-", "0"], treasury: ["+", "0"], isPurchase: true, listed: bought },
  { kind: "repurchase", words: redemption, issued: ["-", "0"], treasury: ["+", "0"], listed: bought },
  { ...either, kind: "cancellation", words: /cancel|forfeit|surrender|註銷|沒收/i },
  { ...issue, words: /bonus|capitali[sz]ation|紅股|資本化/i, isExempt: true, isAdjusting: true },
  { ...issue, words: /\bscrip\b|以股代息/i, isExempt: true },
  { ...issue, words: /rights issue|open offer|供股|公開發售/i, isForCash: true, isAdjusting: true },
  { ...issue, words: all(forCash, schemes), isForCash: true, isExempt: true },
  { ...issue, words: forCash, isForCash: true },
  { ...issue, words: all(issuing, schemes), isExempt: true },
  { ...issue, words: issuing },
  { ...either, kind: "distribution", words: /distribution|分派/i, isAdjusting: true },
  { ...either, kind: "under a scheme", words: schemes, isExempt: true },
  { ...either, kind: "sale", words: sale, isForCash: true, isSale: true },
  { ...either, kind: "transfer", words: transfer, isSale: true },
]; // prettier-ignore

/** The kind of an event by its words; undefined for words that name none. */
export function kindOfEvent(event: string | undefined): KindOfEvent | undefined {
  return kinds.find(({ words }) => words.test(event ?? ""));
}

/** Whether an event stands in the words of the form's list for its kind, and not in the issuer's own. */
export function isListedEvent(event: string): boolean {
  return kindOfEvent(event)?.listed?.test(event.trim()) ?? false;
}

/** Whether words speak of a sub-division or consolidation of shares. */
export function speaksOfRestating(words: string): boolean {
  return kinds.some((kind) => kind.isRestating && kind.words.test(words));
}
