import { Decimal, parseDecimal } from "../model/decimal";

/** Figures that a remark adds up, what they come to, and the total that the remark names. */
export interface SumInRemark {
  readonly parts: readonly Decimal[];
  readonly total: Decimal;
  readonly asserted: Decimal;
}

const number = String.raw`\d{1,3}(?:,\d{3})+`;
const addition = new RegExp(`${number}(?:\\s*\\+\\s*${number})+\\s*=\\s*${number}`, "g");
const numbers = new RegExp(number, "g");
const wholeFirst = new RegExp(`(?:\\bamong|\\bout of|^\\s*of) (?:the |a total of )?(${number})`, "i");
const wholeLast = new RegExp(`(?:total(?:l?ing)?(?: of)?|in aggregate|aggregate of|sum of) (${number})`, "i");

/** Parts that miss their whole by less than a hundredth of it were meant to add up; others are told apart from what is left over. */
const near = 100;

/** The sums of a remark: "a + b = c", "among the c shares, a … and b …", "a … and b …, a total of c". */
export function sumsIn(remark: string): SumInRemark[] {
  const written = [...remark.matchAll(addition)].map(([text]) => {
    const figures = figuresIn(text);
    return sumOf(figures.slice(0, -1), figures[figures.length - 1]);
  });
  const sentences = remark.replace(addition, "").split(/[.;\n](?=\s|$)/);
  return [...written, ...sentences.flatMap(sumInSentence)];
}

function sumInSentence(sentence: string): SumInRemark[] {
  const first = wholeFirst.exec(sentence);
  const last = wholeLast.exec(sentence);
  const named = first ?? last;
  if (!named) return [];
  const parts = first ? sentence.slice(first.index + first[0].length) : sentence.slice(0, named.index);
  const [whole] = figuresIn(named[1]);
  const sum = sumOf(figuresIn(parts), whole);
  const isMeant = sum.parts.length > 1 && sum.total.minus(whole).abs().times(near).lessThan(whole);
  return isMeant ? [sum] : [];
}

function sumOf(parts: readonly Decimal[], asserted: Decimal): SumInRemark {
  return { parts, total: parts.reduce((total, part) => total.plus(part), new Decimal(0)), asserted };
}

function figuresIn(text: string): Decimal[] {
  return (text.match(numbers) ?? []).flatMap((digits) => parseDecimal(digits) ?? []);
}
