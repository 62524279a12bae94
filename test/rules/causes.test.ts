import fc from "fast-check";
import { Decimal, digits } from "../../src/model/decimal";
import { shippedHolidays } from "../../src/model/holidays";
import type { Place } from "../../src/model/monthly-return";
import { nothingBeside, reviewDocument } from "../../src/monthly-return";
import type { Cause, Gap, RowFigure } from "../../src/rules/causes/cause";
import { causesOfDigits } from "../../src/rules/causes/of-digits";
import { causesOfRows } from "../../src/rules/causes/of-rows";
import { causesOfSums, mostRows, sumsTo } from "../../src/rules/causes/of-sums";
import { en } from "../../src/texts/en";
import { arbitraryReturn } from "../arbitrary-return";
import { filedReturn } from "../returns";

type WrittenOver = Readonly<Record<string, unknown>>;
interface Example {
  readonly title: string;
  readonly return: string;
  readonly writtenOver: WrittenOver;
  readonly previous?: WrittenOver;
  readonly at: string;
  readonly causes: readonly (readonly [text: string, rows: readonly string[]])[];
}

const kanzhun = "02076-kanzhun-202307";
const moon = "01723-moon-inc-202601";
const sense = "00020-sensetime-202301";
const total = "otherMovements.classes[0].total.issued";
const event = (i: number) => `otherMovements.classes[0].events[${i}]`;
const total1 = (figure: string, beside: WrittenOver = {}) => ({ [total]: figure, ...beside });
const conversion =
  "Class A (02076), event 2 (Other (Please specify): Conversion of Cl…): increase / decrease (-) in issued shares 1,200,000";
const row2 = [`${event(1)}.issued`];
const ordinary = {
  kind: "Ordinary shares",
  letter: "Not applicable",
  listed: "Yes",
  stockCode: "01723",
  description: "",
  multiCounter: [],
};
const moved = (issued: string, treasury = "", date = "05 January 2026") => ({
  event: "Placing",
  price: { currency: "HKD", amount: "2" },
  date,
  approvalDate: "01 October 2025",
  issued,
  treasury,
  pendingCancellation: "",
  mayBeIssued: "",
});
const events = (rows: readonly object[], issued: string, treasury = "0") => ({
  otherMovements: { classes: [{ shares: ordinary, events: rows, total: { issued, treasury } }] },
});
const december = { "cover.monthEnded": "31 December 2025" };
const issued = (opening: string, change: string, closing: string) => ({
  "issued.classes[0].issued": { opening, change, closing },
});

const examples: readonly Example[] = [
  { title: "a row that was left out", return: kanzhun, writtenOver: total1("-1,442,852"), at: total,
    causes: [[`${conversion} is what lacks: it may have been left out.`, row2]] },
  { title: "a row that was counted twice", return: kanzhun, writtenOver: total1("957,148"), at: total,
    causes: [[`${conversion} is what is too much: it may have been counted twice.`, row2]] },
  { title: "a row that was taken with the other sign", return: kanzhun, writtenOver: total1("-2,642,852"), at: total,
    causes: [[`${conversion} may have been taken with the other sign: the difference is twice its number.`, row2], ["-2,642,852 is -242,852 with a 6 too many.", []]] },
  { title: "a row five business days before the month end", return: kanzhun, writtenOver: total1("-1,442,852", { [`${event(1)}.date`]: "24 July 2023" }), at: total,
    causes: [[`${conversion} is as large as the difference and dated 24 July 2023, within five business days of the month end: check in which month it belongs.`, row2]] },
  { title: "a row six business days before the month end", return: kanzhun, writtenOver: total1("-1,442,852", { [`${event(1)}.date`]: "21 July 2023" }), at: total,
    causes: [[`${conversion} is what lacks: it may have been left out.`, row2]] },
  { title: "a row of the first days of the next month that was counted", return: kanzhun, writtenOver: total1("-1,442,852", { [`${event(1)}.date`]: "7 August 2023" }), at: total,
    causes: [[`${conversion} is as large as the difference and dated 07 August 2023, within five business days of the month end: check in which month it belongs.`, row2]] },
  { title: "a figure of the other sign", return: kanzhun, writtenOver: total1("242,852"), at: total,
    causes: [["242,852 is -242,852 with the other sign.", []]] },
  { title: "two digits changed round", return: kanzhun, writtenOver: total1("-242,582"), at: total,
    causes: [["With its digits 58 changed round -242,582 is -242,852.", []]] },
  { title: "a nought too many", return: kanzhun, writtenOver: total1("-2,428,520"), at: total,
    causes: [["-2,428,520 and -242,852 are 10 times each other: a unit or noughts may have been mistaken.", []]] },
  { title: "a ratio of two", return: kanzhun, writtenOver: total1("-485,704"), at: total,
    causes: [["-485,704 and -242,852 are exactly 2 times each other: a sub-division or consolidation may not have been applied, or applied twice.", []]] },
  { title: "a digit missing", return: kanzhun, writtenOver: total1("-24,285"), at: total,
    causes: [["-24,285 is -242,852 with a 2 missing.", []]] },
  { title: "a digit too many", return: kanzhun, writtenOver: total1("-2,242,852"), at: total,
    causes: [["-2,242,852 is -242,852 with a 2 too many.", []]] },
  { title: "a digit mistyped", return: kanzhun, writtenOver: total1("-247,852"), at: total,
    causes: [["-247,852 is -242,852 but for one digit (7 for 2).", []]] },
  { title: "a figure that nothing accounts for", return: kanzhun, writtenOver: total1("-100,001"), at: total, causes: [] },
  { title: "a class left out of a total of share capital, which the form computes", return: sense, writtenOver: { "authorised.totals[0].amount": "49,800", "authorised.classes[1].capital.closing": {} }, at: "authorised.totals[0].amount",
    causes: [["Class A: share capital at close of the month 200 is what lacks: it may have been left out.", ["authorised.classes[1].capital.closing.amount"]]] },
  { title: "options that lapsed, left out of the balance", return: sense, writtenOver: { "options.classes[0].schemes[0].closing": "3,725,976,530" }, at: "options.classes[0].schemes[0].closing",
    causes: [["Class B (00020), scheme 1 (Class B Shares held by SenseTalent Manag…), Others: Sold: movement during the month -29,519,059 is what lacks: it may have been left out.", ["options.classes[0].schemes[0].movements[0].number"]]] },
  { title: "two rows that were left out together", return: moon, writtenOver: events([moved("1,000"), moved("20,300"), moved("500,007")], "1,000"), at: total,
    causes: [["Ordinary shares (01723), event 2 (Placing): increase / decrease (-) in issued shares 20,300 and Ordinary shares (01723), event 3 (Placing): increase / decrease (-) in issued shares 500,007 are together what lacks: they may have been left out.", [`${event(1)}.issued`, `${event(2)}.issued`]]] },
  { title: "rows that were all counted twice, which is a ratio of two", return: moon, writtenOver: events([moved("1,000"), moved("20,300"), moved("500,007")], "1,042,614"), at: total,
    causes: [["1,042,614 and 521,307 are exactly 2 times each other: a sub-division or consolidation may not have been applied, or applied twice.", []]] },
  { title: "two rows that were counted twice", return: moon, writtenOver: events([moved("1,000"), moved("20,300"), moved("500,007")], "1,041,614"), at: total,
    causes: [["Ordinary shares (01723), event 2 (Placing): increase / decrease (-) in issued shares 20,300 and Ordinary shares (01723), event 3 (Placing): increase / decrease (-) in issued shares 500,007 are together what is too much: they may have been counted twice.", [`${event(1)}.issued`, `${event(2)}.issued`]]] },
  { title: "treasury shares against shares cancelled", return: moon, writtenOver: events([moved("-300", "300"), moved("-7", "7")], "0"), at: "otherMovements.classes[0].total.treasury",
    causes: [["Ordinary shares (01723): total of issued shares under III(E) differs by 307 the other way: shares cancelled may stand as treasury shares, or the reverse.", [total]]] },
  { title: "a number under the wrong class", return: sense, writtenOver: { "issued.classes[0].issued.closing": "25,948,811,262", "issued.classes[1].issued.closing": "7,520,113,738" }, at: "issued.classes[0].issued.closing",
    causes: [["Class A: issued shares at close of the month differs by 1,334 the other way: the number may stand under the wrong class or row.", ["issued.classes[1].issued.closing"]]] },
  { title: "a balance brought forward that is not last month's", return: moon, writtenOver: issued("478,268,766", "", "478,272,000"), previous: {}, at: "issued.classes[0].issued.closing",
    causes: [["Ordinary shares (01723): issued shares at close of preceding month differs from last month's return by 3,234 the other way: the balance brought forward may be wrong.", ["issued.classes[0].issued.opening"]]] },
  { title: "last month's opening in place of its closing", return: moon, writtenOver: {}, previous: issued("478,272,000", "1,234", "478,273,234"), at: "issued.classes[0].issued.opening",
    causes: [["478,272,000 is the balance with which last month's return opened: its movements may not have been carried forward.", []]] },
  { title: "last month's authorised shares at opening in place of those at close", return: moon, writtenOver: {}, previous: { "authorised.classes[0].number": { opening: "10,000,000,000", change: "1,234", closing: "10,000,001,234" } }, at: "authorised.classes[0].number.opening",
    causes: [["10,000,000,000 is the balance with which last month's return opened: its movements may not have been carried forward.", []]] },
  { title: "a row of last month that was not carried forward", return: moon, writtenOver: {}, previous: { ...issued("478,270,000", "4,466", "478,274,466"), ...events([moved("2,000"), moved("2,466")], "4,466") }, at: "issued.classes[0].issued.opening",
    causes: [["Ordinary shares (01723), event 2 (Placing): increase / decrease (-) in issued shares 2,466 of last month's return is as large as the difference: it may have been left out or counted twice.", []]] },
]; // prettier-ignore

test.each(examples.map((example) => [example.title, example] as const))(
  "the cause of a difference: %s",
  (_, { return: name, writtenOver, previous, at, causes }) => {
    const before = previous && { previous: filedReturn(name, { ...december, ...previous }) };
    const { findings } = reviewDocument(filedReturn(name, writtenOver), en, { ...nothingBeside, ...before });
    const finding = findings.find((one) => one.at === at && one.difference !== undefined);
    expect(finding?.causes.map(({ text, rows }) => [text, rows])).toEqual(causes);
  },
);

test("a cause leads to the cells of its rows", () => {
  const { findings } = reviewDocument(filedReturn(kanzhun, total1("-1,442,852")), en);
  const [cause] = findings.find(({ at }) => at === total)?.causes ?? [];
  expect(cause?.cells).toEqual([{ sheet: "III(E) Other Movements", row: 9, column: 6 }]);
});

test("what goes beyond a limit has no cause, and neither has a total left blank", () => {
  const most = { "authorised.classes[0].number": { opening: "47,827,200", change: "", closing: "47,827,200" } };
  const beyond = reviewDocument(filedReturn(moon, most), en).findings.find(
    ({ rule }) => rule === "II-within-authorised",
  );
  const blank = reviewDocument(filedReturn(kanzhun, total1("")), en).findings.find(({ at }) => at === total);
  expect([beyond?.causes, blank?.causes]).toEqual([[], []]);
});

test("of several causes the more telling stands first, and no more than five are named", () => {
  const rows = Array.from({ length: 7 }, () => moved("1,000"));
  const { findings } = reviewDocument(filedReturn(moon, events(rows, "6,000")), en);
  expect(findings.find(({ at }) => at === total)?.causes.map(({ rows: [place] }) => place)).toEqual(
    [0, 1, 2, 3, 4].map((i) => `${event(i)}.issued`),
  );
  const both = reviewDocument(filedReturn(kanzhun, total1("-2,642,852")), en);
  expect(both.findings.find(({ at }) => at === total)?.causes.map(({ rows: { length } }) => length)).toEqual([1, 0]);
});

const rowsOf = (figures: readonly (number | Decimal)[]): RowFigure[] =>
  figures.map((figure, i) => ({ place: `${event(i)}.issued` as Place, figure: new Decimal(figure) }));

test("sums are looked for among sixty rows at most, each pair once", () => {
  const rows = rowsOf(Array.from({ length: 500 }, (_, i) => 3 ** 7 * i + 1));
  const { tried, found } = sumsTo(new Decimal(-1), rows);
  expect([tried, found]).toEqual([(mostRows * (mostRows - 1)) / 2, []]);
});

test("sums that fit in too many ways say nothing", () => {
  expect(sumsTo(new Decimal(10), rowsOf([1, 9, 2, 8, 3, 7])).found).toHaveLength(3);
  expect(sumsTo(new Decimal(10), rowsOf([1, 9, 2, 8, 3, 7, 4, 6])).found).toEqual([]);
  expect(sumsTo(new Decimal(6), rowsOf([1, 2, 3])).found.map((some) => some.length)).toEqual([3]);
  expect(sumsTo(new Decimal(30), rowsOf(Array.from({ length: 6 }, () => 10))).found).toEqual([]);
  expect(sumsTo(new Decimal(5), rowsOf([5, 0, 0])).found).toEqual([]);
});

/** The figure that an asserted one would be, were the cause so. */
function mended({ kind, rows, detail = "" }: Cause, gap: Gap): Decimal[] {
  const sum = rows.reduce((all, place) => all.plus(gap.rows.find((row) => row.place === place)?.figure ?? NaN), new Decimal(0)); // prettier-ignore
  const { asserted } = gap;
  const factor = /^\d+$/.test(detail) ? Math.max(1, Number(detail)) : 1;
  const [typed, sign] = [digits(asserted.abs()), asserted.isNegative() ? -1 : 1];
  const retyped = (texts: readonly string[]) => texts.filter((text) => /^\d+(\.\d+)?$/.test(text)).map((text) => new Decimal(text).times(sign)); // prettier-ignore
  const at = [...typed, ""].map((_, i) => [typed.slice(0, i), typed.slice(i)] as const);
  const ways: Partial<Record<Cause["kind"], readonly Decimal[]>> = {
    leftOut: [asserted.plus(sum)],
    rowsLeftOut: [asserted.plus(sum)],
    countedTwice: [asserted.minus(sum)],
    rowsCountedTwice: [asserted.minus(sum)],
    cutOff: [asserted.plus(sum), asserted.minus(sum)],
    signOfRow: [asserted.plus(sum.times(2))],
    signOfFigure: [asserted.negated()],
    factor: [asserted.times(factor), asserted.div(factor)],
    ratio: [asserted.times(factor), asserted.div(factor)],
    transposed: retyped(at.map(([left, right]) => left + (right[1] ?? "") + (right[0] ?? "") + right.slice(2))),
    digitMissing: retyped(at.map(([left, right]) => left + detail + right)),
    digitTooMany: retyped(at.map(([left, right]) => left + right.slice(1))),
    digitWrong: retyped(at.map(([left, right]) => left + detail.slice(-1) + right.slice(1))),
  };
  return [...(ways[kind] ?? [])];
}

const whole = fc.oneof(fc.bigInt({ min: -3000n, max: 3000n }), fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })).map((n) => new Decimal(n.toString())); // prettier-ignore
const changes: readonly ((figure: Decimal, rows: readonly Decimal[], n: number) => Decimal)[] = [
  (figure, rows) => figure.plus(rows[0] ?? 1),
  (figure, rows) => figure.minus(rows[0] ?? 1),
  (figure, rows) => figure.minus((rows[0] ?? figure).times(2)),
  (figure, rows) => figure.minus(Decimal.sum(0, ...rows.slice(0, 3))),
  (figure, rows) => figure.plus(Decimal.sum(0, ...rows.slice(0, 2))),
  (figure) => figure.negated(),
  (figure, _, n) => figure.times(n + 1),
  (figure, _, n) => figure.div(10 ** (n % 4)),
  (figure, _, n) => new Decimal(digits(figure).slice(0, n + 2) + digits(figure).slice(n + 3) || 0),
  (figure, _, n) => new Decimal(digits(figure) + String(n)),
  (figure, _, n) => figure.plus(10 ** (n % 7)),
  (figure) => new Decimal(digits(figure).replace(/(\d)(\d)$/, "$2$1")),
];

test("whatever is offered accounts for the whole difference", () => {
  const seen = new Set<string>();
  const law = fc.property(
    fc.array(whole, { maxLength: 8 }),
    whole,
    fc.nat(changes.length - 1),
    fc.nat(20),
    (figures, calculated, change, n) => {
      const asserted = changes[change](calculated, figures, n);
      const days = { day: n % 2 === 0 ? "2023-01-30" : "2023-01-03" };
      const rows = rowsOf(figures).map((row) => ({ ...row, ...days }));
      const gap: Gap = { at: total, asserted, calculated, difference: asserted.minus(calculated), rows };
      if (gap.difference.isZero()) return;
      const cutOff = { monthEnded: "2023-01-31", holidays: shippedHolidays };
      for (const cause of [...causesOfRows(gap, cutOff), ...causesOfSums(gap), ...causesOfDigits(gap)]) {
        seen.add(cause.kind);
        expect([cause, mended(cause, gap).some((figure) => figure.equals(calculated))]).toEqual([cause, true]);
      }
    },
  );
  fc.assert(law, { numRuns: 3000 });
  const kinds = ["leftOut", "countedTwice", "cutOff", "signOfRow", "signOfFigure", "factor", "ratio", "transposed", "digitMissing", "digitTooMany", "digitWrong", "rowsLeftOut", "rowsCountedTwice"]; // prettier-ignore
  expect(kinds.filter((kind) => !seen.has(kind))).toEqual([]);
});

test("no return, and none of last month beside it, makes a rule or a cause fail", () => {
  const law = fc.property(arbitraryReturn("1.2.0"), arbitraryReturn("1.1.1"), (r, before) => {
    const previous = { ...before, cover: { ...before.cover, monthEnded: "2025-12-31" } };
    const month = { ...r, cover: { ...r.cover, monthEnded: "2026-01-31" } };
    const { findings } = reviewDocument(month, en, { ...nothingBeside, previous });
    expect(findings.filter(({ rule }) => rule === "system-ruleFailed")).toEqual([]);
  });
  fc.assert(law, { numRuns: 15 });
});

test("an increase / decrease that was left blank lacks what Part III moves", () => {
  const { findings } = reviewDocument(
    filedReturn("00020-sensetime-202301", {
      "options.classes[0].schemes[0].newShares": "100",
      "options.classes[0].total.issued": "100",
      "issued.classes[0].details.issued": "100",
      "issued.classes[0].issued.change": "",
    }),
    en,
  );
  const [change] = findings.filter(({ rule }) => rule === "II-change");
  expect(change.causes[0].rows).toEqual(["options.classes[0].schemes[0].newShares"]);
  expect(change.causes[0].text).toContain("100");
});
