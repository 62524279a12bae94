import { events, eventsDisclosed } from "./event-meanings";
import type { FieldKey } from "./fields";
import { endBrackets, folded, likeness } from "./folded";
import type { RegisterId } from "./register";

/** What a value of a register means, and the words under which it is known: English, 繁體, 简体. */
export interface Meaning {
  readonly meaning: string;
  readonly words: readonly string[];
}

const of = (meaning: string, ...words: readonly string[]): Meaning => ({ meaning, words: [meaning, ...words] });

/** Movements of options and awards. */
const optionEvents: readonly Meaning[] = [
  of("Opening", "Opening balance", "Brought forward", "Balance b/f", "B/F", "承上", "期初結餘", "期初结余", "承前"),
  of("Granted", "Grant", "Award", "Awarded", "授出", "已授出", "授予", "已授予"),
  of("Exercised", "Exercise", "Vested", "Vesting", "Settled", "行使", "已行使", "歸屬", "归属", "已歸屬", "已归属"),
  of("Cancelled", "Canceled", "Cancel", "Cancellation", "Forfeited", "Forfeiture", "註銷", "注销", "已註銷", "已注销", "沒收", "没收"),
  of("Lapsed", "Lapse", "Expired", "Expiry", "失效", "已失效", "屆滿", "届满"),
]; // prettier-ignore

/** Movements of warrants and convertibles. */
const instrumentEvents: readonly Meaning[] = [
  of("Opening", "Opening balance", "Brought forward", "Balance b/f", "B/F", "期初結餘", "期初结余"),
  of("Issued", "Issue", "Issuance", "Subscribed", "發行", "发行", "已發行", "已发行"),
  of("Exercised", "Exercise", "行使", "已行使"),
  of("Converted", "Conversion", "Convert", "轉換", "转换", "已轉換", "已转换", "換股", "换股"),
  of("Redeemed", "Redemption", "Redeem", "Repaid", "贖回", "赎回"),
  of("Repurchased", "Repurchase", "Bought back", "購回", "购回", "回購", "回购"),
  of("Cancelled", "Canceled", "Cancellation", "註銷", "注销"),
  of("Lapsed", "Expired", "失效", "屆滿", "届满"),
]; // prettier-ignore

/** Where the shares come from that options, awards and instruments are met with. */
const sources: readonly Meaning[] = [
  of("New shares", "New issue", "New", "Issue of new shares", "Newly issued", "Allotment", "新股", "發行新股", "发行新股", "新發行", "新发行"),
  of("Treasury shares", "Treasury", "From treasury", "庫存股份", "库存股份", "庫存股", "库存股", "庫存", "库存"),
  of("Existing shares", "Existing", "Trustee", "Held by trustee", "Purchased on market", "Market purchase", "Trust", "現有股份", "现有股份", "受託人", "受托人", "市場購買", "市场购买", "場內購買", "场内购买"),
]; // prettier-ignore

/** What becomes of shares bought back. */
const treatments: readonly Meaning[] = [
  of("Cancelled", "Cancellation", "For cancellation", "Cancel", "To be cancelled", "註銷", "注销", "供註銷", "供注销"),
  of("Treasury shares", "Treasury", "Held as treasury", "Held in treasury", "Hold as treasury shares", "庫存股份", "库存股份", "庫存", "库存", "持作庫存", "持作库存"),
]; // prettier-ignore

/** Words of an event of the issuer's own, which are stated as they are after these. */
export const others = "Others";

/** The values that a field of a register may have; none where they are the issuer's own, such as schemes. */
export function meaningsOf(register: RegisterId, field: FieldKey): readonly Meaning[] {
  if (field === "source") return sources;
  if (field === "treatment") return treatments;
  if (field !== "event") return [];
  if (register === "options" || register === "awards") return optionEvents;
  if (register === "nextDay") return eventsDisclosed;
  return register === "warrants" || register === "convertibles" ? instrumentEvents : events;
}

/** From this on a meaning is suggested. */
const likely = 0.6;

/** What a value most likely means, and how sure that is. */
export interface LikelyMeaning {
  readonly meaning: string;
  readonly confidence: number;
}

/** The meaning that a value's words come nearest to; undefined where none is near. */
export function likelyMeaning(value: string, meanings: readonly Meaning[]): LikelyMeaning | undefined {
  return likelyMeanings(value, meanings)[0];
}

/** The same for names of the issuer's own: where two come as near, either may be meant, and a person says which. */
export function likelyName(value: string, names: readonly Meaning[]): LikelyMeaning | undefined {
  const [best, next] = likelyMeanings(value, names);
  return best && next?.confidence === best.confidence ? { ...best, confidence: likely } : best;
}

/** Meanings that are near, the nearest first; that which has the very words alone. */
function likelyMeanings(value: string, meanings: readonly Meaning[]): readonly LikelyMeaning[] {
  if (folded(value) === "") return [];
  // What stands in brackets tells some events apart.
  const whole = meanings.find(({ words }) => words.some((one) => withBrackets(one) === withBrackets(value)));
  if (whole) return [{ meaning: whole.meaning, confidence: 1 }];
  const scored = meanings.map(({ meaning, words }) => ({ meaning, confidence: confidenceOf(value, words) }));
  return scored.filter(({ confidence }) => confidence >= likely).sort((a, b) => b.confidence - a.confidence);
}

function withBrackets(words: string): string {
  return folded(`${words} .`);
}

/**
 * A value of several words that stand for it at once, such as "Lapsed / 失效", is as sure as one. What it adds in brackets may
 * tell it from them, as "Granted (declined)" or another year does, unless it is one of these words too.
 */
function confidenceOf(value: string, words: readonly string[]): number {
  const [own, known] = [folded(value), words.map(folded)];
  const isSame = known.includes(own) || own.split(" ").every((part) => known.includes(part));
  const added = folded(endBrackets(value));
  if (isSame && (added === "" || known.includes(added))) return 1;
  return 0.85 * Math.max(0, ...known.map((word) => likeness(word, own)));
}
