import fc from "fast-check";
import type { RegisterCell } from "../../src/registers/cell";

/** A figure or a day as somebody has written it; where it can't be told for sure, it must be refused. */
export interface Written {
  readonly cell: RegisterCell;
  readonly isRead: boolean;
}

const read = (cell: RegisterCell): Written => ({ cell, isRead: true });
const refused = (cell: RegisterCell): Written => ({ cell, isRead: false });

const wide = (text: string) =>
  text.replace(/[!-~]/g, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0)).replace(/ /g, "\u3000");
const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ",");
const size = (n: bigint) => (n < 0n ? -n : n).toString();
const signed = (n: bigint, text: string) => (n < 0n ? `-${text}` : text);

/** Ways to write a whole number that leave no doubt, and such as do. */
const waysToCount: readonly ((n: bigint) => Written)[] = [
  (n) => (n > -(10n ** 15n) && n < 10n ** 15n ? read(Number(n)) : refused(Number(n))),
  (n) => read(n.toString()),
  (n) => read(signed(n, grouped(size(n)))),
  (n) => read(signed(n, `${grouped(size(n))}.00`)),
  (n) => read(n < 0n ? `${grouped(size(n))}-` : `+${grouped(size(n))}`),
  (n) => read(n < 0n ? `(${grouped(size(n))})` : ` ${grouped(size(n))} `),
  (n) => read(wide(n < 0n ? `（${grouped(size(n))}）` : grouped(size(n)))),
  (n) => read(n < 0n ? `\u2212${size(n)}` : `\u00a0${size(n)}\u200b`),
  (n) => read(`\u200e${n}\u200f`),
  (n) => read(n === 0n ? "Nil" : n.toString()),
  (n) => refused(`${size(n)}.5`),
  (n) => refused(`${n} shares`),
  (n) => refused(`HK$${size(n)}`),
  (n) => refused(`=${n}`),
  (n) => refused(`${size(n)}O`),
  (n) => refused(`l${size(n)}`),
  (n) => refused(`${size(n)}e2`),
  (n) => refused(`${size(n)}%`),
  (n) => refused(`${size(n)}²`),
  (n) => refused(`${grouped(size(n))},`),
  (n) => refused(`1 ${size(n).padStart(3, "0")}`),
  (n) => refused(`<b>${n}</b>`),
  (n) => refused(`- (${size(n)})`),
  () => refused("#REF!"),
  () => refused(true),
  () => refused("see note"),
  () => refused(""),
];

/** A whole number in any style. */
export const writtenCount = (n: bigint): fc.Arbitrary<Written> => fc.constantFrom(...waysToCount).map((way) => way(n));

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]; // prettier-ignore
const serial = (iso: string) => Date.parse(iso) / 86_400_000 + 25_569;

/** Ways to write a day that leave no doubt, and such as do, in a column whose order nobody has told. */
const waysToDate: readonly ((iso: string) => Written)[] = [
  (iso) => read(serial(iso)),
  (iso) => read(serial(iso) + 0.75),
  (iso) => read(iso),
  (iso) => read(iso.replaceAll("-", "/")),
  (iso) => read(wide(iso.replaceAll("-", "/"))),
  (iso) => read(iso.replaceAll("-", "")),
  (iso) => read(Number(iso.replaceAll("-", ""))),
  (iso) => read(`${iso} 09:30:00`),
  (iso) => read(`${iso}T08:30:00Z`),
  (iso) => read(`${Number(iso.slice(8))} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`),
  (iso) => read(`${Number(iso.slice(8))}-${months[Number(iso.slice(5, 7)) - 1].slice(0, 3)}-${iso.slice(0, 4)}`),
  (iso) => read(`${months[Number(iso.slice(5, 7)) - 1]} ${Number(iso.slice(8))}, ${iso.slice(0, 4)}`),
  (iso) => read(`${iso.slice(0, 4)}年${Number(iso.slice(5, 7))}月${Number(iso.slice(8))}日`),
  (iso) => refused(`${iso}T16:30:00Z`),
  (iso) => refused(`${iso.slice(2).replaceAll("-", "/")}`),
  (iso) => refused(`${Number(iso.slice(0, 4)) - 1911}/${Number(iso.slice(5, 7))}/${Number(iso.slice(8))}`),
  (iso) => refused(Number(iso.slice(0, 4))),
  (iso) => refused(Number(iso.slice(0, 7).replace("-", ""))),
  (iso) => refused(iso.slice(0, 7)),
  (iso) => refused(`${iso}²`),
  () => refused("#N/A"),
  () => refused(false),
  () => refused("pending"),
];

/** A day in any style. */
export const writtenDay = (iso: string): fc.Arbitrary<Written> => fc.constantFrom(...waysToDate).map((way) => way(iso));

/** The days on both sides of a month and in it. */
export const arbitraryDay: fc.Arbitrary<string> = fc
  .integer({ min: Date.UTC(2025, 10, 1) / 86_400_000, max: Date.UTC(2026, 2, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

/** Whole numbers of every length that a register holds. */
export const arbitraryCount: fc.Arbitrary<bigint> = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.bigInt({ min: -(10n ** 9n), max: 10n ** 12n }),
  fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
);

/** Whatever a cell may hold. */
export const anyCell: fc.Arbitrary<RegisterCell> = fc.oneof(
  fc.constantFrom<RegisterCell[]>("", " ", "\u200b", "Total", "小計", "#REF!", "Nil", "N/A", "-", "=1+1", "<b>", "\ufffd", "\u0001", "__proto__", "constructor", "1,234", "(5)", "2026-01-05", "5/1/26", "HK$5", true, false, 0, -0, 46027, 1e15, 1e300, NaN, Infinity),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(..."0123456789,.-()/ OlNnAa%$HK年月日０１，．（）－"), maxLength: 12 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
); // prettier-ignore
