import { parseDecimal, type Decimal } from "../model/decimal";

const asPrinted = /^(-|\()?(0|[1-9]\d{0,2}(,\d{3})*)(\.\d+)?\)?$/;
const withoutCommas = /^-?[1-9]\d*(\.\d+)?$/;
const dashes = /[\u2010-\u2015\u2212]/g;

/** The figure that a fragment is on its own; undefined for a piece of one. */
export function wholeFigure(fragment: string): Decimal | undefined {
  const text = plain(fragment);
  return asPrinted.test(text) || withoutCommas.test(text) ? parseDecimal(text) : undefined;
}

/** The figures that fragments may be when joined: as the form groups digits, and with digits on both sides of a tear taken as seen twice or not. */
export function joinedFigures(fragments: readonly string[]): Decimal[] {
  const [first = "", ...others] = fragments.map(plain);
  const joined = others.reduce<Joined[]>(
    (all, next) => all.flatMap((one) => joins(one, next)),
    [{ text: first, last: first }],
  );
  const texts = new Set(joined.map(({ text }) => text).filter((text) => asPrinted.test(text)));
  return [...texts].flatMap((text) => parseDecimal(text) ?? []);
}

interface Joined {
  readonly text: string;
  readonly last: string;
}

/** A piece and the next, end to end; pieces that are no figures on their own may also overlap. */
function joins({ text, last }: Joined, next: string): Joined[] {
  const isSeenTwice = wholeFigure(last) === undefined || wholeFigure(next) === undefined;
  const longest = isSeenTwice ? Math.min(text.length, next.length) : 0;
  const overlaps = Array.from({ length: longest + 1 }, (_, length) => length);
  return overlaps
    .filter((length) => text.endsWith(next.slice(0, length)))
    .map((length) => ({ text: text + next.slice(length), last: next }));
}

function plain(fragment: string): string {
  return fragment.replace(dashes, "-");
}
