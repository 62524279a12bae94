import fc from "fast-check";
import { closingInRegister, movementInRegister, openingInRegister } from "../src/functions/functions";
import { blankReturn } from "../src/model/blank-return";
import { addDays } from "../src/model/calendar-date";
import { Decimal } from "../src/model/decimal";
import { fillContext } from "../src/registers/fills/context";
import { outcomesOf } from "../src/registers/fills/outcomes";
import { readRegister } from "./registers/registers";

/** What Excel gives custom functions to raise an error with. */
class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
beforeAll(() => {
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  Object.assign(globalThis, { CustomFunctions: { Error: CustomFunctionsError, ErrorCode } });
});

type Cell = string | number | boolean | null;
type Range = Cell[][];
type Result = number | string;

const OPENING = openingInRegister as (register: unknown[][], month: unknown, of?: unknown) => Result;
const MOVEMENT = movementInRegister as (register: unknown[][], kind: unknown, month: unknown, of?: unknown) => Result;
const CLOSING = closingInRegister as (register: unknown[][], date: unknown, of?: unknown) => Result;

/** A range as it is drawn: columns between bars; figures without commas are numbers, and days may be serial numbers. */
function range(drawn: string): Range {
  const lines = drawn.trim().split("\n");
  return lines.map((line) =>
    line.split("|").map((cell) => (/^-?\d+(\.\d+)?$/.test(cell.trim()) ? Number(cell) : cell.trim())),
  );
}

/** The error that a cell shows, and the sentence beside it; or the result where there is none. */
function shown(call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof CustomFunctionsError)) throw error;
    return `${error.code} ${error.message}`;
  }
}

const [december, january, february] = [46022, 46053, 46081];

describe("an option register, a row an event", () => {
  const options = range(`
    Register of options of Example Holdings | | | | |
                | | | | |
    Scheme      | Grantee | Event     | Date             | Number | Class
    2019 Scheme | Chan    | Granted   | 15 March 2024    | 1,000  | Class A
    2019 Scheme | Lee     | Granted   | 45366            | 2000   | Class A
    2019 Scheme | Chan    | Exercised | 2026-01-05       | 300    | Class A
    2019 Scheme | Lee     | Lapsed    | 31 January 2026  | 50     | Class A
    2021 Plan   | Wong    | Granted   | 1 January 2026   | 4,000  | Class B
    2021 Plan   | Wong    | Cancelled | 1 February 2026  | 25     | Class B
  `);

  test.each<[title: string, result: () => Result, expected: Result]>([
    ["opening is what stood before the first day of the month", () => OPENING(options, january, "2019 Scheme"), 3000],
    ["a scheme that began in the month opens with nothing", () => OPENING(options, january, "2021 Plan"), 0],
    ["without a scheme all of them are added", () => OPENING(options, january), 3000],
    ["what is granted comes, with its sign", () => MOVEMENT(options, "Granted", january), 4000],
    ["what is exercised goes", () => MOVEMENT(options, "Exercised", january, "2019 Scheme"), -300],
    ["the last day of the month is of the month", () => MOVEMENT(options, "Lapsed", january), -50],
    ["the first day of the next is not", () => MOVEMENT(options, "Cancelled", january), 0],
    ["a kind may be named as registers do", () => MOVEMENT(options, "Forfeited", february), -25],
    ["a kind may be named in Chinese", () => MOVEMENT(options, "已失效", january), -50],
    ["closing counts the month", () => CLOSING(options, january, "2019 Scheme"), 2650],
    ["closing at any day counts up to that day, and with it", () => CLOSING(options, "5 January 2026", "2019 Scheme"), 2700],
    ["and not the day after", () => CLOSING(options, "2026-01-04", "2019 Scheme"), 3000],
    ["closing of all schemes", () => CLOSING(options, february), 6625],
    ["before the register begins there is nothing", () => CLOSING(options, "31 December 2020"), 0],
    ["a scheme is found whatever its case, width and spaces", () => CLOSING(options, january, " ２０１９  scheme "), 2650],
    ["a class of shares may be named in place of a scheme", () => CLOSING(options, january, "Class A"), 2650],
    ["a class goes by its letter", () => CLOSING(options, january, "B"), 4000],
    ["a blank month gives a blank", () => OPENING(options, ""), ""],
    ["and so does a month's empty cell, which Excel may hand on as 0", () => MOVEMENT(options, "Granted", 0), ""],
  ])("%s", (_, result, expected) => expect(shown(result)).toBe(expected)); // prettier-ignore
});

describe("an option register, a row a balance", () => {
  const options = range(`
    Option movements for the month ended 31 January 2026 | | | | | |
    Scheme        | Opening | Granted | Exercised | Cancelled | Lapsed | Closing
    2019 Scheme   | 1,000   | 0       | 300       |           | 50     | 650
    2021 Plan     | 500     | 100     | Nil       | 20        | -      | 580
    2021 Plan     | 40      |         |           |           |        | 40
    Total         | 1540    | 100     | 300       | 20        | 50     | 1270
  `);

  test.each<[title: string, result: () => Result, expected: Result]>([
    ["opening is that of the table", () => OPENING(options, january, "2019 Scheme"), 1000],
    ["grants of one scheme are added up", () => OPENING(options, january, "2021 Plan"), 540],
    ["the total is not counted again", () => OPENING(options, january), 1540],
    ["decreases are negative, as on the form", () => MOVEMENT(options, "Exercised", january), -300],
    ["increases are positive", () => MOVEMENT(options, "Granted", january), 100],
    ["nil in words is nil", () => MOVEMENT(options, "Exercised", january, "2021 Plan"), 0],
    ["closing is that of the table", () => CLOSING(options, january, "2021 Plan"), 620],
    ["closing of all schemes", () => CLOSING(options, january), 1270],
    ["a table that says that it is of another month is not taken for this one", () => CLOSING(options, february), "#N/A The range says that it is as at 31 January 2026, and not 28 February 2026. Take the range of the month that is meant."],
  ])("%s", (_, result, expected) => expect(shown(result)).toBe(expected)); // prettier-ignore

  test("a closing balance that is left out is made of the others", () => {
    const short = options.slice(1).map((row) => row.slice(0, 6));
    expect(CLOSING(short, january)).toBe(1270);
    expect(CLOSING(short, january, "2019 Scheme")).toBe(650);
  });
});

test.each([
  ["繁體", `
    計劃         | 事件   | 日期          | 數目
    2019年計劃   | 授出   | 2024年3月15日 | １,０００
    2019年計劃   | 已行使 | 2026年1月5日  | 300`],
  ["简体", `
    计划         | 事件   | 日期          | 数目
    2019年計劃   | 授予   | 2024年3月15日 | 1,000
    2019年計劃   | 行使   | 2026年1月5日  | 300`],
  ["two languages", `
    Scheme 計劃  | Event 事件         | Date 日期  | Number 數目
    2019年計劃   | Granted / 授出     | 2024-03-15 | 1,000
    2019年計劃   | Exercised / 已行使 | 2026-01-05 | 300`],
])("a register whose headers are %s", (_, drawn) => {
  const options = range(drawn);
  expect(OPENING(options, january, "2019年計劃")).toBe(1000);
  expect(MOVEMENT(options, "行使", "2026年1月31日")).toBe(-300);
  expect(CLOSING(options, january)).toBe(700);
}); // prettier-ignore

describe("balances whose rows name their days", () => {
  const dated = range(`
    Scheme | As at      | Opening | Granted | Closing
    A Plan | 2025-12-31 | 900     | 100     | 1000
    A Plan | 2026-01-31 | 1000    | 50      | 1050
    B Plan | 2025-12-31 | 0       | 7       | 7`);
  test.each<[string, () => Result, Result]>([
    ["those of the day are taken", () => CLOSING(dated, january, "A Plan"), 1050],
    ["and so are their openings", () => OPENING(dated, january, "A Plan"), 1000],
    ["and movements", () => MOVEMENT(dated, "Granted", january, "A Plan"), 50],
    ["of an earlier day those of that", () => CLOSING(dated, december, "A Plan"), 1000],
    ["a scheme without a balance of the day has none that is known", () => CLOSING(dated, january, "B Plan"), '#N/A The range has no balance of "B Plan" as at 31 January 2026. Its days: 31 December 2025.'],
    ["nor have all together while one lacks that has something outstanding", () => CLOSING(dated, january), '#N/A The range has no balance of "B Plan" as at 31 January 2026. Its days: 31 December 2025.'],
    ["one that had nothing left need not be there", () => CLOSING([...dated.slice(0, 3), ["B Plan", "2025-12-31", 0, 0, 0]], january), 1050],
    ["nor have all together where none is of the day", () => CLOSING(dated, february), "#N/A The range has no balance as at 28 February 2026. Its days: 31 January 2026; 31 December 2025."],
  ])("%s", (_, result, expected) => expect(shown(result)).toBe(expected)); // prettier-ignore
});

describe("cells as people keep them", () => {
  const header = "Scheme | Event | Date | Number";
  const closing = (rows: string, of?: string) => shown(() => CLOSING(range(`${header}\n${rows}`), january, of));

  test.each<[title: string, rows: string, expected: Result, of?: string]>([
    ["full-width figures", "Plan | Granted | 2026-01-05 | １２３", 123],
    ["decreases in brackets", "Plan | Granted | 2026-01-05 | 500\nPlan | Lapsed | 2026-01-06 | (20)", 480],
    ["decreases with a minus behind", "Plan | Granted | 2026-01-05 | 500\nPlan | Lapsed | 2026-01-06 | 20-", 480],
    ["days with their order shown by one of them", "Plan | Granted | 13/01/2026 | 500\nPlan | Lapsed | 05/02/2026 | 20", 500],
    ["days with their time", "Plan | Granted | 46031.75 | 500", 500],
    ["subtotals inside", "Plan | Granted | 2026-01-05 | 500\nSub-total | | | 500\nPlan | Granted | 2026-01-06 | 1\nTotal | | | 501", 501],
    ["subtotals as Excel writes them", "Plan | Granted | 2026-01-05 | 500\nPlan Total | | | 500\nGrand Total | | | 500", 500],
    ["the header again on each page", `Plan | Granted | 2026-01-05 | 500\n${header}\nPlan | Granted | 2026-01-06 | 1`, 501],
    ["blank lines, and notes below", "Plan | Granted | 2026-01-05 | 500\n|||\n|||\nOptions lapse after ten years. | | |", 500],
    ["numbers of more digits than a cell keeps, as text", "Plan | Granted | 2026-01-05 | 9,007,199,254,740,993", "9007199254740993"],
    ["what stands in brackets left out of a scheme's name", "2019 Scheme (adopted 3 May 2019) | Granted | 2026-01-05 | 7", 7, "2019 Scheme"],
    ["schemes that only brackets set apart, named in full", "Plan (A) | Granted | 2026-01-05 | 7\nPlan (B) | Granted | 2026-01-05 | 5", 5, "Plan (B)"],
  ])("%s", (...[, rows, expected, of]) => expect(closing(rows, of)).toBe(expected)); // prettier-ignore

  test("blank cells come as nothing, as null or as 0, and whole columns with a million of them", () => {
    const drawn = range(`
      No | Scheme | Holder | Event     | Date       | Number | Class
      1  | Plan   | Chan   | Granted   | 2026-01-05 | 500    |
      2  | Plan   |        | Exercised | 2026-01-06 | 20     |
      3  |        |        |           |            |        |
         |        |        |           |            |        |
      These are notes. | | | | | |
    `);
    for (const blank of ["", null, 0]) {
      const cells = drawn.map((row) => row.map((cell) => (cell === "" ? blank : cell)));
      const column = [...cells, ...Array.from({ length: 300_000 }, () => cells[4])];
      const started = performance.now();
      expect([OPENING(column, january), CLOSING(column, january, "Plan"), MOVEMENT(cells, "Exercised", january)]).toEqual([0, 480, -20]); // prettier-ignore
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });

  test("cells of richer kinds count by what they come to", () => {
    const number = { type: "FormattedNumber", basicValue: 500, numberFormat: "#,##0" };
    const cells: unknown[][] = [header.split(" | "), ["Plan", "Granted", "2026-01-05", number]];
    expect(CLOSING(cells, { basicValue: january })).toBe(500);
  });
});

describe("warrants and convertibles are counted by their amounts", () => {
  const notes = range(`
    Instrument | Event     | Date       | Principal amount | Amount currency
    2027 Notes | Issued    | 2025-06-30 | 1,000,000.50     | HKD
    2027 Notes | Converted | 2026-01-15 | 0.50             | HKD
    2030 Notes | Issued    | 2026-01-20 | 250,000          | US$
    2030 Notes | Redeemed  | 2026-02-20 | 250,000          | US$
  `);
  const warrants = range(`
    Series    | Opening   | Issued | Exercised | Lapsed | Closing
    2026 (HK$) | 12,000.25 |        | 2,000.25  |        | 10,000
  `);

  test.each<[title: string, result: () => Result, expected: Result]>([
    ["to the last cent", () => CLOSING(notes, january, "2027 Notes"), 1000000],
    ["what was converted goes", () => MOVEMENT(notes, "Conversion", january, "2027 Notes"), -0.5],
    ["what was redeemed goes", () => MOVEMENT(notes, "Redeemed", february, "2030 Notes"), -250000],
    ["amounts in several currencies are never added", () => CLOSING(notes, january), "#VALUE! The amounts are in several currencies: HKD; USD. Name the one instrument that is meant."],
    ["amounts that may be in several are not either", () => CLOSING(notes.map((row) => row.slice(0, 4)), january), "#VALUE! The amounts of several instruments may be in several currencies. Name the one that is meant, or head a column as: Amount currency."],
    ["a header may name the currency of all", () => CLOSING(notes.map((row) => row.slice(0, 4).map((cell) => (cell === "Principal amount" ? "Principal amount (HK$)" : cell))), december), 1000000.5],
    ["warrants, a row a balance", () => [OPENING(warrants, january), MOVEMENT(warrants, "Exercised", january), CLOSING(warrants, january)].join(" "), "12000.25 -2000.25 10000"],
  ])("%s", (_, result, expected) => expect(shown(result)).toBe(expected)); // prettier-ignore
});

describe("an issue and buy-back log", () => {
  const log = range(`
    Event                           | Date       | Number  | Class    | Cancelled on | Treatment
    Placing                         | 2026-01-08 | 5,000   | Ordinary |              |
    On-market repurchase            | 2025-12-29 | 300     | Ordinary | 2026-01-12   | For cancellation
    Repurchase of shares            | 2026-01-20 | 200     | Ordinary |              | For cancellation
    回購                            | 2026-01-21 | 70      | Ordinary |              | Treasury
    Cancellation of treasury shares | 2026-01-30 | 10      | Ordinary |              |
    Bonus issue                     | 2026-01-30 | 40      | Preference |            |
    Placing                         | 2026-02-08 | 1       | Ordinary |              |
  `);

  test.each<[title: string, result: () => Result, expected: Result]>([
    ["an issue in the month", () => MOVEMENT(log, "Placing", january, "Ordinary"), 5000],
    ["repurchases by the day of cancellation, those into treasury by their own", () => MOVEMENT(log, "Repurchase of shares", january), -370],
    ["a cancellation of treasury shares, which changes these alone", () => MOVEMENT(log, "Cancellation of treasury shares", january), -10],
    ["another class", () => MOVEMENT(log, "Bonus issue", january, "Ordinary"), 0],
    ["all classes", () => MOVEMENT(log, "紅股", january), 40],
    ["a form without treasury shares", () => MOVEMENT(log, "Cancellation of treasury shares", "31 January 2023"), '#N/A The form of that month has no treasury shares, and so no "Cancellation of treasury shares".'],
    ["no balances", () => CLOSING(log, january), "#VALUE! An issue and buy-back log has no balances. Ask for a movement of it, or for the balance of a share registrar's statement."],
  ])("%s", (_, result, expected) => expect(shown(result)).toBe(expected)); // prettier-ignore
});

describe("a share registrar's statement", () => {
  const statement = range(`
    Class | As at            | Issued shares | Treasury shares
    A     | 31 December 2025 | 1,000,000     | 500
    H     | 31 December 2025 | 300           |
    A     | 31 January 2026  | 1,000,000     | 700
  `);

  test.each<[title: string, result: () => Result, expected: Result]>([
    ["closing of a class, less its treasury shares as on the form", () => CLOSING(statement, january, "Class A"), 999300],
    ["opening is what was stated at the end of the month before", () => OPENING(statement, january, "A shares"), 999500],
    ["all classes", () => CLOSING(statement, december), 999800],
    ["a day for which a class has no row", () => CLOSING(statement, january), '#N/A The statement has no row as at 31 January 2026 for "H". Its days: 31 January 2026; 31 December 2025.'],
    ["a day that nobody stated", () => CLOSING(statement, "15 January 2026", "A"), '#N/A The statement has no row as at 15 January 2026 for "A". Its days: 31 January 2026; 31 December 2025.'],
    ["a class that is not there", () => CLOSING(statement, january, "Class B"), '#N/A The register has no class "Class B". It has: A; H.'],
    ["a total that stands where a class would", () => CLOSING([...statement, ["Total", "31 January 2026", 2000600, 1200]], january), '#VALUE! "Total" looks like a total of rows above, which would count them twice. Name the scheme or class that is meant, or leave such rows out of the range.'],
    ["kinds of movement", () => MOVEMENT(statement, "Placing", january), "#VALUE! A statement of shares has no kinds of movement. Take its closing less its opening."],
  ])("%s", (_, result, expected) => expect(shown(result)).toBe(expected)); // prettier-ignore
});

describe("what the register does not tell surely is an error that says what to mend", () => {
  const header = "Scheme | Event | Date | Number";
  const granted = `${header}\nPlan | Granted | 2026-01-05 | 500`;

  test.each<[title: string, drawn: string, error: string]>([
    ["letters among digits", `${granted}\nPlan | Lapsed | 2026-01-06 | 12,5OO`, '#VALUE! Row 3 of the range, column 4 ("Number"): "12,5OO" is not a figure. Type digits, with or without thousands commas.'],
    ["several rows", `${granted}\nPlan | Lapsed | 2026-01-06 | x\nPlan | Lapsed | soon | y`, '#VALUE! Row 3 of the range, column 4 ("Number"): "x" is not a figure. Type digits, with or without thousands commas. So with 1 more row.'],
    ["half an option", `${granted}\nPlan | Lapsed | 2026-01-06 | 1.5`, '#VALUE! Row 3 of the range, column 4 ("Number"): "1.5" is not a whole number.'],
    ["digits that a cell has lost", `${granted}\nPlan | Lapsed | 2026-01-06 | 9007199254740993`, '#VALUE! Row 3 of the range, column 4 ("Number"): "9007199254740992" has more digits than a cell keeps. Type it as text.'],
    ["an error of the sheet", `${granted}\nPlan | Lapsed | 2026-01-06 | #REF!`, '#VALUE! Row 3 of the range, column 4 ("Number"): it shows the error #REF!. Mend its formula.'],
    ["words for a day", `${granted}\nPlan | Lapsed | mid January | 5`, '#VALUE! Row 3 of the range, column 3 ("Date"): "mid January" is not a date. Type it as 31 January 2026.'],
    ["day or month first", `${header}\nPlan | Granted | 05/01/2026 | 500`, '#VALUE! Row 2 of the range, column 3 ("Date"): "05/01/2026" can be read as more than one day. Type it as 31 January 2026.'],
    ["days of both orders", `${header}\nPlan | Granted | 13/01/2026 | 500\nPlan | Granted | 01/13/2026 | 500`, '#VALUE! Row 2 of the range, column 3 ("Date"): "13/01/2026" can be read as more than one day. Type it as 31 January 2026. So with 1 more row.'],
    ["a number that Excel may have made of a text with day and month exchanged", `${header}\nPlan | Granted | 13/01/2026 | 500\nPlan | Granted | 46115 | 500`, '#VALUE! Row 3 of the range, column 3 ("Date"): "46115" can be read as more than one day. Type it as 31 January 2026.'],
    ["a blank day", `${granted}\nPlan | Lapsed | | 5`, '#VALUE! Row 3 of the range, column 3 ("Date"): Event date is blank. Fill it in, or take the row out of the register.'],
    ["a kind that is not known", `${granted}\nPlan | Adjusted | 2026-01-06 | 5`, '#VALUE! Row 3 of the range: "Adjusted" is not known. Write one of these: Opening; Granted; Exercised; Cancelled; Lapsed.'],
    ["a kind that is only near to a known one", `${granted}\nPlan | Lapsd | 2026-01-06 | 5`, '#VALUE! Row 3 of the range: "Lapsd" is not known. Write one of these: Opening; Granted; Exercised; Cancelled; Lapsed.'],
    ["decreases with a minus and without", `${granted}\nPlan | Lapsed | 2026-01-06 | 5\nPlan | Exercised | 2026-01-06 | -5`, "#VALUE! Rows 2-4 of the range: decreases stand with a minus and without one. Write all of them one way."],
    ["two columns of days", "Scheme | Event | Date | Trade date | Number\nPlan | Granted | 2026-01-05 | 2026-01-06 | 500", '#VALUE! Column 3 ("Date") and column 4 ("Trade date") can both be "Event date". Leave one of them out of the range, or rename its header.'],
    ["a header that is only near", "Scheme | Event | Date | Nunber\nPlan | Granted | 2026-01-05 | 500", '#VALUE! It is not sure that column 4 ("Nunber") is "Number". Head it with that name.'],
    ["a column that lacks", "Scheme | Event | Date | Price\nPlan | Granted | 2026-01-05 | 500", "#VALUE! The range is most like an option register, but no column of it is headed as: Number. Take its header row into the range, and head the column so."],
    ["no header", "ABC | Mr Chan | 2026-01-05 | 500", "#VALUE! The range is like no register that is known. Take its header row into the range."],
    ["nothing at all", " | ", "#VALUE! The range is like no register that is known. Take its header row into the range."],
    ["a balance that does not roll forward", "Scheme | Opening | Granted | Lapsed | Closing\nPlan | 100 | 5 | 1 | 105", "#VALUE! Row 2 of the range does not roll forward: its closing balance is not its opening balance with the movements."],
    ["a closing balance that is not stated", "Scheme | Opening | Granted | Lapsed | Closing\nPlan | 100 | 5 | 1 | 104\nPlan | 7 | | | ", "#VALUE! The closing balance is blank in rows 2-3 of the range, or in some of them. Fill it in."],
    ["words that brackets may turn round", `${header}\nPlan | Granted (declined) | 2026-01-05 | 500`, '#VALUE! Row 2 of the range: "Granted (declined)" is not known. Write one of these: Opening; Granted; Exercised; Cancelled; Lapsed.'],
    ["a balance brought forward over rows that have it in them", `${header}\nPlan | Granted | 2025-01-05 | 500\nPlan | Balance b/f | 2026-01-01 | 500`, '#VALUE! Row 3 of the range: a balance of "Plan" is brought forward to 01 January 2026, and earlier rows have it in them already. Leave out the row or those before it.'],
  ])("%s", (_, drawn, error) => expect(shown(() => CLOSING(range(drawn), january))).toBe(error)); // prettier-ignore

  const options = range(`${granted}\nOther (2020) | Granted | 2026-01-05 | 1\nOther (2021) | Granted | 2026-01-05 | 2`);
  const classes = range("Scheme | Event | Date | Number | Class\nPlan | Granted | 2026-01-05 | 500 | A\nB | Granted | 2026-01-05 | 500 |\nC | Granted | 2026-01-05 | 500 | B"); // prettier-ignore
  test.each<[title: string, call: () => Result, error: string]>([
    ["a scheme that is not there", () => CLOSING(options, january, "2018 Plan"), '#N/A The register has no scheme "2018 Plan". It has: Plan; Other (2020); Other (2021).'],
    ["a class of a log that states none", () => MOVEMENT(range("Event | Date | Number\nPlacing | 2026-01-05 | 1"), "Placing", january, "A"), '#N/A No column of the range is headed "Class", which this figure takes.'],
    ["a scheme that only brackets tell from one that is there", () => CLOSING(options, january, "Other (2019)"), '#N/A The register has no scheme "Other (2019)". It has: Plan; Other (2020); Other (2021).'],
    ["a scheme that may be either of two", () => CLOSING(options, january, "Other"), '#VALUE! "Other" may be any of these: Other (2020); Other (2021). Name it in full.'],
    ["a name of a scheme and of a class", () => CLOSING(classes, january, "B"), '#VALUE! "B" names a scheme and a class of the register. Name it with more words.'],
    ["rows without a class, when one is asked for", () => CLOSING(classes, january, "Class A"), '#VALUE! Row 3 of the range: no class is named, so that it is not known whether "Class A" is meant.'],
    ["a kind that is none", () => MOVEMENT(options, "Adjusted", january), '#VALUE! "Adjusted" is no kind of movement of this register. Name one of these: Granted; Exercised; Cancelled; Lapsed.'],
    ["a balance for a kind", () => MOVEMENT(options, "Opening", january), '#VALUE! "Opening" is no kind of movement of this register. Name one of these: Granted; Exercised; Cancelled; Lapsed.'],
    ["no kind", () => MOVEMENT(options, "", january), '#VALUE! "" is no kind of movement of this register. Name one of these: Granted; Exercised; Cancelled; Lapsed.'],
    ["a kind without a column in a table of balances", () => MOVEMENT(range("Scheme | Opening | Granted | Closing\nPlan | 1 | 1 | 2"), "Lapsed", january), '#N/A No column of the range is headed "Lapsed", which this figure takes.'],
    ["an opening balance without a column", () => OPENING(range("Scheme | Granted | Closing\nPlan | 1 | 2"), january), '#N/A No column of the range is headed "Opening", which this figure takes.'],
    ["a day within a month for its opening", () => OPENING(options, "15 January 2026"), '#VALUE! "15 January 2026" is not the last day of a month.'],
    ["words for the month", () => CLOSING(options, "January"), '#VALUE! "January" is not a date. Type it as 31 January 2026.'],
    ["no day for the month", () => CLOSING(options, "N/A"), '#VALUE! "N/A" is not a date. Type it as 31 January 2026.'],
    ["next day disclosure returns", () => MOVEMENT(range("Event | Date | Number | Opening balance | Closing balance\nPlacing | 2026-01-05 | 1 | 5 | 6"), "Placing", january), "#VALUE! The range reads as next day disclosure returns, which have no balance of their own. Take the register that they were made from."],
  ])("%s", (_, call, error) => expect(shown(call)).toBe(error)); // prettier-ignore
});

describe("whatever the register", () => {
  const kinds = ["Granted", "Exercised", "Cancelled", "Lapsed"] as const;
  const schemes = ["2019 Scheme", "2021 Plan", "計劃"];
  const row = fc.record({
    scheme: fc.constantFrom(...schemes),
    kind: fc.constantFrom(...kinds),
    day: fc.integer({ min: -400, max: 400 }).map((days) => addDays("2026-01-15", days)),
    number: fc.bigInt({ min: 1n, max: 10n ** 18n }).map(String),
  });
  const isDecrease = (kind: string) => kind !== "Granted";
  const drawnFrom = (rows: readonly (typeof row extends fc.Arbitrary<infer R> ? R : never)[], hasMinus: boolean): string[][] => [
    ["Scheme", "Event", "Date", "Number"],
    ...rows.map(({ scheme, kind, day, number }) => [scheme, kind, day, hasMinus && isDecrease(kind) ? `(${number})` : number]),
  ]; // prettier-ignore

  test("opening, and movements of all kinds, make the closing", () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 30 }), fc.boolean(), fc.constantFrom("", ...schemes), (rows, hasMinus, scheme) => {
      fc.pre(scheme === "" || rows.some((one) => one.scheme === scheme));
      const cells = drawnFrom(rows, hasMinus);
      const parts = [OPENING(cells, january, scheme), ...kinds.map((kind) => MOVEMENT(cells, kind, january, scheme))];
      const closing = parts.reduce<Decimal>((sum, part) => sum.plus(part), new Decimal(0));
      expect(closing.toFixed()).toBe(new Decimal(CLOSING(cells, january, scheme)).toFixed());
    })); // prettier-ignore
  });

  test("its schemes make the whole, and no figure is other than what fills a return", () => {
    const blank = blankReturn({ monthEnded: "2026-01-31", classes: 1, applicable: [] });
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.boolean(), (rows, hasMinus) => {
      const cells = drawnFrom(rows, hasMinus);
      const filled = outcomesOf(fillContext(readRegister({ register: "options", source: "Options", rows: cells }, blank), blank)).rows;
      for (const { name, outcome } of filled) {
        const shown = [OPENING(cells, january, name), ...kinds.map((kind) => MOVEMENT(cells, kind, january, name)), CLOSING(cells, january, name)];
        const made = [outcome.opening, ...kinds.map((kind) => outcome.movements.get(kind)), outcome.closing];
        expect(shown.map((one) => new Decimal(one).toFixed())).toEqual(made.map((one) => (one?.figure ?? new Decimal(0)).toFixed()));
      }
      const whole = filled.reduce((sum, { outcome }) => sum.plus(outcome.closing?.figure ?? 0), new Decimal(0));
      expect(new Decimal(CLOSING(cells, january)).toFixed()).toBe(whole.toFixed());
    })); // prettier-ignore
  });

  test("a table of balances rolls forward by its movements", () => {
    const figure = fc.nat(10 ** 9);
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...schemes), figure, figure, figure, figure, figure), { minLength: 1, maxLength: 10 }), (rows) => {
      const cells = [["Scheme", "Opening", "Granted", "Exercised", "Cancelled", "Lapsed", "Closing"], ...rows.map(([scheme, opening, granted, ...gone]) => [scheme, opening, granted, ...gone, opening + granted - gone[0] - gone[1] - gone[2]])];
      const parts = [OPENING(cells, january), ...kinds.map((kind) => MOVEMENT(cells, kind, january))] as number[];
      expect(CLOSING(cells, january)).toBe(parts.reduce((sum, part) => sum + part));
    })); // prettier-ignore
  });

  // prettier-ignore
  test("there is a figure, or an error of the grid with its sentence", () => {
    const words = fc.constantFrom("Scheme", "Event", "Date", "Number", "Opening", "Granted", "Class", "As at", "Amount", "Plan", "Total", "Lapsed", "Placing", "31 January 2026", "05/01/2026", "#N/A", "__proto__", "constructor", "(", "–", "");
    const cell = fc.oneof(words, fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.integer(), fc.constant({ type: "Entity", text: "x" }));
    const heads = ["Scheme | Event | Date | Number | Class", "Scheme | Opening | Granted | Lapsed | Closing", "Class | As at | Issued shares | | Treasury shares", "Event | Date | Number | Cancelled on | Class", "Instrument | Event | Date | Amount | Currency"];
    const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 6 });
    const cells = fc.oneof(rows, fc.tuple(fc.constantFrom(...heads), rows).map(([head, below]) => [...range(head), ...below]));
    const internal = /undefined|not a function|Cannot|Invalid|object/;
    fc.assert(fc.property(cells, fc.oneof(cell, fc.constant(january)), fc.oneof(cell, fc.constant(null)), fc.oneof(cell, fc.constant("Granted")), (register, month, of, kind) => {
      const calls = [() => OPENING(register, month, of), () => MOVEMENT(register, kind, month, of), () => CLOSING(register, month, of), () => CLOSING(register, january)];
      expect(calls.map(shown).filter((one) => !["string", "number"].includes(typeof one) || internal.test(String(one)))).toEqual([]);
    }));
  });
});
